package veritable.kernel.page;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import veritable.kernel.notebook.NotebookCell;
import veritable.kernel.notebook.NotebookFile;

/**
 * A notebook as one HTML file that needs nothing else: no network, no server.
 *
 * <p>No script of the notebook runs in it. HTML that cells show stands in frames of its own, with
 * its styles and without its scripts; the page's own script measures these frames, and the page's
 * security policy allows no other.
 */
public final class HtmlPage {
    private static final int LONG = 3;

    private final NotebookFile notebook;
    private final Prose prose;
    private final Outputs outputs;

    private HtmlPage(NotebookFile notebook, Path folder, boolean trusted) {
        this.notebook = notebook;
        this.prose = new Prose(folder, trusted);
        this.outputs = new Outputs(prose);
    }

    /**
     * @param title of the page
     * @param folder below which images may lie that the notebook's Markdown shows
     * @param trusted whether HTML in the notebook's Markdown is kept rather than shown as text
     */
    public static String of(NotebookFile notebook, String title, Path folder, boolean trusted) {
        return new HtmlPage(notebook, folder, trusted).html(title);
    }

    private String html(String title) {
        StringBuilder cells = new StringBuilder();
        for (NotebookCell cell : notebook.cells()) {
            cells.append(cell(cell));
        }
        String script = PageText.read("page.js");
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                + " img-src data:; style-src 'unsafe-inline'; script-src '"
                + hash(script)
                + "'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
                + Escape.html(title)
                + "</title>\n<style>\n"
                + PageText.read("page.css")
                + "</style>\n</head>\n<body>\n"
                + contents()
                + "<main>\n"
                + cells
                + "</main>\n<script>"
                + script
                + "</script>\n</body>\n</html>\n";
    }

    private String contents() {
        List<Prose.Entry> headings =
                prose.headings().stream().filter(each -> each.level() <= 3).toList();
        if (headings.size() < LONG) {
            return "";
        }
        StringBuilder list = new StringBuilder("<nav aria-label=\"Contents\">\n<ul>\n");
        for (Prose.Entry each : headings) {
            list.append("<li class=\"level-")
                    .append(each.level())
                    .append("\"><a href=\"#")
                    .append(Escape.html(each.anchor()))
                    .append("\">")
                    .append(Escape.html(each.text()))
                    .append("</a></li>\n");
        }
        return list.append("</ul>\n</nav>\n").toString();
    }

    private String cell(NotebookCell cell) {
        return switch (cell.type()) {
            case "markdown" -> markdown(cell);
            case "raw" -> "<pre class=\"raw\">" + Escape.html(cell.source()) + "</pre>\n";
            default -> code(cell);
        };
    }

    private String markdown(NotebookCell cell) {
        if (cell.isErrorMark()) {
            boolean isTop = cell.source().contains("href=");
            return isTop
                    ? "<p class=\"failed\">A cell failed, and those after it were not run:"
                            + " <a href=\"#papermill-error-cell\">the cell</a></p>\n"
                    : "<p class=\"failed\" id=\"papermill-error-cell\">This cell failed:</p>\n";
        }
        JsonObject attachments =
                cell.json().get("attachments") instanceof JsonObject object
                        ? object
                        : new JsonObject();
        return "<section class=\"prose\">"
                + prose.html(cell.source(), attachments)
                + "</section>\n";
    }

    private String code(NotebookCell cell) {
        String count =
                cell.json().has("execution_count")
                                && cell.json().get("execution_count").isJsonPrimitive()
                        ? cell.json().get("execution_count").getAsString()
                        : "";
        StringBuilder html = new StringBuilder("<section class=\"cell\"");
        if (!count.isEmpty()) {
            html.append(" id=\"cell-").append(Escape.html(count)).append('"');
        }
        html.append(">\n");
        if (!cell.source().isBlank()) {
            html.append("<span class=\"count\">");
            if (!count.isEmpty()) {
                html.append("<a href=\"#cell-")
                        .append(Escape.html(count))
                        .append("\">[")
                        .append(Escape.html(count))
                        .append("]</a>");
            }
            html.append("</span>\n<pre class=\"code\"><code>")
                    .append(JavaCode.html(cell.source().stripTrailing()))
                    .append("</code></pre>\n");
        }
        if (!cell.outputs().isEmpty()) {
            html.append("<div class=\"outputs\">\n");
            cell.outputs().forEach(output -> html.append(outputs.html(output)));
            html.append("</div>\n");
        }
        return html.append("</section>\n").toString();
    }

    private static String hash(String script) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(script.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
