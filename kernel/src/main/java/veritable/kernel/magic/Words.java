package veritable.kernel.magic;

import java.util.ArrayList;
import java.util.List;

/** The words of a line, as a magic reads them. No shell takes part: nothing is expanded. */
final class Words {
    private static final String ESCAPED = " \t\"'\\";

    private Words() {}

    /**
     * Splits a line at its blanks. Quotes hold a word together; a backslash before a blank, a quote
     * or a backslash takes it as it is, except between single quotes; any other backslash is one. A
     * quote that isn't closed runs to the end.
     */
    static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean begun = false;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\'
                    && quote != '\''
                    && i + 1 < line.length()
                    && ESCAPED.indexOf(line.charAt(i + 1)) >= 0) {
                word.append(line.charAt(++i));
                begun = true;
            } else if (quote != 0 ? c == quote : c == '"' || c == '\'') {
                quote = quote == 0 ? c : 0;
                begun = true;
            } else if (quote == 0 && (c == ' ' || c == '\t')) {
                if (begun) {
                    words.add(word.toString());
                    word.setLength(0);
                    begun = false;
                }
            } else {
                word.append(c);
                begun = true;
            }
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }

    /** Where the last word of a line begins; at its end, if that is a blank outside quotes. */
    static int lastStart(String line) {
        int start = 0;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && quote != '\'') {
                i++;
            } else if (quote != 0 ? c == quote : c == '"' || c == '\'') {
                quote = quote == 0 ? c : 0;
            } else if (quote == 0 && (c == ' ' || c == '\t')) {
                start = i + 1;
            }
        }
        return Math.min(start, line.length());
    }

    /** A word in quotes, if it needs them. */
    static String quoted(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (ESCAPED.indexOf(word.charAt(i)) >= 0 && word.charAt(i) != '\\') {
                return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            }
        }
        return word;
    }
}
