package veritable.claim;

import org.jspecify.annotations.Nullable;
import veritable.technology.Named;
import veritable.technology.Technology;

/**
 * Ties a version without a name to what is told of: in a report on its releases to the product of
 * the title, and where words for versions stand beside it to the one technology of the heading.
 */
final class ProductTies {
    private static final WordList VERSIONS =
            WordList.of("版本", "升级路径", "version", "versions", "upgrade path", "release");

    private static final WordList UPGRADES =
            WordList.of(
                    "升级到",
                    "升级至",
                    "回退到",
                    "回退至",
                    "回滚到",
                    "upgraded to",
                    "upgrade to",
                    "rolled back to");

    private static final WordList UPGRADE = WordList.of("upgrade", "upgrading", "move", "升级");

    private static final WordList TO = WordList.of("to", "到", "至");

    private static final WordList BEHIND =
            WordList.of(
                    "系列",
                    "分支",
                    "版本将",
                    "版本已",
                    "版本于",
                    "版本计划",
                    "版本及",
                    "集群",
                    "and earlier",
                    "and later");

    private final Passage passage;
    private final String text;
    private final ReportFacts around;

    ProductTies(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
        this.around = passage.around();
    }

    /** The product that the title is about, if the version is of it. */
    @Nullable Technology of(VersionSpan span) {
        if (!isAsked(span)) {
            return null;
        }
        if (around.release().isNear(span)) {
            return around.product().technology();
        }
        return isToldOfVersions(span) ? around() : null;
    }

    private @Nullable Technology around() {
        Technology subject = passage.scene().subject().technology();
        return subject != null && !subject.domain().isEmpty()
                ? subject
                : around.product().technology();
    }

    /** 默认版本由 1.28 调整为 1.30: a word for versions in the clause, and not of the document. */
    private boolean isToldOfVersions(VersionSpan span) {
        int clause = Clauses.start(text, span.start());
        int behind = Letters.skipBlanks(text, span.end());
        boolean moved =
                UPGRADES.isIn(text, clause, Clauses.end(text, span.end()))
                        || UPGRADE.isIn(text, clause, span.start())
                                && TO.endsAt(text, Letters.skipBlanksBack(text, span.start()));
        boolean said =
                moved || VERSIONS.isIn(text, clause, span.start()) || BEHIND.at(text, behind) > 0;
        return said
                && !isLabel(span)
                && !SubjectTies.isOfTheDocument(text, clause, span.start())
                && !around.metadataLines().contains(passage.marked().at(span.start()).line());
    }

    /** Version 1.2 where the text begins is the document's. */
    private boolean isLabel(VersionSpan span) {
        int end = Letters.skipBlanksBack(text, span.start());
        return VERSIONS.holds(text, Letters.skipBlanks(text, 0), end);
    }

    private boolean isAsked(VersionSpan span) {
        Statement.Kind kind = passage.scene().kind();
        return span.parts() > 1
                && (kind == Statement.Kind.PROSE || kind == Statement.Kind.BULLET)
                && (span.first() > 0 || span.isUnmistakable())
                && !passage.scene().scores()
                && !Admission.isMonth(span)
                && !Admission.isOrdinalOf(text, span)
                && VersionLeads.leadTo(text, span)
                && !isOfAnother(span);
    }

    private boolean isOfAnother(VersionSpan span) {
        int from = Sentences.start(text, span.start());
        for (int i = passage.firstName(from); i < passage.names().size(); i++) {
            Named name = passage.names().get(i);
            if (name.start() >= span.start()) {
                break;
            }
            if (name.sure() && !VersionLeads.isAside(text, name)) {
                return true;
            }
        }
        return VersionLeads.isBehindName(text, from, span.start());
    }
}
