package veritable.kernel.magic;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;

/** What was run so far. */
final class HistoryMagic implements Magic {
    @Override
    public String name() {
        return "history";
    }

    @Override
    public String help() {
        return """
        %history [-n] [-l COUNT] [-g TEXT] [NUMBER | FROM-TO]
        Prints the cells that were run so far.

        Options:
          -n        with their numbers
          -l COUNT  the last ones alone
          -g TEXT   those that have the text in them, whatever its case

        Examples:
          %history -n
          %history 3-5
          %history -g maven
        """;
    }

    @Override
    public @Nullable Object call(MagicCall call, Notebook notebook) throws MagicException {
        Arguments arguments = Arguments.of(call, "-n", "-l=", "-g=");
        List<String> cells = notebook.history();
        int from = 1;
        int to = cells.size();
        if (arguments.words().size() > 1) {
            throw new MagicException(arguments.words() + " (expected one number, or FROM-TO)");
        }
        if (!arguments.words().isEmpty()) {
            String[] ends = arguments.words().get(0).split("-", 2);
            from = number(ends[0]);
            to = Math.min(to, ends.length == 1 ? from : number(ends[1]));
        }
        if (arguments.has("-l")) {
            from = Math.max(from, to - arguments.number("-l", 1) + 1);
        }
        String text = arguments.value("-g").orElse("").toLowerCase(Locale.ROOT);
        for (int i = from; i <= to; i++) {
            String cell = cells.get(i - 1);
            if (cell.toLowerCase(Locale.ROOT).contains(text)) {
                System.out.println(arguments.has("-n") ? numbered(i, cell) : cell);
            }
        }
        return null;
    }

    private static int number(String text) throws MagicException {
        try {
            return Math.max(1, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw new MagicException(
                    "\"" + text + "\" is not the number of a cell (expected 3, or 3-5)", e);
        }
    }

    private static String numbered(int number, String cell) {
        String mark = number + ": ";
        return mark + cell.stripTrailing().replace("\n", "\n" + " ".repeat(mark.length()));
    }
}
