package veritable.claim;

import java.util.List;
import veritable.report.Text;
import veritable.technology.Technology;
import veritable.version.VersionSet;

/** Makes claims of the versions that stand in cells. */
final class CellClaims {
    private static final WordList MOVES =
            WordList.split(
                    """
                    升级至|升级到|升级为|升至|升到|更新至|更新到|迁移至|迁移到|切换到|切换至|替换为|替换成|改用|再到|upgrade to|
                    update to|move to|migrate to|switch to|bump to""");

    private static final WordList WAS =
            WordList.split("was|formerly|previously|原为|此前为|之前为|此前|replaces|替代");

    private static final WordList FITS =
            WordList.split("兼容|也兼容|也支持|亦支持|可用|compatible with|also|also supports|works with");

    private static final int LONGEST_REMARK = 40;

    private final TextClaims texts;
    private final Collector collector;
    private final String section;

    CellClaims(TextClaims texts, Collector collector, String section) {
        this.texts = texts;
        this.collector = collector;
        this.section = section;
    }

    void add(Text cell, String quote, List<Technology> of, Role role) {
        add(cell, quote, of, role, false);
    }

    /**
     * Every version of a cell of versions; one that the cell recommends is recommended.
     *
     * @param edition whether the cell is a year that tells an edition: Office | 2019
     */
    void add(Text cell, String quote, List<Technology> of, Role role, boolean edition) {
        String plain = cell.plain();
        boolean years = texts.allowsYears(of.get(0)) || edition;
        int from = 0;
        while (from < plain.length()) {
            VersionSpan span = CellVersions.next(plain, from, years);
            if (span == null || from == 0 && isModel(plain, span)) {
                return;
            }
            boolean chosen = from > 0 && RowStatus.isChoice(plain, from, span.start());
            boolean listed =
                    from == 0 || chosen || CellVersions.isListed(plain, from, span.start());
            if (!listed || !claim(cell, quote, span, of, chosen ? Role.RECOMMENDED : role)) {
                return;
            }
            from = span.end();
        }
    }

    /** FT-2000+/64: a bare number goes on from something else. */
    private static boolean isModel(String cell, VersionSpan span) {
        return span.isInteger()
                && span.start() > 1
                && cell.charAt(span.start() - 1) == '/'
                && !Letters.isBlank(cell.charAt(span.start() - 2));
    }

    /** The versions that a cell of advice tells to go to: 升级至 1.28.0. */
    boolean addMoves(Text cell, String quote, List<Technology> of) {
        String plain = cell.plain();
        boolean added = false;
        for (int at = 0; at < plain.length(); at++) {
            int length = MOVES.at(plain, at);
            VersionSpan span = length == 0 ? null : CellVersions.next(plain, at + length, true);
            if (span != null
                    && span.start() <= Letters.skipBlanks(plain, at + length)
                    && (!span.isInteger() || texts.allowsInteger(of, span.first()))) {
                added |= claim(cell, quote, span, of, Role.RECOMMENDED);
                at = span.end() - 1;
            }
        }
        return added;
    }

    /** Whether a cell is short, and so names what goes with its row: needs VectorChord 0.4.3. */
    static boolean isRemark(String cell) {
        return cell.length() <= LONGEST_REMARK;
    }

    /** Whether a cell begins with words for what was: was Gitea 1.22. */
    static boolean isPast(String cell) {
        return WAS.at(cell, Letters.skipBlanks(cell, 0)) > 0;
    }

    /** Whether a cell begins with words that tell to go to something: 迁移至 openEuler 22.03. */
    static boolean isMove(String cell) {
        return MOVES.at(cell, Letters.skipBlanks(cell, 0)) > 0;
    }

    /** A remark that is nothing but a version and what it is: 最低 17, 推荐 21, was 2.3. */
    boolean addNote(Text cell, String quote, List<Technology> of) {
        String plain = cell.plain();
        VersionSpan span = CellVersions.first(plain);
        int start = Letters.skipBlanks(plain, 0);
        if (span == null || span.start() == start) {
            return false;
        }
        int end = Letters.skipBlanksBack(plain, span.start());
        String words = plain.substring(start, end);
        boolean past = WAS.holds(words, 0, words.length());
        boolean fits = FITS.holds(words, 0, words.length());
        Role role = past ? Role.HISTORICAL : fits ? Role.CURRENT : HeadRole.of(words);
        return role != null
                && (past || fits || ColumnHead.isPlain(words))
                && Letters.skipBlanks(plain, span.end()) == plain.length()
                && claim(cell, quote, span, of, role);
    }

    /** A release of what no file knows, in a head: CDP 7.1.9. */
    void addRelease(Text head, String quote, Role role) {
        String plain = head.plain();
        VersionSpan span = CellVersions.first(plain);
        if (span == null || span.parts() < 2) {
            return;
        }
        String name = plain.substring(0, span.start()).strip();
        if (!name.isEmpty()) {
            claim(head, quote, span, List.of(new Technology(name, "")), role);
        }
    }

    private boolean claim(
            Text cell, String quote, VersionSpan span, List<Technology> of, Role role) {
        VersionSet versions = span.set();
        if (versions == null) {
            return false;
        }
        for (Technology technology : of) {
            texts.facts().names().add(technology);
            collector.add(
                    technology,
                    versions,
                    role,
                    new Statement(Statement.Kind.TABLE, quote, section, cell.at(span.start())));
        }
        return true;
    }
}
