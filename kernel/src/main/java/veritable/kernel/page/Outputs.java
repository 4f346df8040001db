package veritable.kernel.page;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What cells show, in the richest form that is safe. */
final class Outputs {
    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();
    private static final List<String> PICTURES =
            List.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private static final Pattern SCRIPT =
            Pattern.compile(
                    "<script\\b.*?</script\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^<>]*>");
    private static final Pattern HANDLER =
            Pattern.compile(
                    "\\son[a-z]+\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s>]+)", Pattern.CASE_INSENSITIVE);

    private final Prose prose;

    Outputs(Prose prose) {
        this.prose = prose;
    }

    String html(JsonObject output) {
        return switch (output.get("output_type").getAsString()) {
            case "stream" -> {
                boolean isError = output.get("name").getAsString().equals("stderr");
                yield "<pre class=\"stream"
                        + (isError ? " stderr" : "")
                        + "\">"
                        + AnsiText.html(text(output.get("text")))
                        + "</pre>\n";
            }
            case "error" ->
                    "<pre class=\"error\">"
                            + AnsiText.html(String.join("\n", lines(output.get("traceback"))))
                            + "</pre>\n";
            default ->
                    forms(
                            output.getAsJsonObject("data"),
                            output.get("metadata") instanceof JsonObject metadata
                                    ? metadata
                                    : new JsonObject());
        };
    }

    private String forms(JsonObject data, JsonObject metadata) {
        if (data.has("text/html")) {
            return frame(text(data.get("text/html")));
        }
        if (data.has("image/svg+xml")) {
            byte[] svg = text(data.get("image/svg+xml")).getBytes(StandardCharsets.UTF_8);
            return picture("image/svg+xml", Base64.getEncoder().encodeToString(svg), data, "");
        }
        for (String type : PICTURES) {
            if (data.has(type)) {
                String base64 = text(data.get(type)).replaceAll("\\s", "");
                return picture(type, base64, data, width(metadata.get(type)));
            }
        }
        if (data.has("text/markdown")) {
            return "<div class=\"prose\">"
                    + prose.html(text(data.get("text/markdown")), new JsonObject())
                    + "</div>\n";
        }
        if (data.has("text/latex")) {
            return pre("latex", text(data.get("text/latex")));
        }
        if (data.has("application/json")) {
            return pre("json", PRETTY.toJson(data.get("application/json")));
        }
        return data.has("text/plain")
                ? "<pre class=\"value\">" + AnsiText.html(text(data.get("text/plain"))) + "</pre>\n"
                : "";
    }

    private static String pre(String kind, String text) {
        return "<pre class=\"value " + kind + "\">" + Escape.html(text) + "</pre>\n";
    }

    /** Pictures for fine screens are shown smaller than they are. */
    private static String width(@Nullable JsonElement about) {
        return about instanceof JsonObject facts
                        && facts.get("width") instanceof JsonPrimitive width
                        && width.isNumber()
                ? " width=\"" + width.getAsInt() + "\""
                : "";
    }

    private static String picture(String type, String base64, JsonObject data, String width) {
        String name = data.has("text/plain") ? text(data.get("text/plain")) : "picture";
        return "<img class=\"picture\" alt=\""
                + Escape.html(name)
                + "\" src=\"data:"
                + type
                + ";base64,"
                + Escape.html(base64)
                + "\""
                + width
                + ">\n";
    }

    /** A document of its own, in which no script runs and from which nothing leads out. */
    private static String frame(String html) {
        String document =
                "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><base target=\"_blank\"><style>"
                        + PageText.read("frame.css")
                        + "</style></head><body>"
                        + withoutScripts(html)
                        + "</body></html>";
        return "<iframe class=\"shown\" title=\"output\" sandbox=\"allow-same-origin\" srcdoc=\""
                + Escape.html(document)
                + "\"></iframe>\n";
    }

    /** The sandbox runs none, whatever their form; of those that are gone it doesn't complain. */
    private static String withoutScripts(String html) {
        return TAG.matcher(SCRIPT.matcher(html).replaceAll(""))
                .replaceAll(
                        tag ->
                                Matcher.quoteReplacement(
                                        HANDLER.matcher(tag.group()).replaceAll("")));
    }

    static String text(JsonElement value) {
        return value.isJsonArray() ? String.join("", lines(value)) : plain(value);
    }

    static List<String> lines(JsonElement value) {
        List<String> lines = new ArrayList<>();
        if (value instanceof JsonArray array) {
            array.forEach(line -> lines.add(plain(line)));
        }
        return lines;
    }

    private static String plain(JsonElement value) {
        return value.isJsonPrimitive() ? value.getAsString() : value.toString();
    }
}
