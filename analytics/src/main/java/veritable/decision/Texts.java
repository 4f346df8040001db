package veritable.decision;

/** Words of others in our messages. */
final class Texts {
    private static final int MOST = 60;

    private Texts() {}

    /** On one line, without control characters, cut where it is long. */
    static String shortened(String text) {
        String line =
                text.codePoints()
                        .limit(MOST + 1)
                        .collect(
                                StringBuilder::new,
                                (all, each) ->
                                        all.appendCodePoint(
                                                Character.isISOControl(each) ? ' ' : each),
                                StringBuilder::append)
                        .toString();
        return text.codePointCount(0, text.length()) > MOST
                ? line.substring(0, line.offsetByCodePoints(0, MOST)) + "…"
                : line;
    }
}
