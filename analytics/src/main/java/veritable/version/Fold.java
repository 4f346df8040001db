package veritable.version;

/**
 * One character at a time to lower case and half width, so that offsets stay those of the text:
 * what NFKC does to the characters that versions are written with.
 */
final class Fold {
    /** What every blank becomes. */
    static final char BLANK = ' ';

    /** What every dash that is wider than a hyphen becomes. */
    static final char DASH = '\u2013';

    /** What the wide tildes become; the narrow one can also start a pre-release. */
    static final char WAVE = '\u301c';

    private Fold() {}

    static char lower(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        char narrow = narrow(c);
        return narrow < 128 && narrow != c ? lower(narrow) : Character.toLowerCase(narrow);
    }

    /** To half width; the case stays. */
    static char narrow(char c) {
        if (c < 128) {
            return c == '\t' || c == '\n' || c == '\r' ? BLANK : c;
        }
        if (c >= '\uff01' && c < '\uff5e') {
            return (char) (c - 0xfee0);
        }
        switch (c) {
            case '\u00a0', '\u3000', '\u202f', '\u205f', '\u200b', '\u2060', '\ufeff':
                return BLANK;
            case '\u3002', '\uff61':
                return '.';
            case '\u2010', '\u2011', '\ufe63', '\u00ad':
                return '-';
            case '\u2012', '\u2014', '\u2015', '\u2212':
                return DASH;
            case '\uff5e', '\u223c':
                return WAVE;
            case '\u2267', '\u2a7e':
                return '\u2265';
            case '\u2266', '\u2a7d':
                return '\u2264';
            default:
                break;
        }
        if (c >= '\u2000' && c <= '\u200a') {
            return BLANK;
        }
        if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            return (char) ('0' + Character.digit(c, 10));
        }
        return c;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Of a folded character. */
    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
