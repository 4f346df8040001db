package veritable.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import veritable.version.Versions;

/** {@code veritable version A B}: how two version sets lie to each other. */
final class VersionCommand implements Command {
    private final Operand operand = Operand.rest("A B", "Two version sets: 1.30 1.29+");

    private final CommonOptions common;

    private final Terminal terminal;

    VersionCommand(Terminal terminal) {
        this.terminal = terminal;
        this.common = new CommonOptions(terminal);
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "Compares two version sets, or each tab-separated pair on standard input.",
                        "Prints their relation (equal, contains, contained, overlaps, disjoint, incomparable), a tab,",
                        "and their order (before, equal, after, incomparable).")
                .operands(operand)
                .options(common.lang, common.quiet, common.verbose);
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public int run() throws IOException {
        List<String> versions = operand.values();
        PrintWriter out = new PrintWriter(terminal.out(), false, StandardCharsets.UTF_8);
        if (versions.size() == 1 || versions.size() > 2) {
            throw new UsageException(
                    "version " + String.join(" ", versions) + ": two versions expected, or none");
        }
        int exit = versions.isEmpty() ? pairs(out) : print(versions.get(0), versions.get(1), out);
        out.flush();
        return exit;
    }

    private int pairs(PrintWriter out) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        int exit = ExitCode.DONE;
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            int tab = line.indexOf('\t');
            if (tab < 0) {
                // a line in, a line out, so that columns can be pasted beside each other
                common.warn(
                        "-:" + number + ": \"" + line + "\" is no pair (expected: A, a tab, B)");
                out.println("incomparable\tincomparable");
                exit = ExitCode.UNREADABLE;
            } else {
                print(line.substring(0, tab), line.substring(tab + 1), out);
            }
        }
        return exit;
    }

    private static int print(String left, String right, PrintWriter out) {
        Versions.Comparison comparison = Versions.compare(left, right);
        out.print(comparison.relation().id() + "\t" + comparison.order().id() + "\n");
        return ExitCode.DONE;
    }
}
