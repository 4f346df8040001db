package veritable.kernel.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import jdk.jshell.Diag;
import org.jspecify.annotations.Nullable;

/** The evaluation of one cell, piece after piece. */
final class CellRun {
    private final Snippets snippets;
    private final Imports imports;
    private final Syntax syntax;
    private final Trials trials;
    private final Source source;
    private final Diagnoses diagnoses;
    private final @Nullable Execution execution;
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<Integer> done = new TreeSet<>();

    CellRun(
            Snippets snippets,
            Imports imports,
            Syntax syntax,
            Trials trials,
            Source source,
            Hints hints,
            @Nullable Execution execution) {
        this.snippets = snippets;
        this.imports = imports;
        this.syntax = syntax;
        this.trials = trials;
        this.source = source;
        this.diagnoses = new Diagnoses(source, hints);
        this.execution = execution;
    }

    Evaluation run(List<Piece> cut) {
        List<Problem> mistakes = parse(cut);
        if (!mistakes.isEmpty()) {
            return Failures.compilation(
                    mistakes, cut.size() > 1 ? "nothing of the cell has run" : "");
        }
        Evaluation last = new Evaluation.Nothing();
        for (int i = 0; i < pieces.size(); i++) {
            if (execution != null && execution.stopping()) {
                return last;
            }
            if (done.add(i)) {
                last = piece(i);
            }
            if (last instanceof Evaluation.Failure) {
                return last;
            }
        }
        return last;
    }

    /** Finds out what the pieces are; gives what is no Java. */
    private List<Problem> parse(List<Piece> cut) {
        List<Piece> unknown =
                cut.stream().filter(each -> each.form() == Piece.Form.UNKNOWN).toList();
        List<Problem> problems = new ArrayList<>();
        List<Syntax.Parsed> parsed = unknown.isEmpty() ? List.of() : syntax.parse(unknown);
        int next = 0;
        for (Piece each : cut) {
            Syntax.Parsed known =
                    each.form() == Piece.Form.UNKNOWN
                            ? parsed.get(next++)
                            : new Syntax.Parsed(each, List.of());
            pieces.add(known.piece());
            known.mistakes().forEach(mistake -> problems.add(diagnoses.of(each, mistake)));
        }
        return problems;
    }

    private Evaluation piece(int index) {
        Piece piece = pieces.get(index);
        if (piece.names().stream().anyMatch(snippets::isDeclared)) {
            imports.bringAll();
            Trials.Verdict verdict = trials.of(piece);
            List<Diag> errors = verdict.errors();
            if (piece.mayComeEarly() || hasLater(index)) {
                errors = errors.stream().filter(each -> !Diagnoses.isUnknownName(each)).toList();
            }
            if (!errors.isEmpty()) {
                return rejected(index, diagnoses.of(piece, verdict.before(), errors));
            }
        }
        Snippets.Came came = eval(piece);
        if ((came.pending() || !came.errors().isEmpty()) && imports.bringAll()) {
            came = eval(piece);
        }
        boolean lacking =
                came.pending() || came.errors().stream().anyMatch(Diagnoses::isUnknownName);
        if (lacking && hasLater(index)) {
            declareLater(index);
            if (!came.errors().isEmpty()) {
                came = eval(piece);
            }
        }
        if (came.errors().stream().anyMatch(CellRun::isHiddenConstructor)) {
            came = eval(Records.published(piece));
        }
        if (!came.errors().isEmpty()) {
            return rejected(index, diagnoses.of(piece, came.errors()));
        }
        return came.evaluation();
    }

    private static boolean isHiddenConstructor(Diag error) {
        return error.getCode().endsWith("invalid.canonical.constructor.in.record");
    }

    private Snippets.Came eval(Piece piece) {
        int line = source.firstLine() + Lines.count(source.code(), piece.start());
        if (execution != null) {
            execution.at(line);
        }
        return snippets.eval(piece, source.name(), line, syntax);
    }

    private boolean hasLater(int index) {
        for (int i = index + 1; i < pieces.size(); i++) {
            if (pieces.get(i).mayComeEarly() && !done.contains(i)) {
                return true;
            }
        }
        return false;
    }

    /** What is declared further down may be used above. */
    private void declareLater(int index) {
        for (int i = index + 1; i < pieces.size(); i++) {
            if (pieces.get(i).mayComeEarly() && !done.contains(i)) {
                Snippets.Came came = eval(pieces.get(i));
                if (came.errors().isEmpty()) {
                    done.add(i);
                }
            }
        }
    }

    private Evaluation rejected(int index, List<Problem> problems) {
        imports.bringAll();
        List<Problem> all = new ArrayList<>(problems);
        for (int i = index + 1; i < pieces.size(); i++) {
            if (!done.contains(i)) {
                all.addAll(furtherErrors(index, i));
            }
        }
        return Failures.compilation(all, index == 0 ? "" : "what stands before it has run");
    }

    /** What is wrong further down, whatever the pieces that didn't come to run declare. */
    private List<Problem> furtherErrors(int failed, int index) {
        Piece piece = pieces.get(index);
        if (piece.form() == Piece.Form.IMPORT) {
            return List.of();
        }
        Trials.Verdict verdict = trials.of(piece);
        List<String> declared =
                pieces.subList(failed, pieces.size()).stream()
                        .flatMap(each -> each.names().stream())
                        .toList();
        List<Diag> errors =
                verdict.errors().stream()
                        .filter(each -> !Diagnoses.isUnknownName(each) || !names(each, declared))
                        .toList();
        return diagnoses.of(piece, verdict.before(), errors);
    }

    private static boolean names(Diag error, List<String> declared) {
        String message = error.getMessage(Locale.ROOT);
        return declared.stream()
                .anyMatch(
                        name ->
                                message.matches(
                                        "(?s).*\\b"
                                                + java.util.regex.Pattern.quote(name)
                                                + "\\b.*"));
    }
}
