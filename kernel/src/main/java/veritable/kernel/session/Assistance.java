package veritable.kernel.session;

import java.util.List;
import java.util.Optional;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.eval.Completeness;
import veritable.kernel.eval.Completion;
import veritable.kernel.magic.Cell;
import veritable.kernel.magic.Cursor;

/** Helps who is typing a cell of Java and magics. */
final class Assistance {
    private final Session session;

    Assistance(Session session) {
        this.session = session;
    }

    Completion complete(String cell, int cursor) {
        Cursor at = Cursor.at(cell, cursor);
        if (at instanceof Cursor.InName name) {
            return proposals(name.start(), cursor, session.magics().names(name.typed()), "magic");
        }
        if (at instanceof Cursor.InArguments arguments) {
            List<String> texts = session.magics().complete(arguments.call(), session.notebook());
            if (texts.isEmpty() && session.magics().runsJava(arguments.call().name())) {
                return java(cell, cursor, arguments.lineStart());
            }
            return proposals(arguments.start(), cursor, texts, "value");
        }
        Cursor.InCode code = (Cursor.InCode) at;
        return code.magic().isEmpty() || session.magics().runsJava(code.magic())
                ? java(cell, cursor, code.start())
                : proposals(cursor, cursor, List.of(), "");
    }

    private static Completion proposals(int start, int end, List<String> texts, String kind) {
        return new Completion(
                start,
                end,
                texts.stream().map(text -> new Completion.Proposal(text, kind, "")).toList());
    }

    private Completion java(String cell, int cursor, int start) {
        Completion found =
                session.evaluator().complete(upToMagic(cell, cursor, start), cursor - start);
        return new Completion(found.start() + start, found.end() + start, found.proposals());
    }

    /** A magic further below is none of Java's business. */
    private static String upToMagic(String cell, int cursor, int start) {
        int end = cursor;
        while (end < cell.length()
                && !cell.startsWith("\n%", end)
                && !cell.startsWith("\n!", end)) {
            end++;
        }
        return cell.substring(start, end);
    }

    /**
     * @param detail 0 for what helps while typing, 1 for all there is
     */
    Optional<MimeBundle> inspect(String cell, int cursor, int detail) {
        Cursor at = Cursor.at(cell, cursor);
        if (at instanceof Cursor.InName name) {
            return session.magics()
                    .help(Cursor.nameAt(cell, name.start()))
                    .map(help -> MimeBundle.text(help));
        }
        if (at instanceof Cursor.InArguments arguments) {
            return session.magics().runsJava(arguments.call().name())
                    ? explain(cell, cursor, arguments.lineStart(), detail)
                    : session.magics().help(arguments.call().name()).map(MimeBundle::text);
        }
        Cursor.InCode code = (Cursor.InCode) at;
        return explain(cell, cursor, code.start(), detail);
    }

    private Optional<MimeBundle> explain(String cell, int cursor, int start, int detail) {
        return session.evaluator()
                .inspect(upToMagic(cell, cursor, start), cursor - start, detail)
                .map(found -> Explanation.of(found, detail));
    }

    Completeness completeness(String cell) {
        List<Cell.Part> parts = Cell.parse(cell).parts();
        Cell.Part last = parts.isEmpty() ? new Cell.Java(1, cell) : parts.get(parts.size() - 1);
        if (last instanceof Cell.Java java) {
            return session.evaluator().completeness(java.code());
        }
        boolean open =
                last instanceof Cell.Magic magic
                        && magic.call().body().filter(body -> !body.endsWith("\n")).isPresent();
        return open ? new Completeness.Incomplete("") : new Completeness.Complete();
    }
}
