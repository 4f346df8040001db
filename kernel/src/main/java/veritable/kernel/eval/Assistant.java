package veritable.kernel.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jdk.jshell.JShell;

/** Helps who is typing: by a compiler of its own, so that JShell and what runs are left alone. */
final class Assistant {
    private final Compiling compiling;
    private final Endings endings;
    private final Completer completer;
    private final Documenter documenter;

    Assistant(JShell shell, List<String> compilerOptions, Supplier<List<Variable>> variables) {
        compiling = new Compiling(compilerOptions);
        ClassNames names = new ClassNames();
        Declared declared = new Declared(shell, names);
        endings = new Endings(compiling);
        completer = new Completer(compiling, declared, names);
        documenter =
                new Documenter(
                        compiling,
                        declared,
                        names,
                        name ->
                                variables.get().stream()
                                        .filter(each -> each.name().equals(name))
                                        .findFirst());
    }

    void addToClassPath(List<Path> entries) {
        compiling.addToClassPath(entries);
    }

    Completeness completeness(String code) {
        try {
            return endings.of(code);
        } catch (StackOverflowError | IllegalStateException e) {
            // nested too deeply for the compiler: what it says when the code is run will tell
            return Tokens.of(code).stream().mapToInt(Token::nesting).sum() > 0
                    ? new Completeness.Incomplete("")
                    : new Completeness.Complete();
        }
    }

    Completion complete(String code, int cursor) {
        try {
            return completer.at(code, cursor);
        } catch (StackOverflowError | IllegalStateException e) {
            return new Completion(cursor, cursor, List.of());
        }
    }

    Optional<Documentation> inspect(String code, int cursor, int detail) {
        try {
            return documenter.at(code, cursor, detail);
        } catch (StackOverflowError | IllegalStateException e) {
            return Optional.empty();
        }
    }
}
