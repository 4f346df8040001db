package veritable.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names that Excel takes for sheets: not too long, without its special characters, each once. */
final class SheetNames {
    private static final int LIMIT = 31;
    private static final String FORBIDDEN = "/\\?*[]:";

    private final Set<String> taken = new HashSet<>();

    /** {@code wanted} made safe, with a number behind it if the name is taken. */
    String next(String wanted) {
        String safe = safe(wanted);
        String name = cut(safe, LIMIT);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String suffix = " (" + number + ")";
            name = cut(safe, LIMIT - suffix.length()) + suffix;
        }
        return name;
    }

    private static String safe(String wanted) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < wanted.length(); i++) {
            char c = wanted.charAt(i);
            boolean bad = c < ' ' || FORBIDDEN.indexOf(c) >= 0 || Character.isSurrogate(c);
            safe.append(bad ? ' ' : c);
        }
        while (safe.length() > 0 && safe.charAt(0) == '\'') {
            safe.deleteCharAt(0);
        }
        String name = withoutLastQuote(safe.toString().strip());
        // Excel keeps this name for itself
        return name.isEmpty() ? "Sheet" : name.equalsIgnoreCase("History") ? name + "_" : name;
    }

    private static String cut(String name, int length) {
        return name.length() <= length ? name : withoutLastQuote(name.substring(0, length).strip());
    }

    private static String withoutLastQuote(String name) {
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) == '\'') {
            end--;
        }
        return name.substring(0, end);
    }
}
