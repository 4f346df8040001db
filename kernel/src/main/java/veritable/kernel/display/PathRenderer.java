package veritable.kernel.display;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;

/** Paths, with what is there; those below the notebook's folder as links. */
final class PathRenderer implements Renderer<Path> {
    @Override
    public Class<Path> type() {
        return Path.class;
    }

    @Override
    public MimeBundle render(Path value, Limits limits) {
        String text = Plain.text(value, limits.characters());
        if (value.getFileSystem() != FileSystems.getDefault()) {
            return MimeBundle.text(text);
        }
        String name = "<code>" + Markup.escape(text) + "</code>";
        String link = link(value);
        String html = link.isEmpty() ? name : "<a href=\"" + link + "\">" + name + "</a>";
        return MimeBundle.text(text)
                .with(MimeBundle.HTML, html + " (" + Markup.escape(kind(value)) + ")");
    }

    /** What a browser that shows the notebook can follow; nothing for what lies elsewhere. */
    private static String link(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path there = path.toAbsolutePath().normalize();
        if (!there.startsWith(here) || there.equals(here) || !Files.exists(there)) {
            return "";
        }
        List<String> names = new ArrayList<>();
        for (Path each : here.relativize(there)) {
            URI name = each.getFileSystem().getPath("/", each.toString()).toUri();
            String raw = name.getRawPath();
            names.add(
                    raw.substring(raw.replaceFirst("/$", "").lastIndexOf('/') + 1)
                            .replace("/", ""));
        }
        return Markup.escape("./" + String.join("/", names));
    }

    private static String kind(Path path) {
        try {
            if (!Files.exists(path)) {
                return "does not exist";
            }
            if (!Files.isDirectory(path)) {
                return Counts.size(Files.size(path));
            }
            try (Stream<Path> entries = Files.list(path)) {
                long count = entries.limit(1001).count();
                return "folder, " + (count > 1000 ? "more than 1,000 entries" : entries(count));
            }
        } catch (IOException | SecurityException e) {
            return "unreadable";
        }
    }

    private static String entries(long count) {
        return count == 1 ? "1 entry" : count + " entries";
    }
}
