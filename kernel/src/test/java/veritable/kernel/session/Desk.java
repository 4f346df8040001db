package veritable.kernel.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.eval.Evaluators;

/** A session and a front end that notes what it is shown. Takes what the process prints. */
final class Desk implements Front, AutoCloseable {
    final List<String> shown = new ArrayList<>();
    final List<String> pages = new ArrayList<>();
    final List<String> proposed = new ArrayList<>();
    final Deque<String> answers = new ArrayDeque<>();
    final Session session;
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    Desk(String... settings) {
        PrintStream taken = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(taken);
        System.setErr(taken);
        session = Session.open(Evaluators.jshell(), this, List.of(settings));
    }

    Outcome run(String code) {
        return session.run("cell [1]", code, this);
    }

    /** What a cell printed. */
    String prints(String code) {
        printed.reset();
        Outcome outcome = run(code);
        if (outcome instanceof Outcome.Error error) {
            throw new AssertionError(String.join("\n", error.traceback()));
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** The text of a cell's result. */
    String value(String code) {
        Outcome outcome = run(code);
        if (outcome instanceof Outcome.Result result) {
            return String.valueOf(result.forms().data().get(MimeBundle.TEXT));
        }
        throw new AssertionError(code + " gave " + outcome);
    }

    /** The lines of a cell's error, without colours. */
    String error(String code) {
        if (run(code) instanceof Outcome.Error error) {
            return String.join("\n", error.traceback()).replaceAll("\u001b\\[[0-9;]*m", "");
        }
        throw new AssertionError(code + " didn't fail");
    }

    @Override
    public void display(MimeBundle forms, String id) {
        shown.add(forms.data().toString());
    }

    @Override
    public void update(MimeBundle forms, String id) {
        shown.add("again: " + forms.data());
    }

    @Override
    public void clear(boolean wait) {
        shown.clear();
    }

    @Override
    public String input(String prompt, boolean hidden) throws IOException {
        if (answers.isEmpty()) {
            throw new IOException("nobody answers");
        }
        return answers.remove();
    }

    @Override
    public void page(MimeBundle forms) {
        pages.add(String.valueOf(forms.data().get(MimeBundle.TEXT)));
    }

    @Override
    public void nextInput(String code, boolean replace) {
        proposed.add(code);
    }

    @Override
    public void close() {
        session.close();
        System.setOut(out);
        System.setErr(err);
    }
}
