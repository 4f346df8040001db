package veritable.kernel.magic;

import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Notebook;

/** Shows text as what it is, such as HTML. */
final class DisplayMagic implements Magic {
    private final String name;
    private final String language;
    private final String mimeType;

    DisplayMagic(String name, String language, String mimeType) {
        this.name = name;
        this.language = language;
        this.mimeType = mimeType;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String help() {
        return "%%"
                + name
                + " over a cell, or %"
                + name
                + " TEXT\nShows the text as "
                + language
                + " ("
                + mimeType
                + ").\n";
    }

    @Override
    public @Nullable Object call(MagicCall call, Notebook notebook) throws MagicException {
        if (call.body().isPresent() && !call.line().isEmpty()) {
            throw new MagicException(
                    "\"" + call.line() + "\" (expected nothing on this line, the text below)");
        }
        String text = call.body().orElse(call.line());
        if (text.isBlank()) {
            throw new MagicException("nothing to show (expected " + language + ")");
        }
        notebook.display(MimeBundle.of(mimeType, text).with(MimeBundle.TEXT, text));
        return null;
    }
}
