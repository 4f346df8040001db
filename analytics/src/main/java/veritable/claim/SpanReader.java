package veritable.claim;

import org.jspecify.annotations.Nullable;

/**
 * Reads the version set that begins at a place in a text: versions, and what bounds or joins them.
 */
final class SpanReader {
    private static final WordList LTS = WordList.of("LTS");

    private final String text;
    private final int start;
    private int at;

    private SpanReader(String text, int start) {
        this.text = text;
        this.start = start;
        this.at = start;
    }

    /** The version set at {@code from}, or null. A number that counts or measures is none. */
    static @Nullable VersionSpan at(String text, int from) {
        return new SpanReader(text, from).read();
    }

    private @Nullable VersionSpan read() {
        String sign = sign();
        boolean signed = !sign.isEmpty();
        int from = at;
        Point first = PointReader.at(text, from);
        if (first == null) {
            return null;
        }
        at = first.end();
        StringBuilder normal = new StringBuilder(24).append(sign).append(written(text, from, at));
        Bound behind = signed ? null : Bound.at(text, at);
        at = behind == null ? at : behind.end();
        if (Measures.follow(text, at, first.parts(), first.isMarked())) {
            return null;
        }
        String bound = behind == null ? "" : behind.sign();
        boolean several = false;
        if (behind != null && behind.isDown()) {
            normal.insert(0, bound);
        } else {
            normal.append(bound);
            int joined = join(normal, first, sign);
            if (joined < 0) {
                return null;
            }
            several = joined > 0;
            if (!signed && bound.isEmpty() && !several) {
                bound = BoundWords.sign(text, start, at);
                normal.insert(0, bound);
            }
        }
        return new VersionSpan(
                normal.toString(),
                start,
                at,
                first.parts(),
                first.prefixed(),
                signed || !bound.isEmpty(),
                first.tailed() || first.wild(),
                several,
                first.first());
    }

    /** A version as it is written, but for what stands apart from it: 22.03 LTS SP3 is 22.03SP3. */
    private static String written(String text, int from, int to) {
        String version = text.substring(from, to);
        if (!Letters.isWord(version, version.length() - 1)) {
            version = version.substring(0, version.length() - 1);
        }
        int blank = version.indexOf(' ');
        int pack =
                Math.max(
                        version.lastIndexOf(' '),
                        Math.max(version.lastIndexOf('('), version.lastIndexOf('（')));
        return pack < 0
                ? version
                : version.substring(0, blank < 0 ? pack : Math.min(blank, pack))
                        + version.substring(pack + 1);
    }

    private String sign() {
        String sign = "";
        char c = charAt(at);
        if (c == '≥' || c == '⩾' || c == '≧') {
            sign = "≥";
            at++;
        } else if (c == '≤' || c == '⩽' || c == '≦') {
            sign = "≤";
            at++;
        } else if (c == '>' || c == '＞' || c == '<' || c == '＜') {
            boolean up = c == '>' || c == '＞';
            at++;
            boolean equal = charAt(at) == '=' || charAt(at) == '＝';
            at += equal ? 1 : 0;
            sign = up ? equal ? "≥" : ">" : equal ? "≤" : "<";
        } else if (c == '~' || c == '^') {
            at++;
            at += charAt(at) == '>' || charAt(at) == '=' ? 1 : 0;
        } else if (c == '=') {
            at++;
            at += charAt(at) == '=' ? 1 : 0;
        } else {
            return "";
        }
        at = Letters.skipBlanks(text, at);
        return sign;
    }

    private char charAt(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }

    /** Reads on; how many more versions there are, or -1 if the numbers measure something. */
    private int join(StringBuilder normal, Point first, String sign) {
        int joined = 0;
        while (true) {
            int before = at;
            Joiner joiner = Joiner.at(text, behindLts(at), start, !sign.isEmpty(), sign);
            if (joiner == null) {
                return joined;
            }
            at = joiner.end();
            String second = sign();
            int from = at;
            Point point = PointReader.at(text, from);
            if (point == null || !fits(first, point, joiner, sign, second, before)) {
                at = before;
                return joined;
            }
            at = point.end();
            Bound bound = second.isEmpty() && !joiner.isRange() ? Bound.at(text, at) : null;
            at = bound == null ? at : bound.end();
            boolean measured = Measures.follow(text, at, point.parts(), point.isMarked());
            if (measured && (joiner.isRange() || joiner.isList()) && !first.prefixed()) {
                return -1;
            }
            if (measured
                    || bound != null && bound.isDown()
                    || first.parts() == 1 && Letters.isLatin(text, at)) {
                at = before;
                return joined;
            }
            normal.append(joiner.isRange() && point.tailed() ? " - " : joiner.sign())
                    .append(second)
                    .append(written(text, from, point.end()))
                    .append(bound == null ? "" : bound.sign());
            joined++;
        }
    }

    /** 18 LTS 或 20 LTS */
    private int behindLts(int from) {
        int lts = Letters.skipBlanks(text, from);
        return from + (LTS.at(text, lts) > 0 ? lts - from + 3 : 0);
    }

    private boolean fits(
            Point first, Point point, Joiner joiner, String sign, String second, int before) {
        if (point.end() - at == first.end() - start
                && text.startsWith(text.substring(start, first.end()), at)) {
            return false; // at least 1.15, and 1.15 needs
        }
        boolean bounds = joiner.sign().equals(",");
        if (!second.isEmpty() && !(bounds && !sign.isEmpty())) {
            return false;
        }
        if (joiner.isRange()
                && (!first.mayReach(point)
                        || "-–—~～".indexOf(charAt(Letters.skipBlanks(text, before))) < 0
                                && Joiner.isMove(text, point.end()))) {
            return false;
        }
        boolean alike = bounds || joiner.sign().equals(" → ") || first.isLike(point);
        return alike && (text.charAt(before) != '，' || first.parts() == point.parts());
    }
}
