package veritable.claim;

import veritable.technology.Named;

/** Where the words begin and end that say something of a version, and not of another one. */
final class Reach {
    private final Passage passage;
    private final String text;

    Reach(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
    }

    /** Where the clause of a version begins; a colon behind an earlier one begins it anew. */
    int start(int clause, VersionSpan span) {
        int before = passage.firstSpan(span.start()) - 1;
        int start = clause;
        for (int i =
                        before < 0
                                ? span.start()
                                : Math.max(clause, passage.spans().get(before).end());
                i < span.start();
                i++) {
            if ("：:".indexOf(text.charAt(i)) >= 0) {
                start = i + 1; // JDK 8 清零：应用升级到 JDK 17
            }
        }
        return start;
    }

    /**
     * Where the words begin that are of this version alone: behind the one before it in the clause,
     * and in the brackets it stands in.
     */
    int ownStart(int from, VersionSpan span) {
        int before = passage.firstSpan(span.start()) - 1;
        int own = before < 0 ? from : Math.max(from, asideEnd(passage.spans().get(before).end()));
        for (int i = span.start() - 1; i >= own; i--) {
            char c = text.charAt(i);
            if (c == '）' || c == ')') {
                break;
            }
            if (c == '（' || c == '(') {
                return Letters.skipBlanks(text, i + 1) < span.start() ? i + 1 : own;
            }
        }
        return own;
    }

    /**
     * Where the words end that are said of a version: 1.30 以上（推荐 1.32）, 8.1 is out, 8.2 is next; a
     * list goes on to the end of the clause.
     */
    int tailEnd(VersionSpan span) {
        int end = Clauses.end(text, span.end());
        int open = Letters.skipBlanks(text, span.end());
        if (asideEnd(span.end()) > span.end()
                && Letters.isDigit(text, open + 1)
                && !Letters.isDigit(text, open + 4)) {
            return open; // Oracle 19c (21c is not certified)
        }
        int next = passage.nextSpan(span.end());
        if (next >= end || isListed(span.end(), next)) {
            return end;
        }
        int aside = asideEnd(span.end());
        for (int i = aside < next ? aside : span.end(); i < next; i++) {
            if ("（([".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return passage.hasName(span.end(), next) ? next : Cues.beforeLead(text, span.end(), next);
    }

    /** Where the brackets end that begin right behind a version: 12.1 (planned for May). */
    private int asideEnd(int end) {
        int open = Letters.skipBlanks(text, end);
        if (open >= text.length() || "（(".indexOf(text.charAt(open)) < 0) {
            return end;
        }
        int close = text.indexOf(text.charAt(open) == '(' ? ')' : '）', open);
        return close < 0 ? end : close + 1;
    }

    /** Whether nothing but names and words that join stands between two versions. */
    private boolean isListed(int from, int to) {
        int at = from;
        for (int i = passage.firstName(from); i < passage.names().size(); i++) {
            Named name = passage.names().get(i);
            if (name.end() > to) {
                break;
            }
            if (name.start() >= at) {
                if (!Cues.isJoin(text, at, name.start())) {
                    return false;
                }
                at = name.end();
            }
        }
        return Cues.isJoin(text, at, to);
    }

    /** Python 2.7：已于 2020 年停止维护: what ends a life may stand behind a colon. */
    int endOfLife(VersionSpan span, int to) {
        return to == Clauses.end(text, span.end()) ? Clauses.endOfLife(text, span.end()) : to;
    }
}
