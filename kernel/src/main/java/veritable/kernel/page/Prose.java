package veritable.kernel.page;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** The Markdown of a notebook as HTML: its headings get anchors, its images come along. */
final class Prose {
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final Map<String, String> IMAGES =
            Map.of(
                    "png", "image/png",
                    "jpg", "image/jpeg",
                    "jpeg", "image/jpeg",
                    "gif", "image/gif",
                    "webp", "image/webp",
                    "svg", "image/svg+xml");

    private final Path folder;
    private final boolean trusted;
    private final Anchors anchors = new Anchors();
    private final List<Entry> headings = new ArrayList<>();

    /** A heading, for the table of contents. */
    record Entry(int level, String anchor, String text) {}

    /**
     * @param folder that images are taken from
     * @param trusted whether HTML in the Markdown is kept
     */
    Prose(Path folder, boolean trusted) {
        this.folder = folder;
        this.trusted = trusted;
    }

    List<Entry> headings() {
        return List.copyOf(headings);
    }

    /**
     * @param attachments of the cell: forms by MIME type, by name
     */
    String html(String markdown, JsonObject attachments) {
        Node document = PARSER.parse(markdown);
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Image image) {
                        visitChildren(image);
                        embed(image, attachments);
                    }
                });
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(!trusted)
                .sanitizeUrls(true)
                .urlSanitizer(new SafeUrls())
                .attributeProviderFactory(context -> attributes())
                .build()
                .render(document);
    }

    private AttributeProvider attributes() {
        return (node, tag, attributes) -> {
            if (node instanceof Heading heading) {
                String text = text(heading);
                String anchor = anchors.of(text);
                headings.add(new Entry(heading.getLevel(), anchor, text));
                attributes.put("id", anchor);
            }
        };
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Text part) {
                        text.append(part.getLiteral());
                    }

                    @Override
                    public void visit(Code part) {
                        text.append(part.getLiteral());
                    }
                });
        return text.toString().strip();
    }

    /** An image that can't come along becomes a link to it. */
    private void embed(Image image, JsonObject attachments) {
        String source = image.getDestination();
        if (source.startsWith("data:")) {
            return;
        }
        String data =
                source.startsWith("attachment:") ? attached(source, attachments) : file(source);
        if (!data.isEmpty()) {
            image.setDestination(data);
            return;
        }
        Link link = new Link(source, image.getTitle());
        if (image.getFirstChild() == null) {
            image.appendChild(new Text(source));
        }
        while (image.getFirstChild() != null) {
            link.appendChild(image.getFirstChild());
        }
        image.insertAfter(link);
        image.unlink();
    }

    private static String attached(String source, JsonObject attachments) {
        String name = source.substring("attachment:".length());
        if (attachments.get(name) instanceof JsonObject forms) {
            for (Map.Entry<String, JsonElement> form : forms.entrySet()) {
                if (IMAGES.containsValue(form.getKey())) {
                    String data = Outputs.text(form.getValue()).replaceAll("\\s", "");
                    return "data:" + form.getKey() + ";base64," + data;
                }
            }
        }
        return "";
    }

    /** The image of a file below the notebook's folder. */
    private String file(String source) {
        String ending = source.substring(source.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (source.contains(":") || source.startsWith("/") || !IMAGES.containsKey(ending)) {
            return "";
        }
        try {
            Path file = folder.resolve(source).toRealPath();
            if (!file.startsWith(folder.toRealPath()) || Files.size(file) > 20_000_000) {
                return "";
            }
            return "data:"
                    + IMAGES.get(ending)
                    + ";base64,"
                    + Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException | InvalidPathException e) {
            return "";
        }
    }
}
