package veritable.kernel.eval;

import java.util.List;
import java.util.Set;
import jdk.jshell.Diag;

/**
 * Compiles pieces without a trace: JShell forgets what a name stood for before it looks further.
 */
final class Trials {
    private static final String AS_STATEMENT = "{ ";
    private static final String AS_MEMBER = "{ class $ { ";

    /** Where a piece stands on trial, this is wrong; where it will stand, it isn't. */
    private static final Set<String> OF_THE_TRIAL =
            Set.of(
                    "compiler.err.not.stmt",
                    "compiler.err.var.might.not.have.been.initialized",
                    "compiler.err.unreported.exception.need.to.catch.or.throw",
                    "compiler.err.illegal.start.of.expr",
                    "compiler.err.static.declaration.not.allowed.in.inner.classes");

    private final Snippets snippets;

    Trials(Snippets snippets) {
        this.snippets = snippets;
    }

    /**
     * @param before what was put before the piece
     */
    record Verdict(int before, List<Diag> errors) {}

    Verdict of(Piece piece) {
        boolean member = piece.mayComeEarly();
        String prefix = member ? AS_MEMBER : AS_STATEMENT;
        String suffix = member ? "\n} }" : "\n;}";
        List<Diag> errors =
                snippets.trial(prefix + piece.text() + suffix).stream()
                        .filter(error -> !OF_THE_TRIAL.contains(error.getCode()))
                        .filter(error -> error.getStartPosition() >= prefix.length())
                        .toList();
        return new Verdict(prefix.length(), errors);
    }
}
