package veritable.kernel.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;

/** Tells whether code can end where it does. */
final class Endings {
    private static final String AS_STATEMENT = "class $ { void $() throws Throwable { ";
    private static final String AS_MEMBER = "class $ { ";

    private final Compiling compiling;

    Endings(Compiling compiling) {
        this.compiling = compiling;
    }

    private enum Reading {
        COMPLETE,
        INCOMPLETE,
        INVALID
    }

    Completeness of(String code) {
        List<Token> all = Tokens.of(code);
        if (!all.isEmpty() && !all.get(all.size() - 1).closed()) {
            Token last = all.get(all.size() - 1);
            return switch (last.kind()) {
                case COMMENT, TEXT_BLOCK -> incomplete(code, all);
                default -> new Completeness.Invalid();
            };
        }
        if (!areRight(all)) {
            return new Completeness.Invalid();
        }
        List<Token> tokens =
                all.stream().filter(each -> each.kind() != Token.Kind.COMMENT).toList();
        List<Statement> statements = Statements.of(tokens);
        if (statements.isEmpty()) {
            return new Completeness.Complete();
        }
        List<Reading> readings = read(code, statements);
        for (int i = 0; i < readings.size(); i++) {
            boolean last = i == readings.size() - 1;
            if (readings.get(i) == Reading.INVALID
                    || readings.get(i) == Reading.INCOMPLETE && !last) {
                return new Completeness.Invalid();
            }
        }
        boolean more = readings.get(readings.size() - 1) == Reading.INCOMPLETE;
        return more ? incomplete(code, all) : new Completeness.Complete();
    }

    private static Completeness incomplete(String code, List<Token> tokens) {
        return new Completeness.Incomplete(Indents.after(code, tokens));
    }

    /** Whether literals have their ends, and brackets that close others that open. */
    private static boolean areRight(List<Token> tokens) {
        Deque<Token> open = new ArrayDeque<>();
        for (Token each : tokens) {
            if (!each.closed()) {
                return false;
            } else if (each.opens()) {
                open.push(each);
            } else if (each.closes()
                    && (open.isEmpty() || !open.pop().counterpart().equals(each.text()))) {
                return false;
            }
        }
        return true;
    }

    private List<Reading> read(String code, List<Statement> statements) {
        List<String> texts = new ArrayList<>();
        for (Statement each : statements) {
            boolean outside = each.shape() == Statement.Shape.IMPORT;
            String text = each.text(code);
            texts.add((outside ? "" : AS_STATEMENT) + text + (outside ? "\n;" : "\n}}"));
            texts.add(AS_MEMBER + text + "\n}");
        }
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<URI> units = new ArrayList<>();
        synchronized (compiling) {
            try {
                compiling
                        .task(found, texts)
                        .parse()
                        .forEach(unit -> units.add(unit.getSourceFile().toUri()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            int length = statement.end() - statement.start();
            int before = statement.shape() == Statement.Shape.IMPORT ? 0 : AS_STATEMENT.length();
            Reading one = reading(found, units.get(2 * i), before + length);
            Reading other = reading(found, units.get(2 * i + 1), AS_MEMBER.length() + length);
            Reading better = one.compareTo(other) < 0 ? one : other;
            readings.add(
                    better == Reading.COMPLETE && lacks(statement) ? Reading.INCOMPLETE : better);
        }
        return readings;
    }

    /** Whether it has brackets that are open, or is a method that has no body. */
    private static boolean lacks(Statement statement) {
        int depth = 0;
        for (Token each : statement.tokens()) {
            depth += each.nesting();
        }
        return depth > 0
                || statement.shape() == Statement.Shape.METHOD
                        && !statement.last().is("}")
                        && !statement.last().is(";");
    }

    private static Reading reading(DiagnosticCollector<JavaFileObject> found, URI unit, int end) {
        for (Diagnostic<? extends JavaFileObject> each : found.getDiagnostics()) {
            if (!unit.equals(each.getSource().toUri())
                    || each.getKind() != Diagnostic.Kind.ERROR
                    || each.getCode().equals("compiler.err.not.stmt")) {
                continue;
            }
            if (each.getPosition() >= end
                    || each.getCode().equals("compiler.err.premature.eof")
                    || isMissingLater(each.getCode())) {
                return isSemicolon(each) ? Reading.COMPLETE : Reading.INCOMPLETE;
            }
            return Reading.INVALID;
        }
        return Reading.COMPLETE;
    }

    /** What the compiler says at the beginning of what lacks something at its end. */
    private static boolean isMissingLater(String code) {
        return code.startsWith("compiler.err.try.without.catch");
    }

    private static boolean isSemicolon(Diagnostic<? extends JavaFileObject> found) {
        return found.getMessage(Locale.ROOT).equals("';' expected");
    }
}
