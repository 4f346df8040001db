package veritable.kernel.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of a terminal, with its colours. */
final class AnsiText {
    private static final Pattern SEQUENCE =
            Pattern.compile(
                    "\u001b(?:\\[([0-9;]*)([@-~])|\\][^\u0007\u001b]*(?:\u0007|\u001b\\\\)?|[@-Z^_])");

    private final StringBuilder out = new StringBuilder();
    private boolean isBold;
    private boolean isItalic;
    private boolean isUnderlined;
    private String colour = "";
    private String ground = "";

    private AnsiText() {}

    /** Without its colours. */
    static String plain(String text) {
        return SEQUENCE.matcher(text).replaceAll("");
    }

    /** With its colours, as HTML. */
    static String html(String text) {
        AnsiText ansi = new AnsiText();
        Matcher sequence = SEQUENCE.matcher(text);
        int from = 0;
        while (sequence.find()) {
            ansi.append(text.substring(from, sequence.start()));
            if ("m".equals(sequence.group(2))) {
                ansi.style(sequence.group(1));
            }
            from = sequence.end();
        }
        ansi.append(text.substring(from));
        return ansi.out.toString();
    }

    private void append(String text) {
        if (text.isEmpty()) {
            return;
        }
        List<String> classes = new ArrayList<>();
        if (isBold) {
            classes.add("a-bold");
        }
        if (isItalic) {
            classes.add("a-italic");
        }
        if (isUnderlined) {
            classes.add("a-underline");
        }
        if (!colour.isEmpty()) {
            classes.add("a-" + colour);
        }
        if (!ground.isEmpty()) {
            classes.add("a-on-" + ground);
        }
        String html = Escape.html(text);
        out.append(
                classes.isEmpty()
                        ? html
                        : "<span class=\"" + String.join(" ", classes) + "\">" + html + "</span>");
    }

    private void style(String codes) {
        String[] all = codes.split(";");
        for (int i = 0; i < all.length; i++) {
            int code = all[i].isEmpty() || all[i].length() > 3 ? 0 : Integer.parseInt(all[i]);
            if (code == 38 || code == 48) {
                // colours beyond the sixteen are left out
                i += i + 1 < all.length && all[i + 1].equals("2") ? 4 : 2;
            } else {
                style(code);
            }
        }
    }

    private void style(int code) {
        if (code == 0) {
            isBold = false;
            isItalic = false;
            isUnderlined = false;
            colour = "";
            ground = "";
        } else if (code == 1 || code == 22) {
            isBold = code == 1;
        } else if (code == 3 || code == 23) {
            isItalic = code == 3;
        } else if (code == 4 || code == 24) {
            isUnderlined = code == 4;
        } else if (code >= 30 && code <= 37 || code >= 90 && code <= 97) {
            colour = String.valueOf(code % 10);
        } else if (code >= 40 && code <= 47 || code >= 100 && code <= 107) {
            ground = String.valueOf(code % 10);
        } else if (code == 39) {
            colour = "";
        } else if (code == 49) {
            ground = "";
        }
    }
}
