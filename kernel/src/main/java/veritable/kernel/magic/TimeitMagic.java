package veritable.kernel.magic;

import org.jspecify.annotations.Nullable;
import veritable.kernel.api.CellException;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;

/** Runs code many times and says how long one run takes. */
final class TimeitMagic implements RunsJava {
    @Override
    public String name() {
        return "timeit";
    }

    @Override
    public String help() {
        return """
        %timeit [-n LOOPS] [-r REPEATS] [-q] CODE, or %%timeit over a cell
        Runs code many times, and prints how long one run takes: mean, deviation and best.

        The code is compiled once, and runs until it is warm before it is measured. Where there is
        %%timeit, the first line is set-up, which is not measured.

        Options:
          -n LOOPS    runs per measurement; else as many as take a fifth of a second
          -r REPEATS  measurements, 7 unless told
          -q          prints nothing; the value is the result all the same

        Examples:
          %timeit list.indexOf(17)
          %timeit -n 1000 -r 3 Math.sqrt(2)
        """;
    }

    @Override
    public @Nullable Object call(MagicCall call, Notebook notebook) throws Exception {
        Arguments arguments = Arguments.leading(call, "-n=", "-r=", "-q");
        String setup = call.body().isPresent() ? arguments.rest() : "";
        String code = call.body().orElse(arguments.rest()).strip();
        if (code.isEmpty()) {
            throw new MagicException("nothing to measure (expected Java)");
        }
        int loops = arguments.has("-n") ? arguments.number("-n", 1) : 0;
        int repeats = arguments.number("-r", 7);
        if (!setup.isBlank()) {
            notebook.eval(setup);
        }
        Object timing = measure(notebook, code, loops, repeats);
        if (!arguments.has("-q")) {
            System.out.println(timing);
        }
        return null;
    }

    /** An expression is tried as such, and as a statement; a statement the other way round. */
    private static @Nullable Object measure(Notebook notebook, String code, int loops, int repeats)
            throws CellException {
        boolean statement = code.endsWith(";") || code.endsWith("}");
        String bare = code.replaceFirst(";\\s*$", "");
        String asStatement = "{ " + code + ";\n}";
        try {
            return notebook.eval(wrapped(statement ? asStatement : bare, loops, repeats));
        } catch (CellException first) {
            if (!first.isCompilation()) {
                throw first;
            }
            return measureOtherwise(
                    notebook, code, wrapped(statement ? bare : asStatement, loops, repeats));
        }
    }

    private static @Nullable Object measureOtherwise(Notebook notebook, String code, String wrapped)
            throws CellException {
        try {
            return notebook.eval(wrapped);
        } catch (CellException second) {
            if (second.isCompilation()) {
                notebook.eval(code); // its errors are about what the person wrote
            }
            throw second;
        }
    }

    private static String wrapped(String lambda, int loops, int repeats) {
        return Timing.class.getName()
                + ".measure("
                + loops
                + ", "
                + repeats
                + ", () -> "
                + lambda
                + ")";
    }
}
