package veritable.kernel.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jdk.jshell.Diag;

/** What the compiler says of pieces, as problems of the cell. */
final class Diagnoses {
    private final Source source;
    private final Hints hints;

    Diagnoses(Source source, Hints hints) {
        this.source = source;
        this.hints = hints;
    }

    List<Problem> of(Piece piece, List<Diag> diagnostics) {
        return of(piece, 0, diagnostics);
    }

    /**
     * @param before what was put before the piece for the compiler
     */
    List<Problem> of(Piece piece, int before, List<Diag> diagnostics) {
        List<Problem> problems = new ArrayList<>();
        for (Diag each : diagnostics) {
            if (each.isError()) {
                int start = within(piece, each.getStartPosition() - before);
                int end = within(piece, each.getEndPosition() - before);
                int position = within(piece, each.getPosition() - before);
                boolean unknown = isUnknownName(each);
                String words = piece.text().substring(start, Math.max(start, end));
                problems.add(
                        problem(
                                piece.start() + (unknown || spansLines(words) ? position : start),
                                piece.start() + end,
                                clean(each.getMessage(Locale.ROOT)),
                                unknown
                                        ? hints.of(words, each.getMessage(Locale.ROOT))
                                        : Optional.empty()));
            }
        }
        return problems;
    }

    Problem of(Piece piece, Syntax.Mistake mistake) {
        return problem(
                piece.start() + mistake.start(),
                piece.start() + mistake.end(),
                mistake.message(),
                Optional.empty());
    }

    static boolean isUnknownName(Diag diagnostic) {
        return String.valueOf(diagnostic.getCode()).startsWith("compiler.err.cant.resolve");
    }

    private static boolean spansLines(String words) {
        return words.indexOf('\n') >= 0;
    }

    private static int within(Piece piece, long position) {
        return (int) Math.max(0, Math.min(piece.text().length(), position));
    }

    private Problem problem(int place, int end, String message, Optional<String> hint) {
        String code = source.code();
        int start = Math.min(place, code.length());
        int from = code.lastIndexOf('\n', start - 1) + 1;
        int to = code.indexOf('\n', start);
        String line = code.substring(from, to < 0 ? code.length() : to).stripTrailing();
        int length = Math.max(1, Math.min(end, from + line.length()) - start);
        return new Problem(
                source.name(),
                source.firstLine() + Lines.count(code, start),
                start - from + 1,
                length,
                line,
                message,
                hint);
    }

    /** Without the places that only the compiler knows. */
    private static String clean(String message) {
        StringBuilder clean = new StringBuilder();
        for (String line : message.replace(" $.", " ").lines().toList()) {
            String words = line.strip();
            if (words.equals("location: class")) {
                continue;
            }
            clean.append(clean.length() == 0 ? "" : "\n").append(line.stripTrailing());
        }
        return clean.toString();
    }
}
