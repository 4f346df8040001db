package veritable.compare;

/** The numbers of a text, so that {@code 2025 年 6 月} and {@code 2025-06} are the same time. */
final class Numbers {
    private Numbers() {}

    /** Without zeros in front, joined by hyphens; the text folded if it has no digit. */
    static String in(String text) {
        StringBuilder numbers = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                while (i < end - 1 && Character.digit(text.charAt(i), 10) == 0) {
                    i++;
                }
                numbers.append(numbers.isEmpty() ? "" : "-").append(text, i, end);
            }
            i = end + 1;
        }
        return numbers.isEmpty() ? Subjects.fold(text) : numbers.toString();
    }
}
