package veritable.kernel.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.VarSnippet;

/** The snippets of a session: evaluates more of them, and drops those that nobody can use again. */
final class Snippets {
    private final JShell shell;
    private final SnippetControl control;
    private final SnippetLoader loader;
    private final Origins origins;
    private final ClassFiles files;
    private final Set<String> declared = new HashSet<>();

    Snippets(JShell shell, SnippetControl control, SnippetLoader loader, Origins origins) {
        this.shell = shell;
        this.control = control;
        this.loader = loader;
        this.origins = origins;
        this.files = ClassFiles.of(shell);
    }

    /**
     * What came of a piece.
     *
     * @param errors of the compiler, if it was rejected
     * @param pending whether it is declared, but lacks something to be used
     */
    record Came(Evaluation evaluation, List<Diag> errors, boolean pending) {}

    boolean isDeclared(String name) {
        return declared.contains(name);
    }

    Came eval(Piece piece, String source, int line, Syntax syntax) {
        SnippetControl.Result result = new SnippetControl.Result();
        SnippetControl.Result before = control.swap(result);
        try {
            origins.at(source, line);
            List<SnippetEvent> events = shell.eval(piece.text());
            control.settle();
            return came(events, piece, result, syntax);
        } finally {
            control.swap(before);
            files.keep(loader.known());
        }
    }

    /** What the compiler has against a piece, which isn't run. */
    List<Diag> trial(String code) {
        SnippetControl.Result result = new SnippetControl.Result();
        result.trial = true;
        SnippetControl.Result before = control.swap(result);
        try {
            List<Diag> errors = new ArrayList<>();
            for (SnippetEvent event : shell.eval(code)) {
                shell.diagnostics(event.snippet()).filter(Diag::isError).forEach(errors::add);
                loader.forget(event.snippet().id());
                origins.forget(event.snippet());
            }
            return errors;
        } finally {
            control.swap(before);
            files.keep(loader.known());
        }
    }

    private Came came(
            List<SnippetEvent> events, Piece piece, SnippetControl.Result result, Syntax syntax) {
        List<Diag> errors = new ArrayList<>();
        Evaluation evaluation = new Evaluation.Nothing();
        boolean pending = false;
        for (SnippetEvent event : events) {
            Snippet snippet = event.snippet();
            if (event.causeSnippet() != null) {
                continue;
            }
            switch (event.status()) {
                case REJECTED ->
                        shell.diagnostics(snippet).filter(Diag::isError).forEach(errors::add);
                case RECOVERABLE_DEFINED, RECOVERABLE_NOT_DEFINED -> pending = true;
                default -> evaluation = value(snippet, result);
            }
            settle(snippet, event.status());
        }
        if (result.unresolved >= 0) {
            evaluation = new Unresolved(shell, origins).failure(result.unresolved);
        } else if (result.thrown != null) {
            evaluation = Failures.thrown(result.thrown);
        } else if (evaluation instanceof Evaluation.Value && syntax.isAssignment(piece)) {
            evaluation = new Evaluation.Nothing();
        }
        return new Came(evaluation, errors, pending);
    }

    private static Evaluation value(Snippet snippet, SnippetControl.Result result) {
        return switch (snippet.subKind()) {
            case TEMP_VAR_EXPRESSION_SUBKIND ->
                    new Evaluation.Value(result.value, ((VarSnippet) snippet).typeName());
            case VAR_VALUE_SUBKIND, OTHER_EXPRESSION_SUBKIND ->
                    new Evaluation.Value(result.value, ((ExpressionSnippet) snippet).typeName());
            default -> new Evaluation.Nothing();
        };
    }

    private void settle(Snippet snippet, Snippet.Status status) {
        boolean temporary = snippet.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND;
        if (temporary && status != Snippet.Status.REJECTED) {
            shell.drop(snippet);
        }
        if (temporary || !snippet.kind().isPersistent() || status == Snippet.Status.REJECTED) {
            loader.forget(snippet.id());
            origins.forget(snippet);
        } else if (snippet instanceof DeclarationSnippet declaration) {
            declared.add(declaration.name());
        }
    }

    /** How many class files the compiler has to look through. */
    int classFiles() {
        return files.count();
    }

    /** What a declaration waits for before it can be used; nothing if it waits for nothing. */
    Optional<String> lacking(String name) {
        return shell.snippets()
                .filter(each -> shell.status(each) == Snippet.Status.RECOVERABLE_NOT_DEFINED)
                .map(DeclarationSnippet.class::cast)
                .filter(each -> each.name().equals(name))
                .map(each -> String.join(", ", shell.unresolvedDependencies(each).toList()))
                .findFirst();
    }

    List<Variable> variables() {
        List<Variable> variables = new ArrayList<>();
        shell.variables()
                .filter(each -> shell.status(each) == Snippet.Status.VALID)
                .filter(each -> each.subKind() != Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND)
                .forEach(each -> variables.add(variable(each)));
        return variables;
    }

    /** Drops all that was declared and imported, what others need last. */
    void forget() {
        SnippetControl.Result before = control.swap(new SnippetControl.Result());
        try {
            List<Snippet> all = shell.snippets().toList();
            for (int i = all.size() - 1; i >= 0; i--) {
                Snippet each = all.get(i);
                if (shell.status(each).isActive()) {
                    shell.drop(each);
                    loader.forget(each.id());
                    origins.forget(each);
                }
            }
            declared.clear();
        } finally {
            control.swap(before);
            files.keep(loader.known());
        }
    }

    private Variable variable(VarSnippet snippet) {
        SnippetControl.Result result = new SnippetControl.Result();
        SnippetControl.Result before = control.swap(result);
        try {
            shell.varValue(snippet);
            return new Variable(snippet.name(), snippet.typeName(), result.value);
        } finally {
            control.swap(before);
        }
    }
}
