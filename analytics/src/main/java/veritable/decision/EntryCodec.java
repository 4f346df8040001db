package veritable.decision;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Entries as lines of JSON, always in the same order of keys. The id of an entry is the beginning
 * of the SHA-256 of its line without the id, so that a line changed by hand shows.
 */
final class EntryCodec {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final int ID_DIGITS = 12;

    private EntryCodec() {}

    /** What an entry says, without its id. */
    static JsonObject body(Decision decision) {
        JsonObject body = new JsonObject();
        body.addProperty("time", decision.time().toString());
        body.addProperty("reviewer", decision.reviewer());
        body.addProperty("answer", decision.answer().id());
        if (decision.answer() instanceof Answer.Value value) {
            body.addProperty("value", value.text());
        }
        body.addProperty("reason", decision.reason());
        body.addProperty("finding", decision.finding());
        body.addProperty("rule", decision.question().rule());
        body.addProperty("subject", decision.question().subject());
        body.addProperty("role", decision.question().role());
        JsonArray evidence = new JsonArray();
        for (Exhibit exhibit : decision.exhibits()) {
            JsonObject side = new JsonObject();
            side.addProperty("report", exhibit.report());
            side.addProperty("value", exhibit.value());
            side.addProperty("verdict", exhibit.verdict());
            side.add("quotes", strings(exhibit.quotes()));
            evidence.add(side);
        }
        body.add("evidence", evidence);
        body.add("after", strings(decision.after()));
        return body;
    }

    static JsonObject body(Undo undo) {
        JsonObject body = new JsonObject();
        body.addProperty("time", undo.time().toString());
        body.addProperty("reviewer", undo.reviewer());
        body.addProperty("undo", undo.decision());
        body.addProperty("reason", undo.reason());
        body.add("after", strings(undo.after()));
        return body;
    }

    private static JsonArray strings(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    static String id(JsonObject body) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(GSON.toJson(body).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The line, without its end. */
    static String line(JsonObject body) {
        JsonObject line = new JsonObject();
        line.addProperty("id", id(body));
        body.entrySet().forEach(each -> line.add(each.getKey(), each.getValue()));
        return GSON.toJson(line);
    }

    /**
     * Reads a line.
     *
     * @throws MalformedLine if it says anything that no entry says
     */
    static Entry entry(String text) throws MalformedLine {
        JsonObject line = object(text);
        String id = string(line, "id");
        line.remove("id");
        String hash = id(line);
        if (!id.equals(hash)) {
            throw new MalformedLine(
                    "a line that was changed after it was written",
                    "id " + hash + " for what it says now, or a new decision");
        }
        return line.has("undo") ? undo(id, line) : decision(id, line);
    }

    private static JsonObject object(String text) throws MalformedLine {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            JsonElement element = GSON.getAdapter(JsonElement.class).read(reader);
            if (element.isJsonObject() && reader.peek() == JsonToken.END_DOCUMENT) {
                return element.getAsJsonObject();
            }
        } catch (IOException | JsonParseException e) {
            // told below: its words speak of a reader's insides
        }
        throw new MalformedLine("\"" + Texts.shortened(text) + "\"", "one JSON object on one line");
    }

    private static Undo undo(String id, JsonObject line) throws MalformedLine {
        return new Undo(
                id,
                time(line),
                string(line, "reviewer"),
                string(line, "undo"),
                string(line, "reason"),
                strings(line, "after"));
    }

    private static Decision decision(String id, JsonObject line) throws MalformedLine {
        List<Exhibit> exhibits = new ArrayList<>();
        for (JsonElement each : array(line, "evidence")) {
            if (!each.isJsonObject()) {
                throw wrong("evidence", "objects");
            }
            JsonObject side = each.getAsJsonObject();
            exhibits.add(
                    new Exhibit(
                            string(side, "report"),
                            string(side, "value"),
                            string(side, "verdict"),
                            strings(side, "quotes")));
        }
        return new Decision(
                id,
                time(line),
                string(line, "reviewer"),
                answer(line),
                string(line, "reason"),
                string(line, "finding"),
                new Question(string(line, "rule"), string(line, "subject"), string(line, "role")),
                exhibits,
                strings(line, "after"));
    }

    private static Answer answer(JsonObject line) throws MalformedLine {
        try {
            return Answer.parse(
                    string(line, "answer"), line.has("value") ? string(line, "value") : "");
        } catch (IllegalArgumentException e) {
            throw new MalformedLine(
                    Texts.shortened(String.valueOf(e.getMessage())), Answer.EXPECTED);
        }
    }

    private static Instant time(JsonObject line) throws MalformedLine {
        String time = string(line, "time");
        try {
            return Instant.parse(time);
        } catch (DateTimeException e) {
            throw new MalformedLine(
                    "time \"" + Texts.shortened(time) + "\"", "one like 2025-11-04T09:30:00Z");
        }
    }

    private static String string(JsonObject line, String key) throws MalformedLine {
        JsonElement value = line.get(key);
        if (value == null || !value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
            throw wrong(key, "a string");
        }
        return value.getAsString();
    }

    private static List<String> strings(JsonObject line, String key) throws MalformedLine {
        List<String> texts = new ArrayList<>();
        for (JsonElement each : array(line, key)) {
            if (!each.isJsonPrimitive()) {
                throw wrong(key, "strings");
            }
            texts.add(each.getAsString());
        }
        return texts;
    }

    private static JsonArray array(JsonObject line, String key) throws MalformedLine {
        JsonElement value = line.get(key);
        if (value == null || !value.isJsonArray()) {
            throw wrong(key, "an array");
        }
        return value.getAsJsonArray();
    }

    private static MalformedLine wrong(String key, String expected) {
        return new MalformedLine("no \"" + key + "\" of that kind", expected);
    }
}
