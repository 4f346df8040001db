package veritable.kernel.compat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.LanguageInfo;
import org.dflib.jjava.jupyter.kernel.ReplacementOptions;
import org.dflib.jjava.jupyter.kernel.comm.CommManager;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.history.HistoryManager;
import org.dflib.jjava.jupyter.kernel.magic.MagicParser;
import org.dflib.jjava.jupyter.kernel.magic.MagicTranspiler;
import org.dflib.jjava.jupyter.kernel.util.StringStyler;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.CellException;
import veritable.kernel.api.DisplayHandle;
import veritable.kernel.api.Notebook;

/** A kernel of the base library that does everything by the notebook. */
final class Face extends BaseKernel {
    private final Notebook notebook;
    private final Map<String, DisplayHandle> displays = new ConcurrentHashMap<>();

    private Face(Notebook notebook, FaceIo io, FaceRenderer renderer, FaceMagics magics) {
        super(
                "Veritable",
                "0.1",
                new LanguageInfo.Builder("Java").fileExtension(".java").build(),
                List.of(),
                noHistory(),
                io,
                new CommManager(),
                renderer,
                new MagicParser("(?<=(?:\\r?\\n|^)\\s*)%", "%%", new MagicTranspiler()),
                magics,
                false,
                new StringStyler.Builder().build());
        this.notebook = notebook;
    }

    static Face of(Notebook notebook) {
        FaceIo io = new FaceIo();
        FaceRenderer renderer = new FaceRenderer();
        FaceMagics magics = new FaceMagics();
        Face face = new Face(notebook, io, renderer, magics);
        // only now: what the base library itself renders, the notebook renders better
        renderer.open(notebook);
        magics.open(notebook, face);
        io.open(new FaceEnvironment(face, notebook));
        notebookKernel = face;
        return face;
    }

    @SuppressWarnings("NullAway") // the library takes null for "keeps none"
    private static HistoryManager noHistory() {
        return null;
    }

    @Override
    public void display(DisplayData data) {
        DisplayHandle shown = notebook.display(Forms.of(data));
        if (data.hasDisplayId()) {
            displays.put(data.getDisplayId(), shown);
        }
    }

    /** Shows something else in the place of this id; for an id that isn't known, nothing. */
    void update(DisplayData data) {
        DisplayHandle shown = displays.get(data.getDisplayId());
        if (shown != null) {
            shown.update(Forms.of(data));
        }
    }

    @Override
    public @Nullable Object evalRaw(String code) {
        try {
            return notebook.eval(code);
        } catch (CellException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    @Override
    public DisplayData inspect(String code, int at, boolean extraDetail) {
        return DisplayData.EMPTY;
    }

    @Override
    public ReplacementOptions complete(String code, int at) {
        return new ReplacementOptions(List.of(), at, at);
    }

    @Override
    public String isComplete(String code) {
        return IS_COMPLETE_MAYBE;
    }
}
