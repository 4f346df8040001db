package veritable.jupyter;

import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;

/** {@code %compare}: holds the reports against each other. */
final class CompareMagic implements Magic {
    private final Desk desk;

    CompareMagic(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public String help() {
        return """
        %compare
        Holds the reports that were read against each other, and names that "comparison".

        It takes the reports of %reports, or those of a variable in Java.

        Example:
          %reports seeds/*.md
          %compare
        """;
    }

    @Override
    public Object call(MagicCall call, Notebook notebook) throws MagicException {
        if (!call.arguments().isEmpty()) {
            throw new MagicException(
                    "\"" + call.line() + "\" (nothing expected: %reports says what is compared)");
        }
        return desk.comparison(notebook);
    }
}
