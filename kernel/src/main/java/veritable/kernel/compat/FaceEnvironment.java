package veritable.kernel.compat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.dflib.jjava.jupyter.channels.ShellReplyEnvironment;
import org.dflib.jjava.jupyter.messages.ContentType;
import org.dflib.jjava.jupyter.messages.publish.PublishDisplayData;
import org.dflib.jjava.jupyter.messages.publish.PublishUpdateDisplayData;
import veritable.kernel.api.Notebook;

/** Takes what an extension sends to the front end; of messages, those that show something. */
final class FaceEnvironment extends ShellReplyEnvironment {
    private final Face face;
    private final Notebook notebook;

    @SuppressWarnings("NullAway") // there are no sockets behind it
    FaceEnvironment(Face face, Notebook notebook) {
        super(null, null, null, null);
        this.face = face;
        this.notebook = notebook;
    }

    @Override
    public <T extends ContentType<T>> void publish(T content) {
        if (content instanceof PublishDisplayData data) {
            face.display(data);
        } else if (content instanceof PublishUpdateDisplayData data) {
            face.update(data);
        }
    }

    @Override
    public <T extends ContentType<T>> void reply(T content) {}

    @Override
    public void writeToStdOut(String text) {
        System.out.print(text);
    }

    @Override
    public void writeToStdErr(String text) {
        System.err.print(text);
    }

    @Override
    public String readFromStdIn(String prompt, boolean hidden) {
        try {
            return notebook.input(prompt, hidden);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
