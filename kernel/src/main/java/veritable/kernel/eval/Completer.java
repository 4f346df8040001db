package veritable.kernel.eval;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proposes what may stand at a place of a cell, whatever state the rest of it is in. */
final class Completer {
    private static final int MOST = 500;

    private final Compiling compiling;
    private final Declared declared;
    private final ClassNames names;

    Completer(Compiling compiling, Declared declared, ClassNames names) {
        this.compiling = compiling;
        this.declared = declared;
        this.names = names;
    }

    Completion at(String code, int cursor) {
        names.read(compiling.classPath());
        List<Token> tokens = Tokens.of(code.substring(0, cursor));
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        if (last != null && isInside(last, code, cursor)) {
            return last.kind() == Token.Kind.STRING
                    ? FileNames.at(code, last.start() + 1, cursor)
                    : new Completion(cursor, cursor, List.of());
        }
        int start = Tokens.startOfWord(code, cursor);
        String typed = code.substring(start, cursor);
        List<Token> before =
                tokens.stream()
                        .filter(each -> each.end() <= start)
                        .filter(each -> each.kind() != Token.Kind.COMMENT)
                        .toList();
        return new Completion(start, cursor, best(candidates(code, start, typed, before), typed));
    }

    /** Whether the cursor is in a comment or literal. */
    private static boolean isInside(Token last, String code, int cursor) {
        return switch (last.kind()) {
            case COMMENT ->
                    !last.closed() || code.startsWith("//", last.start()) && last.end() == cursor;
            case NUMBER -> last.end() == cursor;
            default -> !last.closed() && last.end() == cursor;
        };
    }

    private List<Candidate> candidates(String code, int start, String typed, List<Token> before) {
        List<Statement> statements = Statements.of(before);
        Statement piece = statements.isEmpty() ? null : statements.get(statements.size() - 1);
        synchronized (compiling) {
            if (piece != null && piece.shape() == Statement.Shape.IMPORT && !piece.last().is(";")) {
                Study study = Study.of(Sketch.blank(code, start, declared), compiling);
                return new ImportCandidates(names, study).of(piece.tokens());
            }
            Sketch sketch = Sketch.marked(code, start, declared);
            Study study = Study.of(sketch, compiling);
            String previous = before.isEmpty() ? "" : before.get(before.size() - 1).text();
            Optional<TreePath> mark = study.mark();
            if (previous.equals(".") || previous.equals("::")) {
                return mark.map(path -> members(study, path, previous)).orElse(List.of());
            }
            if (mark.isEmpty()) {
                sketch = Sketch.blank(code, start, declared);
                Study other = Study.of(sketch, compiling);
                TreePath path = other.mark().orElse(null);
                return path == null
                        ? List.of()
                        : new NameCandidates(other, names, sketch.imports(), typed)
                                .of(path, previous);
            }
            return new NameCandidates(study, names, sketch.imports(), typed)
                    .of(mark.get(), previous);
        }
    }

    private List<Candidate> members(Study study, TreePath path, String previous) {
        Optional<ExpressionTree> receiver = Study.receiver(path);
        return receiver.isEmpty()
                ? List.of()
                : new MemberCandidates(study, names)
                        .of(path, receiver.get(), previous.equals("::"));
    }

    /** Those that fit what was typed, each text once. */
    private static List<Completion.Proposal> best(List<Candidate> candidates, String typed) {
        Comparator<Candidate> order = Candidate.bestFirst(typed);
        Map<String, List<Candidate>> byText = new LinkedHashMap<>();
        candidates.stream()
                .filter(each -> Matching.of(typed, each.name()) != Matching.NONE)
                .sorted(order)
                .forEach(
                        each ->
                                byText.computeIfAbsent(each.text(), key -> new ArrayList<>())
                                        .add(each));
        return byText.values().stream().limit(MOST).map(Completer::proposal).toList();
    }

    private static Completion.Proposal proposal(List<Candidate> same) {
        Candidate best = same.get(0);
        long more = same.stream().map(Candidate::signature).distinct().count() - 1;
        String signature = best.signature() + (more > 0 ? " (+" + more + ")" : "");
        return new Completion.Proposal(best.text(), best.kind(), signature);
    }
}
