package veritable.claim;

/** Kinds of characters, and words at a place in a text. */
final class Letters {
    private Letters() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && isDigit(text.charAt(at));
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isLatin(String text, int at) {
        return at >= 0 && at < text.length() && isLatin(text.charAt(at));
    }

    static boolean isWord(String text, int at) {
        return at >= 0
                && at < text.length()
                && (isDigit(text.charAt(at)) || isLatin(text.charAt(at)));
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isHan(char c) {
        return c >= 0x3400 && c <= 0x9FFF;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u3000' || c == '\t' || c == '\n';
    }

    /** After the Scala version in kafka_2.13-3.7.0, which begins at {@code at}; or {@code at}. */
    static int skipScala(String text, int at) {
        boolean scala = text.startsWith("_2.1", at) && isDigit(text, at + 4);
        return scala && text.startsWith("-", at + 5) && isDigit(text, at + 6) ? at + 6 : at;
    }

    static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int skipBlanksBack(String text, int end) {
        int at = end;
        while (at > 0 && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(c) || c >= '０' && c <= '９') {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words stands in the text, whole if it is Latin, whatever its case. */
    static boolean hasAny(String text, String... words) {
        return hasAny(text, 0, text.length(), words);
    }

    static boolean hasAny(String text, int from, int to, String... words) {
        for (String word : words) {
            if (has(text, from, to, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(String text, int from, int to, String word) {
        char first = lower(word.charAt(0));
        if (!isLatin(first)) {
            int at = text.indexOf(word, from);
            return at >= 0 && at + word.length() <= to;
        }
        int last = to - word.length();
        for (int at = from; at <= last; at++) {
            if (lower(text.charAt(at)) == first
                    && text.regionMatches(true, at, word, 0, word.length())
                    && !isLatin(text, at - 1)
                    && !isLatin(text, at + word.length())) {
                return true;
            }
        }
        return false;
    }

    static char lower(char c) {
        return isUpper(c) ? (char) (c + 32) : c;
    }
}
