package veritable.jupyter;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.eval.Evaluators;
import veritable.kernel.session.Front;
import veritable.kernel.session.Outcome;
import veritable.kernel.session.Session;

/** A session of the kernel with the analytics in it, and somebody who notes what it shows. */
final class Sitting implements Front, AutoCloseable {
    final List<String> shown = new CopyOnWriteArrayList<>();
    final Session session = Session.open(Evaluators.jshell(), this);
    private volatile Consumer<String> watcher = text -> {};

    Outcome outcome(String cell) {
        return session.run("cell [1]", cell, this);
    }

    /** Runs a cell that is expected to be right. */
    void run(String cell) {
        Outcome outcome = outcome(cell);
        if (outcome instanceof Outcome.Error) {
            throw new AssertionError(cell + " gave " + told(outcome));
        }
    }

    /** Has somebody told of what is shown, the moment it is. */
    void watch(Consumer<String> other) {
        watcher = other;
    }

    /** The forms of a cell's result. */
    MimeBundle forms(String cell) {
        Outcome outcome = outcome(cell);
        if (outcome instanceof Outcome.Result result) {
            return result.forms();
        }
        throw new AssertionError(cell + " gave " + told(outcome));
    }

    String text(String cell) {
        return String.valueOf(forms(cell).data().get(MimeBundle.TEXT));
    }

    /** The lines of a cell's error, without colours. */
    String error(String cell) {
        Outcome outcome = outcome(cell);
        if (outcome instanceof Outcome.Error) {
            return told(outcome);
        }
        throw new AssertionError(cell + " didn't fail: " + outcome);
    }

    static String told(Outcome outcome) {
        return outcome instanceof Outcome.Error error
                ? String.join("\n", error.traceback()).replaceAll("\u001b\\[[0-9;]*m", "")
                : outcome.toString();
    }

    private void note(MimeBundle forms) {
        String text = String.valueOf(forms.data().get(MimeBundle.TEXT));
        shown.add(text);
        watcher.accept(text);
    }

    @Override
    public void display(MimeBundle forms, String id) {
        note(forms);
    }

    @Override
    public void update(MimeBundle forms, String id) {
        note(forms);
    }

    @Override
    public void clear(boolean wait) {
        shown.clear();
    }

    @Override
    public String input(String prompt, boolean hidden) throws IOException {
        throw new IOException("nobody is asked");
    }

    @Override
    public void page(MimeBundle forms) {
        note(forms);
    }

    @Override
    public void nextInput(String code, boolean replace) {}

    @Override
    public void close() {
        session.close();
    }
}
