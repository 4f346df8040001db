package veritable.kernel.page;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import veritable.kernel.notebook.NotebookCell;
import veritable.kernel.notebook.NotebookFile;

/** A notebook as Markdown, with its images inside, as data. */
public final class MarkdownPage {
    private static final List<String> PICTURES =
            List.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private MarkdownPage() {}

    public static String of(NotebookFile notebook) {
        StringBuilder page = new StringBuilder();
        for (NotebookCell cell : notebook.cells()) {
            String text =
                    switch (cell.type()) {
                        case "markdown" -> attached(cell);
                        case "raw" -> cell.source();
                        default -> code(cell);
                    };
            if (!text.isBlank()) {
                page.append(page.isEmpty() ? "" : "\n").append(text.stripTrailing()).append('\n');
            }
        }
        return page.toString();
    }

    private static String attached(NotebookCell cell) {
        String text = cell.source();
        if (cell.json().get("attachments") instanceof JsonObject attachments) {
            for (String name : attachments.keySet()) {
                if (attachments.get(name) instanceof JsonObject forms) {
                    for (String type : forms.keySet()) {
                        String data = Outputs.text(forms.get(type)).strip();
                        text =
                                text.replace(
                                        "(attachment:" + name + ")",
                                        "(data:" + type + ";base64," + data + ")");
                    }
                }
            }
        }
        return text;
    }

    private static String code(NotebookCell cell) {
        StringBuilder text = new StringBuilder();
        if (!cell.source().isBlank()) {
            text.append(fenced("java", cell.source()));
        }
        for (JsonObject output : cell.outputs()) {
            text.append(text.isEmpty() ? "" : "\n").append(output(output));
        }
        return text.toString();
    }

    private static String output(JsonObject output) {
        return switch (output.get("output_type").getAsString()) {
            case "stream" -> fenced("text", AnsiText.plain(Outputs.text(output.get("text"))));
            case "error" ->
                    fenced(
                            "text",
                            AnsiText.plain(
                                    String.join("\n", Outputs.lines(output.get("traceback")))));
            default -> forms(output.getAsJsonObject("data"));
        };
    }

    private static String forms(JsonObject data) {
        if (data.has("text/markdown")) {
            return Outputs.text(data.get("text/markdown")).stripTrailing() + "\n";
        }
        Optional<String> picture = PICTURES.stream().filter(data::has).findFirst();
        if (picture.isPresent()) {
            String base64 = Outputs.text(data.get(picture.get())).replaceAll("\\s", "");
            return "![](data:" + picture.get() + ";base64," + base64 + ")\n";
        }
        if (data.has("image/svg+xml")) {
            byte[] svg = Outputs.text(data.get("image/svg+xml")).getBytes(StandardCharsets.UTF_8);
            return "![](data:image/svg+xml;base64,"
                    + Base64.getEncoder().encodeToString(svg)
                    + ")\n";
        }
        if (data.has("application/json")) {
            return fenced(
                    "json",
                    new GsonBuilder()
                            .setPrettyPrinting()
                            .disableHtmlEscaping()
                            .serializeNulls()
                            .create()
                            .toJson(data.get("application/json")));
        }
        if (data.has("text/plain")) {
            return fenced("text", AnsiText.plain(Outputs.text(data.get("text/plain"))));
        }
        return data.has("text/html") ? fenced("html", Outputs.text(data.get("text/html"))) : "";
    }

    /** A block that no line of the text can end. */
    private static String fenced(String language, String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + language + "\n" + text.stripTrailing() + "\n" + fence + "\n";
    }
}
