package veritable.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import veritable.report.Block;
import veritable.report.Text;
import veritable.technology.Named;
import veritable.technology.Technologies;
import veritable.technology.Technology;
import veritable.technology.Traits;
import veritable.version.VersionSet;

/** Reads tables: a version column beside a column of names, and the forms that differ from it. */
final class TableClaims {
    private static final WordList ORDINAL =
            WordList.of(
                    "序号", "编号", "#", "no", "no.", "id", "日期", "时间", "date", "时间点", "year", "年份");
    private static final WordList RELEASES = WordList.of("发行版", "环境", "release", "environment");
    private static final WordList PLANNED =
            WordList.of(
                    "计划",
                    "规划",
                    "即将",
                    "预计",
                    "待发布",
                    "未发布",
                    "开发中",
                    "planned",
                    "upcoming",
                    "scheduled",
                    "in development");
    private static final WordList CHOICE =
            WordList.of("（推荐", "(推荐", "(recommended", "（建议", "(recommended:", "(建议");
    private static final WordList RECOMMENDED = WordList.of("推荐", "recommended");
    private static final WordList ENDED =
            WordList.of(
                    "停止支持",
                    "停止维护",
                    "不再维护",
                    "不再支持",
                    "已停服",
                    "已下线",
                    "已废弃",
                    "已弃用",
                    "eol",
                    "end of life",
                    "deprecated",
                    "unsupported",
                    "retired",
                    "历史");
    private static final WordList CURRENT = WordList.of("当前", "最新", "current", "latest");
    private static final WordList OF_THE_DOCUMENT = WordList.of("文档", "报告", "document");
    private final TextClaims texts;
    private final Collector collector;
    private final CellNames cellNames;

    TableClaims(Technologies technologies, TextClaims texts, Collector collector) {
        this.texts = texts;
        this.collector = collector;
        this.cellNames = new CellNames(technologies);
    }

    void read(Block.Grid grid, Scene scene, boolean history) {
        if (hasDigit(grid)) {
            new Reading(grid, scene).read(history);
        } else {
            mentions(grid, scene);
        }
    }

    private static boolean hasDigit(Block.Grid grid) {
        for (Block.Row row : grid.rows()) {
            for (Text cell : row.cells()) {
                if (Letters.hasDigit(cell.plain())) {
                    return true;
                }
            }
        }
        for (Text cell : grid.header()) {
            if (Letters.hasDigit(cell.plain())) {
                return true;
            }
        }
        return false;
    }

    private void mentions(Block.Grid grid, Scene scene) {
        for (Block.Row row : grid.rows()) {
            String quote = "";
            for (Text cell : row.cells()) {
                List<Named> found = texts.names(cell.plain());
                if (!found.isEmpty()) {
                    quote = quote.isEmpty() ? quote(row.cells()) : quote;
                    collector.take(cell, List.of(), found, scene, quote);
                }
            }
        }
    }

    private final class Reading {
        private final Block.Grid grid;
        private final Scene scene;
        private final int width;
        private final ColumnHead[] heads;
        private final boolean scores;
        private final List<List<List<Named>>> found = new ArrayList<>();
        private final Boolean[][] known;
        private List<Technology> above = List.of();
        private boolean documents;
        private int names = -1;
        private boolean versions;

        Reading(Block.Grid grid, Scene scene) {
            this.grid = grid;
            this.width = grid.header().size();
            this.heads = new ColumnHead[width];
            boolean scoring = scene.scores();
            for (int i = 0; i < width; i++) {
                String head = grid.header().get(i).plain();
                heads[i] = ColumnHead.of(head, versioned(texts.names(head)));
                documents |= heads[i].kind() == ColumnHead.Kind.DOCUMENT;
                versions |= heads[i].kind() == ColumnHead.Kind.VERSION;
                scoring |= SectionScene.isAboutScores(head);
            }
            this.scores = scoring;
            this.known = new Boolean[grid.rows().size()][width];
            for (Block.Row row : grid.rows()) {
                List<List<Named>> cells = new ArrayList<>(width);
                for (Text cell : row.cells()) {
                    cells.add(texts.names(cell.plain()));
                }
                found.add(cells);
            }
            this.scene =
                    new Scene(
                            scene.section(),
                            Statement.Kind.TABLE,
                            scene.role(),
                            scene.subject(),
                            false,
                            scoring);
        }

        private @Nullable Technology versioned(List<Named> found) {
            for (Named name : found) {
                if (name.traits().none()) {
                    return null;
                }
            }
            return SectionScene.single(found);
        }

        private boolean isKnown(int row, int column) {
            Boolean before = known[row][column];
            if (before == null) {
                List<Named> names = found.get(row).get(column);
                String cell = grid.rows().get(row).cells().get(column).plain();
                before =
                        !names.isEmpty()
                                && names.get(0).start() < 4
                                && (names.get(0).end() == cell.length() && names.get(0).start() == 0
                                        || cellNames.isKnown(cell));
                known[row][column] = before;
            }
            return before;
        }

        /** Whether a cell is nothing but a version, which makes a version column of any column. */
        private boolean mayHoldVersions() {
            for (Block.Row row : grid.rows()) {
                for (Text cell : row.cells()) {
                    String text = cell.plain();
                    int at = Letters.skipBlanks(text, 0);
                    if (at < text.length()
                            && (Letters.isDigit(text, at) || "vV≥>~^".indexOf(text.charAt(at)) >= 0)
                            && first(text) != null) {
                        return true;
                    }
                }
            }
            return false;
        }

        void read(boolean history) {
            header();
            if (versions || mayHoldVersions()) {
                findNames();
                promote();
            }
            boolean keyed = versions && names < 0;
            boolean own = (documents || history) && names < 0 || documents && !isKnown(names);
            for (int row = 0; row < grid.rows().size(); row++) {
                row(grid.rows().get(row), found.get(row), keyed, own);
            }
        }

        private void header() {
            String quote = quote(grid.header());
            for (Text cell : grid.header()) {
                List<Named> found = texts.names(cell.plain());
                if (!found.isEmpty()) {
                    texts.read(cell, found, scene.about(Subject.NONE), quote);
                }
            }
        }

        /** The column of names: most known ones, else by its head, else the first that may be. */
        private void findNames() {
            int best = 0;
            for (int column = 0; column < width; column++) {
                if (heads[column].kind() == ColumnHead.Kind.VERSION) {
                    continue;
                }
                int known = 0;
                int filled = 0;
                for (int i = 0; i < grid.rows().size() && i < 12; i++) {
                    Text cell = grid.rows().get(i).cells().get(column);
                    if (!cell.isBlank()) {
                        filled++;
                        known += isKnown(i, column) ? 2 : 0;
                    }
                }
                boolean named = heads[column].kind() == ColumnHead.Kind.NAME;
                int score = filled == 0 ? 0 : known * 10 / filled + (named ? 5 : 0);
                if ((known >= filled && filled > 0 || named) && score > best) {
                    best = score;
                    names = column;
                }
            }
            if (names >= 0 || !versions) {
                return;
            }
            if (heads[0].kind() != ColumnHead.Kind.VERSION
                    && heads[0].kind() != ColumnHead.Kind.DOCUMENT
                    && !isOrdinal(grid.header().get(0).plain())) {
                names = 0;
            }
        }

        private boolean isOrdinal(String head) {
            return ORDINAL.isIn(head);
        }

        private boolean isKnown(int column) {
            if (column < 0) {
                return false;
            }
            int known = 0;
            for (int row = 0; row < grid.rows().size(); row++) {
                known += isKnown(row, column) ? 2 : 0;
            }
            return known >= grid.rows().size() && known > 0;
        }

        /** Columns that only hold versions are version columns, whatever their head. */
        private void promote() {
            for (int column = 0; column < width; column++) {
                ColumnHead head = heads[column];
                boolean maybe = head.kind() == ColumnHead.Kind.MAYBE_VERSION;
                boolean other =
                        head.kind() == ColumnHead.Kind.OTHER && names >= 0 && isKnown(names);
                if (column == names || !maybe && !other || scores && !maybe) {
                    continue;
                }
                int filled = 0;
                int whole = 0;
                int sure = 0;
                for (Block.Row row : grid.rows()) {
                    String cell = row.cells().get(column).plain().strip();
                    Traits traits = names < 0 ? null : traits(row.cells().get(names).plain());
                    if (cell.isEmpty()
                            || cell.equals("-")
                            || cell.equals("—")
                            || maybe && head.role() != null && traits == null && isKnown(names)) {
                        continue;
                    }
                    filled++;
                    VersionSpan span = first(cell);
                    if (span != null && span.start() <= 2 && cell.length() - span.end() <= 12) {
                        boolean number =
                                traits != null && traits.allowsInteger(span.first()) && maybe;
                        whole +=
                                span.parts() >= 2 || span.prefixed() || span.tailed() || number
                                        ? 1
                                        : 0;
                        sure +=
                                span.isUnmistakable()
                                                || span.prefixed()
                                                || span.tailed()
                                                || span.bounded() && span.parts() >= 2
                                        ? 1
                                        : 0;
                    }
                }
                boolean beside = names >= 0 && versionsBeside(column);
                if (filled > 0
                        && whole * 10 >= filled * 6
                        && (sure * 2 >= filled
                                || maybe && (beside || isReleaseTable(column)) && !scores)) {
                    heads[column] =
                            new ColumnHead(ColumnHead.Kind.VERSION, head.role(), head.technology());
                    versions = true;
                }
            }
        }

        private @Nullable Traits traits(String cell) {
            List<Named> found = texts.names(cell);
            return found.size() == 1 && cellNames.isKnown(cell) ? found.get(0).traits() : null;
        }

        private boolean versionsBeside(int column) {
            return versions || heads[column].role() != null && isKnown(names);
        }

        /**
         * A matrix of releases: its first column holds releases, the others what goes with them.
         */
        private boolean isReleaseTable(int column) {
            return heads[column].technology() != null
                    && (heads[0].kind() == ColumnHead.Kind.VERSION
                            || heads[0].technology() != null
                            || RELEASES.isIn(grid.header().get(0).plain()));
        }

        private void row(Block.Row row, List<List<Named>> rowFound, boolean keyed, boolean own) {
            String quote = quote(row.cells());
            boolean digits = Letters.hasDigit(quote);
            List<Technology> rowNames =
                    names < 0 || !digits ? List.of() : rowNames(row.cells().get(names));
            Role status = status(row);
            boolean label =
                    digits && !versions && width >= 2 && isVersionLabel(row.cells().get(0).plain());
            String first = row.cells().get(0).plain();
            Role stated = digits && names != 0 ? ColumnHead.role(first) : null;
            Technology named =
                    stated == null || first.length() > 24 || versions && names > 0
                            ? null
                            : SectionScene.single(rowFound.get(0));
            Role labelRole = stated == null ? scene.role() : stated;
            for (int column = 0; column < width; column++) {
                Text cell = row.cells().get(column);
                if (cell.isBlank()) {
                    continue;
                }
                List<Named> found = rowFound.get(column);
                ColumnHead head = heads[column];
                if (named != null && column > 0 && isVersion(cell.plain())) {
                    add(cell, List.of(named), labelRole, quote);
                } else if (digits && head.kind() == ColumnHead.Kind.VERSION && column != names) {
                    version(cell, found, head, rowNames, column, keyed, own, status, quote);
                } else if (label && column > 0 && (column == 1 || head.technology() != null)) {
                    attribute(row, cell, found, head, quote);
                } else {
                    Scene in =
                            scene.with(
                                            head.role() == Role.RECOMMENDED
                                                    ? Role.RECOMMENDED
                                                    : textRole(head, status))
                                    .naming(column == names && !scores)
                                    .about(Subject.NONE);
                    texts.read(cell, found, in, quote);
                }
            }
        }

        /** The names of a row; a blank cell goes on with the name above it. */
        private List<Technology> rowNames(Text cell) {
            if (!cell.isBlank()) {
                above = cellNames.in(cell.plain());
            }
            return above;
        }

        private Role textRole(ColumnHead head, @Nullable Role status) {
            if (head.kind() == ColumnHead.Kind.MAYBE_VERSION && head.role() == Role.HISTORICAL) {
                return Role.HISTORICAL;
            }
            return status == Role.PLANNED || status == Role.HISTORICAL ? status : scene.role();
        }

        private void version(
                Text cell,
                List<Named> found,
                ColumnHead head,
                List<Technology> rowNames,
                int column,
                boolean keyed,
                boolean own,
                @Nullable Role status,
                String quote) {
            if (!found.isEmpty()
                    && !texts.read(
                                    cell,
                                    found,
                                    scene.about(Subject.NONE).with(role(head, keyed, status)),
                                    quote)
                            .isEmpty()) {
                return;
            }
            List<Technology> of = head.technology() != null ? List.of(head.technology()) : rowNames;
            if (of.isEmpty() && keyed && scene.subject().technology() != null && !own) {
                of = List.of(scene.subject().technology());
            }
            if (of.isEmpty() && head.role() == Role.CURRENT && names < 0) {
                Technology single = single(quote);
                of = single == null ? of : List.of(single);
            }
            if (of.isEmpty() || own && head.technology() == null && !isKnown(names)) {
                return;
            }
            add(cell, of, role(head, keyed, status), quote);
        }

        /** The one technology that the other cells of a row name, of a table without names. */
        private @Nullable Technology single(String quote) {
            return SectionScene.single(texts.names(quote));
        }

        private void attribute(
                Block.Row row, Text cell, List<Named> found, ColumnHead head, String quote) {
            Text labelCell = row.cells().get(0);
            Role stated = ColumnHead.role(labelCell.plain());
            Role role = stated == null ? scene.role() : stated;
            if (!found.isEmpty() && !texts.read(cell, found, scene.with(role), quote).isEmpty()) {
                return;
            }
            Technology named = SectionScene.single(texts.names(labelCell.plain()));
            Technology of =
                    head.technology() != null
                            ? head.technology()
                            : named != null ? named : scene.subject().technology();
            if (of != null
                    && !documents
                    && !texts.facts().metadataLines().contains(cell.at().line())) {
                add(cell, List.of(of), role, quote);
            }
        }

        private Role role(ColumnHead head, boolean keyed, @Nullable Role status) {
            if (head.role() != null && head.role() != Role.CURRENT) {
                return head.role();
            }
            if (status != null) {
                return status;
            }
            if (keyed && grid.rows().size() > 1 && head.technology() == null) {
                return Role.HISTORICAL;
            }
            return head.role() == null ? scene.role() : head.role();
        }

        private @Nullable Role status(Block.Row row) {
            for (int column = 0; column < width; column++) {
                ColumnHead.Kind kind = heads[column].kind();
                if (kind != ColumnHead.Kind.STATUS && kind != ColumnHead.Kind.VERSION) {
                    continue;
                }
                String cell = row.cells().get(column).plain();
                if (cell.length() > 24) {
                    continue;
                }
                if (PLANNED.isIn(cell)) {
                    return Role.PLANNED;
                }
                if (RECOMMENDED.isIn(cell) && !choosesAnother(kind, cell)) {
                    return Role.RECOMMENDED;
                }
                if (ENDED.isIn(cell)) {
                    return Role.HISTORICAL;
                }
                if (CURRENT.isIn(cell)) {
                    return Role.CURRENT;
                }
            }
            return null;
        }

        private void add(Text cell, List<Technology> of, Role role, String quote) {
            String plain = cell.plain();
            boolean years = texts.allowsYears(of.get(0));
            int from = 0;
            while (from < plain.length()) {
                VersionSpan span = firstFrom(plain, from, years);
                boolean chosen = span != null && from > 0 && isChoice(plain, from, span.start());
                if (span == null || from > 0 && !chosen && !isListed(plain, from, span.start())) {
                    return;
                }
                VersionSet versions = span.set();
                if (versions == null) {
                    return;
                }
                for (Technology technology : of) {
                    collector.add(
                            technology,
                            versions,
                            chosen ? Role.RECOMMENDED : role,
                            new Statement(
                                    Statement.Kind.TABLE,
                                    quote,
                                    scene.section(),
                                    cell.at(span.start())));
                }
                from = span.end();
            }
        }
    }

    private static boolean isVersion(String cell) {
        VersionSpan span = first(cell);
        return span != null
                && span.parts() >= 2
                && Letters.skipBlanks(cell, 0) == span.start()
                && Letters.skipBlanks(cell, span.end()) == cell.length();
    }

    private static boolean isVersionLabel(String label) {
        return label.length() <= 24
                && ColumnHead.of(label, null).kind() == ColumnHead.Kind.VERSION
                && !OF_THE_DOCUMENT.isIn(label);
    }

    /** Whether a cell recommends one of several versions: 16 recommended, 4.30（推荐 4.38）. */
    private static boolean choosesAnother(ColumnHead.Kind kind, String cell) {
        if (kind == ColumnHead.Kind.STATUS) {
            return Letters.hasDigit(cell);
        }
        for (int at = 0; at < cell.length(); at++) {
            int length = CHOICE.at(cell, at);
            if (length > 0 && Letters.isDigit(cell, Letters.skipBlanks(cell, at + length))) {
                return true;
            }
        }
        return false;
    }

    /** 4.30（推荐 4.38）. */
    private static boolean isChoice(String text, int from, int to) {
        int at = Letters.skipBlanks(text, from);
        int length = CHOICE.at(text, at);
        return length > 0 && isBlankOrColon(text, at + length, to);
    }

    private static boolean isBlankOrColon(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Letters.isBlank(c) && c != ':' && c != '：') {
                return false;
            }
        }
        return true;
    }

    private static boolean isListed(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Letters.isBlank(c) && "、,，;；/|和与".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable VersionSpan first(String cell) {
        return firstFrom(cell, 0, false);
    }

    /** The first version set of a cell of versions, where a bare number is one too. */
    private static @Nullable VersionSpan firstFrom(String cell, int from, boolean years) {
        for (VersionSpan span : VersionSpans.in(cell, List.of())) {
            if (span.start() < from) {
                continue;
            }
            boolean year = span.isInteger() && span.first() >= 1900 && span.first() <= 2100;
            boolean behind = span.start() > 0 && Letters.isLatin(cell, span.start() - 1);
            if ((!year || years) && !behind) {
                return span;
            }
        }
        return null;
    }

    private static String quote(List<Text> cells) {
        StringJoiner quote = new StringJoiner(" | ");
        for (Text cell : cells) {
            quote.add(cell.plain());
        }
        return quote.toString().strip();
    }
}
