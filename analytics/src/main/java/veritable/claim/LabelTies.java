package veritable.claim;

import org.jspecify.annotations.Nullable;
import veritable.report.Text;
import veritable.technology.Named;

/**
 * Ties a version without a name to the technology that its text is labelled with: {@code
 * **Node.js.** We stay on 20}, {@code Vue：主站由 2.7 升到 3.4}.
 */
final class LabelTies {
    private static final WordList AFFECTED =
            WordList.of(
                    """
                    版本受影响|受影响|均受影响|版本存在|版本均受影响|已修复|中修复|修复|are affected|is affected|
                    are vulnerable|is vulnerable|fixes it|fix it
                    """);

    /** What is named further before is out of mind. */
    private static final int WINDOW = 600;

    private final Passage passage;
    private final String text;
    private final Text marked;
    private final @Nullable Named label;

    LabelTies(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
        this.marked = passage.marked();
        this.label = label();
    }

    /** The label's name, if the version is of it; or null. */
    @Nullable Named of(VersionSpan span) {
        Named name = label;
        return name != null
                        && name.end() < span.start()
                        && isNumbered(name, span)
                        && !isOfAnother(name, span)
                        && (VersionLeads.leadTo(text, span)
                                || span.parts() > 1 && isRightBehind(name, span)
                                || !span.isInteger() && isListed(name, span))
                ? name
                : null;
    }

    /** The name that is the only one so far, if the version goes on from the last one of it. */
    @Nullable Named onlyOne(@Nullable Pair last, VersionSpan span) {
        if (last == null) {
            return affected(span);
        }
        Named only = null;
        int from = passage.firstName(span.start() - WINDOW);
        for (int i = from; i < passage.names().size(); i++) {
            Named name = passage.names().get(i);
            if (name.start() > span.start()) {
                break;
            }
            boolean same = name.technology().equals(last.technology());
            if (!same && name.sure() && !VersionLeads.isAside(text, name)) {
                return null;
            }
            only = same ? name : only;
        }
        long apart = Math.abs(span.first() - last.span().first());
        return only != null
                        && span.isInteger() == last.span().isInteger()
                        && apart <= (span.isInteger() ? 10 : 2)
                        && isNumbered(only, span)
                        && VersionLeads.leadTo(text, span)
                        && !VersionLeads.isBehindName(text, last.span().end(), span.start())
                ? only
                : null;
    }

    /** sudo 提权漏洞。1.9.14 至 1.9.17 版本受影响: the one name that the text begins with. */
    private @Nullable Named affected(VersionSpan span) {
        boolean said = AFFECTED.at(text, Letters.skipBlanks(text, span.end())) > 0;
        Named only = said && !passage.names().isEmpty() ? passage.names().get(0) : null;
        return only != null && only.start() < span.start() && isNumbered(only, span) ? only : null;
    }

    private boolean isNumbered(Named name, VersionSpan span) {
        if (passage.scene().scores()
                || Admission.isMonth(span)
                || Admission.isDay(text, span)
                || Admission.isOrdinalOf(text, span)) {
            return false;
        }
        return span.isInteger()
                ? name.traits().allowsInteger(span.first()) && VersionLeads.isBare(text, span)
                : span.first() > 0 || span.isUnmistakable();
    }

    /** Whether another name stands before the version in its sentence. */
    private boolean isOfAnother(Named name, VersionSpan span) {
        int from = Math.max(name.end(), Sentences.start(text, span.start()));
        for (int i = passage.firstName(from); i < passage.names().size(); i++) {
            Named other = passage.names().get(i);
            if (other.start() >= span.start()) {
                break;
            }
            if (other.sure()
                    && !other.technology().equals(name.technology())
                    && !VersionLeads.isAside(text, other)) {
                return true;
            }
        }
        return VersionLeads.isBehindName(text, from, span.start());
    }

    /** **Velero.** v1.12 in all clusters: nothing but a mark stands between. */
    private boolean isRightBehind(Named name, VersionSpan span) {
        for (int at = name.end(); at < span.start(); at++) {
            if (" .。—–".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return marked.is(Text.Mark.STRONG, name.start());
    }

    /** openEuler：22.03（内核 5.10），24.03: one more of a list, behind a comma. */
    private boolean isListed(Named name, VersionSpan span) {
        int before = Letters.skipBlanksBack(text, span.start());
        if (before == 0 || "，、,/".indexOf(text.charAt(before - 1)) < 0) {
            return false;
        }
        int depth = 0;
        for (int at = name.end(); at < before; at++) {
            char c = text.charAt(at);
            depth += "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0;
            if (depth == 0 && (Letters.isHan(c) || "。；;".indexOf(c) >= 0)) {
                return false;
            }
        }
        return depth == 0;
    }

    /** The name that stands before a colon, or alone in bold, where the text begins. */
    private @Nullable Named label() {
        if (passage.names().isEmpty()) {
            return null;
        }
        Named first = passage.names().get(0);
        boolean strong = marked.is(Text.Mark.STRONG, first.start());
        if (!first.sure() && !strong || first.traits().none() || !begins(first.start())) {
            return null;
        }
        int end = Letters.skipBlanks(text, first.end());
        if (end >= text.length()) {
            return null;
        }
        VersionSpan own =
                passage.firstSpan(end) < passage.spans().size()
                        ? passage.spans().get(passage.firstSpan(end))
                        : null;
        if (strong && own != null && own.start() == end && own.end() < text.length()) {
            end = own.end(); // **PostgreSQL 17** …
        }
        char next = text.charAt(end);
        boolean alone = strong && (".。—–".indexOf(next) >= 0 || !marked.is(Text.Mark.STRONG, end));
        return next == ':' || next == '：' || alone ? first : null;
    }

    private boolean begins(int at) {
        for (int i = 0; i < at; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
