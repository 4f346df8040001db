package veritable.kernel.display;

import java.io.File;
import java.nio.file.InvalidPathException;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;

/** Files, as paths are shown. */
final class FileRenderer implements Renderer<File> {
    @Override
    public Class<File> type() {
        return File.class;
    }

    @Override
    public MimeBundle render(File value, Limits limits) {
        try {
            return new PathRenderer().render(value.toPath(), limits);
        } catch (InvalidPathException e) {
            return MimeBundle.text(Plain.text(value, limits.characters()));
        }
    }
}
