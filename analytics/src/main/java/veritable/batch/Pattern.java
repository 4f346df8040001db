package veritable.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import veritable.language.Spelling;

/** Text with words in braces that each run fills: {@code report-{date}.xlsx}. */
record Pattern(String text) {
    /** What may stand in braces. */
    static final List<String> WORDS = List.of("date", "time", "period", "job");

    /** Why the text is no pattern, if it is none. */
    static Optional<String> mistake(String text, List<String> words) {
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                return Optional.of(
                        "\"" + text + "\" opens a brace and does not close it (expected {date})");
            }
            String word = text.substring(open + 1, close);
            if (!words.contains(word)) {
                return Optional.of(
                        "found {"
                                + word
                                + "} (expected {"
                                + String.join("}, {", words)
                                + "})"
                                + Spelling.nearest(word, words)
                                        .map(meant -> Entry.meant("{" + meant + "}"))
                                        .orElse(""));
            }
        }
        return Optional.empty();
    }

    /** Why the text does not name something in the folder that it starts from, if so. */
    static Optional<String> escape(String text) {
        boolean plain =
                !text.startsWith("/")
                        && text.codePoints()
                                .noneMatch(c -> c < ' ' || "\\:*?\"<>|".indexOf(c) >= 0);
        for (String step : text.split("/", -1)) {
            plain &= !step.isEmpty() && !step.equals("..") && !step.equals(".");
        }
        return plain
                ? Optional.empty()
                : Optional.of(
                        "found \""
                                + text
                                + "\" (expected a name in the folder: no .., none of \\ : * ? \" < > |)");
    }

    /** Whether what it gives depends on the time of the run. */
    boolean tellsTime() {
        return text.contains("{date}") || text.contains("{time}") || text.contains("{period}");
    }

    /** With each word in place of its name, in one go: what a word holds is never filled. */
    String fill(Map<String, String> words) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int close = text.indexOf('}', open);
            String word = close < 0 ? null : words.get(text.substring(open + 1, close));
            if (word != null) {
                filled.append(text, from, open).append(word);
                from = close + 1;
            }
        }
        return filled.append(text.substring(from)).toString();
    }

    String fill(Moment moment) {
        return fill(moment.words());
    }
}
