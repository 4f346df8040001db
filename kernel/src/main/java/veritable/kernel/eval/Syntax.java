package veritable.kernel.eval;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Parses pieces, which tells what they declare, and what is no Java, before anything runs. */
final class Syntax {
    private static final String AS_STATEMENT = "class $ { void $() throws Throwable { ";
    private static final String STATEMENT_END = "\n;} }";
    private static final String AS_MEMBER = "class $ { ";

    private final List<String> options;
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files =
            compiler.getStandardFileManager(null, Locale.ROOT, null);

    Syntax(List<String> options) {
        this.options = new ArrayList<>(options);
        this.options.add("-proc:none");
    }

    /**
     * @param end of the place in the piece, after its start
     */
    record Mistake(int start, int end, String message) {}

    /** What a piece is, or what is wrong with it. */
    record Parsed(Piece piece, List<Mistake> mistakes) {}

    List<Parsed> parse(List<Piece> pieces) {
        List<Parsed> statements = parse(pieces, AS_STATEMENT, STATEMENT_END);
        List<Piece> failed = new ArrayList<>();
        for (Parsed each : statements) {
            if (!each.mistakes().isEmpty()) {
                failed.add(each.piece());
            }
        }
        if (failed.isEmpty()) {
            return statements;
        }
        List<Parsed> members = parse(failed, AS_MEMBER, "\n}");
        List<Parsed> all = new ArrayList<>();
        int next = 0;
        for (Parsed each : statements) {
            all.add(each.mistakes().isEmpty() ? each : better(each, members.get(next++)));
        }
        return all;
    }

    /** Of two readings that fail, the one that got further is what was meant. */
    private static Parsed better(Parsed statement, Parsed member) {
        if (member.mistakes().isEmpty()) {
            return member;
        }
        return member.mistakes().get(0).start() > statement.mistakes().get(0).start()
                ? member
                : statement;
    }

    /** Whether a piece is an assignment, or adds or takes one, which has no value to be shown. */
    boolean isAssignment(Piece piece) {
        if (piece.text().indexOf('=') < 0
                && !piece.text().contains("++")
                && !piece.text().contains("--")) {
            return false;
        }
        boolean[] assigns = {false};
        parse(
                List.of(piece),
                AS_STATEMENT,
                STATEMENT_END,
                (each, unit) -> {
                    assigns[0] =
                            unit.getTypeDecls().get(0) instanceof ClassTree wrapper
                                    && assigns(inside(wrapper));
                    return each;
                });
        return assigns[0];
    }

    private static boolean assigns(List<? extends Tree> statements) {
        return !statements.isEmpty()
                && statements.get(0) instanceof ExpressionStatementTree statement
                && switch (statement.getExpression().getKind()) {
                    case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
                            true;
                    default ->
                            statement.getExpression() instanceof AssignmentTree
                                    || statement.getExpression() instanceof CompoundAssignmentTree;
                };
    }

    private List<Parsed> parse(List<Piece> pieces, String prefix, String suffix) {
        return parse(pieces, prefix, suffix, Syntax::known);
    }

    private List<Parsed> parse(
            List<Piece> pieces,
            String prefix,
            String suffix,
            BiFunction<Piece, CompilationUnitTree, Piece> reading) {
        List<Text> texts = new ArrayList<>();
        for (Piece piece : pieces) {
            texts.add(new Text(texts.size(), prefix + piece.text() + suffix));
        }
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) compiler.getTask(null, files, found, options, null, texts);
        List<Parsed> all = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                int i = all.size();
                List<Mistake> mistakes = new ArrayList<>();
                for (Diagnostic<? extends JavaFileObject> each : found.getDiagnostics()) {
                    if (each.getSource() == texts.get(i) && isMistake(each)) {
                        mistakes.add(mistake(each, prefix.length(), pieces.get(i)));
                    }
                }
                all.add(new Parsed(reading.apply(pieces.get(i), unit), mistakes));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static boolean isMistake(Diagnostic<? extends JavaFileObject> found) {
        return found.getKind() == Diagnostic.Kind.ERROR
                && !found.getCode().equals("compiler.err.not.stmt");
    }

    private static Mistake mistake(
            Diagnostic<? extends JavaFileObject> found, int before, Piece piece) {
        int length = piece.text().length();
        int start = (int) Math.max(0, Math.min(length, found.getPosition() - before));
        int end = (int) Math.max(start, Math.min(length, found.getEndPosition() - before));
        return new Mistake(start, end, found.getMessage(Locale.ROOT));
    }

    private static Piece known(Piece piece, CompilationUnitTree unit) {
        List<? extends Tree> types = unit.getTypeDecls();
        if (types.isEmpty() || !(types.get(0) instanceof ClassTree wrapper)) {
            return piece.as(Piece.Form.STATEMENT, List.of());
        }
        List<String> names = new ArrayList<>();
        Piece.Form form = Piece.Form.STATEMENT;
        for (Tree each : inside(wrapper)) {
            if (each instanceof VariableTree variable) {
                form = Piece.Form.VARIABLES;
                names.add(variable.getName().toString());
            } else if (each instanceof ClassTree type) {
                form = Piece.Form.TYPE;
                names.add(type.getSimpleName().toString());
            } else if (each instanceof MethodTree method) {
                form = Piece.Form.METHOD;
                names.add(method.getName().toString());
            } else if (!(each instanceof EmptyStatementTree)) {
                return piece.as(Piece.Form.STATEMENT, List.of());
            }
        }
        return piece.as(form, names);
    }

    private static List<? extends Tree> inside(ClassTree wrapper) {
        List<? extends Tree> members = wrapper.getMembers();
        if (members.size() == 1
                && members.get(0) instanceof MethodTree method
                && method.getName().contentEquals("$")) {
            BlockTree body = method.getBody();
            return body == null ? List.of() : body.getStatements();
        }
        return members;
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(int number, String text) {
            super(URI.create("string:///" + number + "/$.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return true;
        }
    }
}
