package veritable.compare;

import java.util.Locale;

/** Words in texts that mix Latin letters and Han characters. */
final class Latin {
    private Latin() {}

    static boolean isLetter(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    /** Whether no letter is of another script. */
    static boolean isAllOf(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i)) && !isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the place does not cut a Latin word in two. */
    static boolean isEdge(CharSequence text, int at) {
        return at == 0
                || at == text.length()
                || !isLetter(text.charAt(at - 1))
                || !isLetter(text.charAt(at));
    }

    /** Where {@code word} stands from {@code from} on, as a word of its own; -1 if nowhere. */
    static int indexOf(String text, String word, int from) {
        int at = text.indexOf(word, from);
        while (at >= 0 && !(isEdge(text, at) && isEdge(text, at + word.length()))) {
            at = text.indexOf(word, at + 1);
        }
        return at;
    }

    /** Whether the text has the name, whatever its case. */
    static boolean names(String text, String name) {
        return indexOf(text.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT), 0) >= 0;
    }
}
