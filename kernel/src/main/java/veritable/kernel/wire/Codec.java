package veritable.kernel.wire;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes messages of frames and frames of messages. Used by one thread only, but for ids. */
final class Codec {
    static final String VERSION = "5.4";

    private static final byte[] DELIMITER = "<IDS|MSG>".getBytes(StandardCharsets.US_ASCII);
    private static final int PARTS = 4;

    private final Signer signer;
    private final String session = UUID.randomUUID().toString();
    private final String user;
    private final AtomicLong ids = new AtomicLong();

    Codec(String key) {
        signer = new Signer(key);
        user = System.getProperty("user.name", "kernel");
    }

    /** A name for a message, unlike any other. From any thread. */
    String nextId() {
        return session + "_" + ids.incrementAndGet();
    }

    Message decode(List<byte[]> frames) throws MalformedMessage {
        int delimiter = delimiter(frames);
        if (frames.size() < delimiter + 2 + PARTS) {
            throw new MalformedMessage(
                    (frames.size() - delimiter - 1)
                            + " frames after the delimiter, at least 5 expected");
        }
        List<byte[]> parts = frames.subList(delimiter + 2, delimiter + 2 + PARTS);
        signer.check(frames.get(delimiter + 1), parts);
        JsonObject header = object("header", parts.get(0));
        for (String name : List.of("msg_type", "msg_id")) {
            JsonElement value = header.get(name);
            if (value == null
                    || !value.isJsonPrimitive()
                    || !value.getAsJsonPrimitive().isString()) {
                throw new MalformedMessage("a header without text " + name);
            }
        }
        return new Message(
                frames.subList(0, delimiter),
                header,
                object("parent header", parts.get(1)),
                object("metadata", parts.get(2)),
                object("content", parts.get(3)),
                frames.subList(delimiter + 2 + PARTS, frames.size()));
    }

    private static int delimiter(List<byte[]> frames) throws MalformedMessage {
        for (int i = 0; i < frames.size(); i++) {
            if (Arrays.equals(frames.get(i), DELIMITER)) {
                return i;
            }
        }
        throw new MalformedMessage(frames.size() + " frames without a delimiter");
    }

    private static JsonObject object(String name, byte[] bytes) throws MalformedMessage {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            JsonElement element = JsonParser.parseString(text);
            if (element.isJsonObject()) {
                return element.getAsJsonObject();
            }
        } catch (CharacterCodingException e) {
            throw new MalformedMessage("a " + name + " that is not UTF-8");
        } catch (JsonParseException e) {
            throw new MalformedMessage("a " + name + " that is not JSON");
        }
        throw new MalformedMessage("a " + name + " that is not a JSON object");
    }

    List<byte[]> encode(Outgoing message) {
        List<byte[]> parts =
                List.of(
                        Outgoing.bytes(header(message)),
                        message.parent(),
                        message.metadata(),
                        message.content());
        List<byte[]> frames = new ArrayList<>(message.prefix());
        frames.add(DELIMITER);
        frames.add(signer.sign(parts).getBytes(StandardCharsets.US_ASCII));
        frames.addAll(parts);
        frames.addAll(message.buffers());
        return frames;
    }

    private JsonObject header(Outgoing message) {
        JsonObject header = new JsonObject();
        header.addProperty("msg_id", message.id());
        header.addProperty("session", session);
        header.addProperty("username", user);
        header.addProperty("date", date());
        header.addProperty("msg_type", message.type());
        header.addProperty("version", VERSION);
        return header;
    }

    /** ISO 8601 with microseconds, even when there are none: clients expect the point. */
    static String date() {
        String text = Instant.now().truncatedTo(ChronoUnit.MICROS).toString();
        return text.indexOf('.') < 0 ? text.replace("Z", ".000000Z") : text;
    }
}
