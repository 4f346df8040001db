package veritable.kernel.notebook;

import java.io.IOException;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.session.Front;

/** Records what one cell shows. */
final class CellFront implements Front {
    private final Recording recording;
    private final int cell;
    private final Characters out = new Characters();
    private final Characters err = new Characters();

    /**
     * @param cell its place in the notebook, from 0
     */
    CellFront(Recording recording, int cell) {
        this.recording = recording;
        this.cell = cell;
    }

    void print(String stream, byte[] bytes, int offset, int length) {
        Characters characters = stream.equals("stdout") ? out : err;
        synchronized (characters) {
            String text = characters.decode(bytes, offset, length);
            if (!text.isEmpty()) {
                recording.print(cell, stream, text);
            }
        }
    }

    @Override
    public void display(MimeBundle forms, String id) {
        recording.display(cell, forms, id);
    }

    @Override
    public void update(MimeBundle forms, String id) {
        recording.update(forms, id);
    }

    @Override
    public void clear(boolean wait) {
        recording.clear(cell, wait);
    }

    @Override
    public String input(String prompt, boolean hidden) throws IOException {
        throw new IOException("this front end can't be asked for input (allow_stdin is false)");
    }

    /** Nobody looks at what is shown beside a notebook that runs by itself. */
    @Override
    public void page(MimeBundle forms) {}

    /** A notebook that runs by itself has the cells it has. */
    @Override
    public void nextInput(String code, boolean replace) {}
}
