package veritable.jupyter;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import veritable.dossier.HtmlWriter;
import veritable.file.Addresses;
import veritable.report.Location;
import veritable.table.MarkdownText;

/** Addresses of files as a notebook that stands in the session's folder sees them. */
final class Links {
    private Links() {}

    static Optional<String> to(String path) {
        try {
            Path file = Path.of(path);
            Path here = Path.of("").toAbsolutePath();
            // a way out of the folder, to a place of this machine, is none for other readers
            boolean elsewhere = file.isAbsolute() && !file.normalize().startsWith(here);
            return elsewhere || path.startsWith("<")
                    ? Optional.empty()
                    : Addresses.from(here, file);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** To the line, for front ends that can go there; the others open the file. */
    static Optional<String> to(Location at) {
        return to(at.path()).map(address -> address + "#L" + at.line());
    }

    /** The place as a link to it, or as mere text where nobody can go there. */
    static void write(Location at, HtmlWriter html) {
        write(at.path() + ":" + at.line(), to(at), html);
    }

    static void write(String text, Optional<String> address, HtmlWriter html) {
        if (address.isPresent()) {
            html.element("a", text, "href", address.get(), "target", "_blank");
        } else {
            html.text(text);
        }
    }

    /** The same as Markdown. */
    static String markdown(Location at) {
        return markdown(at.path() + ":" + at.line(), to(at));
    }

    static String markdown(String text, Optional<String> address) {
        String shown = MarkdownText.escape(text);
        return address.map(each -> "[" + shown + "](<" + each + ">)").orElse(shown);
    }
}
