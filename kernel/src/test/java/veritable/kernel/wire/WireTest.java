package veritable.kernel.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {
    private static final String KEY = "the-key-that-nobody-may-see";
    private static final JsonObject NOTHING = new JsonObject();

    private final BlockingQueue<Message> heard = new LinkedBlockingQueue<>();
    private final ConcurrentLinkedQueue<String> log = new ConcurrentLinkedQueue<>();
    private Connection connection;
    private Wire wire;
    private FrontEnd client;

    @BeforeEach
    void open() throws IOException {
        connection = FrontEnd.freePorts(KEY);
        wire = Wire.open(connection, this::received, log::add);
        client = new FrontEnd(connection);
    }

    @AfterEach
    void close() {
        client.close();
        wire.close();
    }

    private void received(Channel channel, Message message) {
        if (message.type().equals("echo_request")) {
            wire.reply(channel, message, "echo_reply", message.content());
        }
        heard.add(message);
    }

    /** An echo comes back: the wire is alive, and all that was sent before has been taken. */
    private void lives() throws InterruptedException {
        JsonObject content = FrontEnd.json("{'x': 'life'}");
        String id = client.send(Channel.SHELL, "echo_request", content);
        Message reply = client.receive(Channel.SHELL);
        assertThat(reply.content()).isEqualTo(content);
        assertThat(FrontEnd.isFor(reply, id)).isTrue();
        while (!heard.take().header().get("msg_id").getAsString().equals(id)) {
            // older ones
        }
    }

    @Test
    void answersOnTheChannelThatWasAskedOn() {
        for (Channel channel : Channel.values()) {
            String id =
                    client.send(channel, "echo_request", FrontEnd.json("{'x': '" + channel + "'}"));
            Message reply = client.receive(channel);
            assertThat(reply.type()).isEqualTo("echo_reply");
            assertThat(reply.text("x", "")).isEqualTo(channel.name());
            assertThat(FrontEnd.isFor(reply, id)).isTrue();
        }
        assertThat(client.beats()).isTrue();
    }

    @Test
    void carriesBuffersBothWays() throws InterruptedException {
        byte[] bytes = {0, 1, -1};
        client.send(Channel.SHELL, "comm_msg", NOTHING, NOTHING, List.of(bytes, new byte[0]));
        Message message = heard.take();
        assertThat(message.buffers()).containsExactly(bytes, new byte[0]);
        wire.publish(message.header(), "comm_msg", NOTHING, NOTHING, message.buffers());
        assertThat(client.broadcast().buffers()).containsExactly(bytes, new byte[0]);
    }

    @Test
    void dropsWhatIsNotSignedRightly() throws InterruptedException {
        for (String signature : List.of("", "00", "f".repeat(64), "é".repeat(32))) {
            List<byte[]> frames = client.frames("echo_request", NOTHING);
            frames.set(1, signature.getBytes(UTF_8));
            client.send(Channel.SHELL, frames);
        }
        List<byte[]> changed = client.frames("echo_request", NOTHING);
        changed.set(5, "{\"code\":\"evil\"}".getBytes(UTF_8));
        client.send(Channel.SHELL, changed);
        lives();
        assertThat(heard).isEmpty();
        assertThat(log).hasSize(5).allMatch(line -> line.startsWith("shell: dropped"));
        assertThat(String.join("\n", log)).doesNotContain(KEY).doesNotContain("evil");
    }

    @Test
    void dropsWhatWasReceivedBefore() throws InterruptedException {
        List<byte[]> frames = client.frames("execute_request", NOTHING);
        client.send(Channel.SHELL, frames);
        client.send(Channel.SHELL, frames);
        client.send(Channel.CONTROL, frames);
        heard.take();
        lives();
        assertThat(heard).isEmpty();
        while (log.size() < 2) {
            client.send(Channel.CONTROL, "echo_request", NOTHING);
            client.receive(Channel.CONTROL);
        }
        assertThat(log).allMatch(line -> line.contains("received before"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void livesThroughAnySpoiltMessage(long seed) throws InterruptedException {
        Random random = new Random(seed);
        int sent = 0;
        for (int i = 0; i < 300; i++) {
            List<byte[]> frames = new ArrayList<>(client.frames("echo_request", NOTHING));
            spoil(frames, random);
            if (!frames.isEmpty()) {
                client.send(Channel.STDIN, frames);
                sent++;
            }
        }
        client.send(Channel.STDIN, "echo_request", FrontEnd.json("{'x': 'last'}"));
        while (!client.receive(Channel.STDIN).text("x", "").equals("last")) {
            sent--;
        }
        lives();
        assertThat(log).hasSize(sent).allMatch(line -> !line.contains(KEY));
    }

    private static void spoil(List<byte[]> frames, Random random) {
        for (int times = 1 + random.nextInt(3); times > 0 && !frames.isEmpty(); times--) {
            int at = random.nextInt(frames.size());
            byte[] frame = frames.get(at);
            switch (random.nextInt(7)) {
                case 0 -> frames.remove(at);
                case 1 -> frames.add(at, frame);
                case 2 -> frames.add(frames.remove(at));
                case 3 -> frames.set(at, Arrays.copyOf(frame, random.nextInt(frame.length + 1)));
                case 4 -> frames.set(at, bytes(random, 1 + random.nextInt(2000)));
                case 5 -> frames.subList(at, frames.size()).clear();
                default -> {
                    byte[] other = frame.clone();
                    if (other.length > 0) {
                        other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
                    }
                    frames.set(at, other);
                }
            }
        }
    }

    private static byte[] bytes(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{",
                "{\"msg_type\": \"echo_request\"}",
                "{\"msg_id\": \"1\"}",
                "{\"msg_id\": 1, \"msg_type\": \"echo_request\"}",
                "{\"msg_id\": \"1\", \"msg_type\": null}",
                "{\"msg_id\": \"1\", \"msg_type\": [\"echo_request\"]}",
                "\"\\ud800\""
            })
    void dropsWhatIsSignedButHasNoHeader(String header) throws InterruptedException {
        sendSigned(header.getBytes(UTF_8), "{}".getBytes(UTF_8));
        lives();
        assertThat(log).singleElement().asString().startsWith("shell: dropped a header");
    }

    @Test
    void dropsDeepJsonAndBadUtf8() throws InterruptedException {
        byte[] header = "{\"msg_id\":\"1\",\"msg_type\":\"echo_request\"}".getBytes(UTF_8);
        sendSigned(header, ("{\"x\":" + "[".repeat(1_000_000)).getBytes(UTF_8));
        sendSigned(
                header,
                ("{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}").getBytes(UTF_8));
        sendSigned(header, new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'});
        sendSigned(header, new byte[0]);
        sendSigned(header, new byte[1 << 20]);
        lives();
        assertThat(log).hasSize(5).allMatch(line -> line.startsWith("shell: dropped a content"));
    }

    /** What a client with the key says, if it says nonsense. */
    private void sendSigned(byte[] header, byte[] content) {
        byte[] empty = "{}".getBytes(UTF_8);
        List<byte[]> parts = List.of(header, empty, empty, content);
        List<byte[]> frames = new ArrayList<>();
        frames.add("<IDS|MSG>".getBytes(UTF_8));
        frames.add(new Signer(KEY).sign(parts).getBytes(UTF_8));
        frames.addAll(parts);
        client.send(Channel.SHELL, frames);
    }

    /** The length after the greeting is read as a negative number, whose lower half is large. */
    @ParameterizedTest
    @ValueSource(strings = {"FFFFFFFFFFFFFFFF", "80000000FFFFFFFF", "FFFFFFFF7FFFFFF0"})
    void allocatesNothingForALengthThatNobodySends(String length) throws Exception {
        for (int i = 0; i < 20; i++) {
            try (java.net.Socket socket = new java.net.Socket("127.0.0.1", connection.shell())) {
                OutputStream out = socket.getOutputStream();
                out.write(greeting());
                out.write(2);
                out.write(HexFormat.of().parseHex(length));
                out.write(new byte[1000]);
            }
        }
        lives();
    }

    @Test
    void livesThroughClientsThatAreNone() throws Exception {
        Random random = new Random(1);
        for (int port : List.of(connection.shell(), connection.iopub(), connection.heartbeat())) {
            for (int i = 0; i < 20; i++) {
                try (java.net.Socket socket = new java.net.Socket("127.0.0.1", port)) {
                    OutputStream out = socket.getOutputStream();
                    if (i % 2 == 0) {
                        out.write(greeting());
                        out.write(new byte[] {2, -1, -1, -1, -1, -1, -1, -1, -1});
                    }
                    out.write(bytes(random, 200));
                } catch (IOException e) {
                    // hung up on: rightly
                }
            }
        }
        lives();
        assertThat(client.beats()).isTrue();
        wire.publish(NOTHING, "display_data", NOTHING);
        Message message = client.broadcast();
        while (message.type().equals("iopub_welcome")) {
            message = client.broadcast();
        }
        assertThat(message.type()).isEqualTo("display_data");
    }

    /** ZMTP 3.0, NULL, and a READY of a dealer. */
    private static byte[] greeting() {
        byte[] bytes = new byte[64 + 2 + 6];
        bytes[0] = (byte) 0xFF;
        bytes[9] = 0x7F;
        bytes[10] = 3;
        System.arraycopy("NULL".getBytes(UTF_8), 0, bytes, 12, 4);
        System.arraycopy(new byte[] {4, 6, 5, 'R', 'E', 'A', 'D', 'Y'}, 0, bytes, 64, 8);
        return bytes;
    }

    @Test
    void keepsTheOrderOfStreamsAndMessages() throws IOException {
        OutputStream out = wire.stream("stdout", () -> NOTHING);
        OutputStream err = wire.stream("stderr", () -> NOTHING);
        for (int i = 0; i < 100; i++) {
            out.write("a".getBytes(UTF_8));
            out.write("b".getBytes(UTF_8));
            err.write("c".getBytes(UTF_8));
            wire.publish(NOTHING, "display_data", NOTHING);
        }
        for (int i = 0; i < 100; i++) {
            assertStream(client.broadcast(), "stdout", "ab");
            assertStream(client.broadcast(), "stderr", "c");
            assertThat(client.broadcast().type()).isEqualTo("display_data");
        }
    }

    private static void assertStream(Message message, String name, String text) {
        assertThat(message.type()).isEqualTo("stream");
        assertThat(message.text("name", "")).isEqualTo(name);
        assertThat(message.text("text", "")).isEqualTo(text);
    }

    @Test
    void sendsManyLinesAsFewMessages() throws IOException {
        OutputStream out = wire.stream("stdout", () -> NOTHING);
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            String line = "line " + i + "\n";
            expected.append(line);
            out.write(line.getBytes(UTF_8));
        }
        wire.publish(NOTHING, "status", NOTHING);
        StringBuilder text = new StringBuilder();
        int messages = 0;
        for (Message each = client.broadcast();
                !each.type().equals("status");
                each = client.broadcast()) {
            text.append(each.text("text", ""));
            messages++;
        }
        assertThat(text).hasToString(expected.toString());
        assertThat(messages).isLessThanOrEqualTo(200);
    }

    @Test
    void printsTextThatNothingFollows() throws IOException {
        OutputStream out = wire.stream("stdout", () -> NOTHING);
        out.write("alone".getBytes(UTF_8));
        assertStream(client.broadcast(), "stdout", "alone");
        out.write("again".getBytes(UTF_8));
        assertStream(client.broadcast(), "stdout", "again");
    }

    @Test
    void neverCutsACharacter() throws IOException {
        String text = "aé€𝕏".repeat(50_000);
        OutputStream out = wire.stream("stdout", () -> NOTHING);
        byte[] bytes = text.getBytes(UTF_8);
        Random random = new Random(5);
        for (int at = 0; at < bytes.length; ) {
            int length = Math.min(bytes.length - at, 1 + random.nextInt(at % 2 == 0 ? 3 : 3000));
            out.write(bytes, at, length);
            at += length;
        }
        StringBuilder read = new StringBuilder();
        while (read.length() < text.length()) {
            read.append(client.broadcast().text("text", ""));
        }
        assertThat(read.toString().equals(text)).isTrue();
    }

    @Test
    void holdsBackHalfACharacterUntilSomethingElseIsSaid() throws IOException {
        OutputStream out = wire.stream("stdout", () -> NOTHING);
        byte[] clef = "𝄞".getBytes(UTF_8);
        out.write(clef, 0, 2);
        out.write(clef, 2, 2);
        assertStream(client.broadcast(), "stdout", "𝄞");
        out.write(clef, 0, 2);
        wire.publish(NOTHING, "status", NOTHING);
        assertThat(client.broadcast().text("text", "")).startsWith("\uFFFD");
        assertThat(client.broadcast().type()).isEqualTo("status");
    }

    @Test
    void sendsOneLineOfFiveMegabytes() throws IOException {
        byte[] line = new byte[5 << 20];
        Arrays.fill(line, (byte) 'x');
        wire.stream("stdout", () -> NOTHING).write(line);
        int length = 0;
        while (length < line.length) {
            String text = client.broadcast().text("text", "");
            assertThat(text.length()).isBetween(1, 2 * Outbox.PIECE_BYTES);
            length += text.length();
        }
        assertThat(length).isEqualTo(line.length);
    }

    @Test
    void keepsApartWhatIsPrintedForDifferentRequests() throws IOException {
        JsonObject[] now = {FrontEnd.json("{'msg_id': '1'}")};
        OutputStream out = wire.stream("stdout", () -> now[0]);
        out.write("one".getBytes(UTF_8));
        now[0] = FrontEnd.json("{'msg_id': '2'}");
        out.write("two".getBytes(UTF_8));
        for (String text : List.of("one", "two")) {
            Message message = client.broadcast();
            assertStream(message, "stdout", text);
            assertThat(message.parent().get("msg_id").getAsString())
                    .isEqualTo(text.equals("one") ? "1" : "2");
        }
    }

    @Test
    void takesAThousandRequestsAtOnce() throws InterruptedException {
        for (int i = 0; i < 1000; i++) {
            client.send(Channel.SHELL, "echo_request", FrontEnd.json("{'x': '" + i + "'}"));
        }
        for (int i = 0; i < 1000; i++) {
            assertThat(client.receive(Channel.SHELL).text("x", "")).isEqualTo(String.valueOf(i));
        }
    }

    /** A wake-up that is lost once in a million leaves one of these waiting for ever. */
    @Test
    void losesNoWakeUp() throws Exception {
        OutputStream out = wire.stream("stdout", () -> NOTHING);
        int rounds = 3000;
        Thread printer =
                new Thread(
                        () -> {
                            try {
                                for (int i = 0; i < rounds; i++) {
                                    out.write('x');
                                    if (i % 7 == 0) {
                                        Thread.yield();
                                    }
                                }
                            } catch (IOException e) {
                                throw new AssertionError(e);
                            }
                        });
        printer.start();
        for (int i = 0; i < rounds; i++) {
            Channel channel = Channel.values()[i % 3];
            String id = client.send(channel, "echo_request", NOTHING);
            assertThat(FrontEnd.isFor(client.receive(channel), id)).isTrue();
        }
        int printed = 0;
        while (printed < rounds) {
            printed += client.broadcast().text("text", "").length();
        }
        printer.join();
        assertThat(printed).isEqualTo(rounds);
    }

    @Test
    void holdsAHundredMegabytesInBoundedMemory() throws Exception {
        int pieces = 1600;
        byte[] piece = new byte[1 << 16];
        Arrays.fill(piece, (byte) 'y');
        OutputStream out = wire.stream("stdout", () -> NOTHING);
        CountDownLatch printed = new CountDownLatch(1);
        Thread printer =
                new Thread(
                        () -> {
                            try {
                                for (int i = 0; i < pieces; i++) {
                                    out.write(piece);
                                }
                                printed.countDown();
                            } catch (IOException e) {
                                throw new AssertionError(e);
                            }
                        });
        try (FrozenClient frozen = new FrozenClient(connection)) {
            frozen.listen();
            printer.start();
            while (printer.getState() != Thread.State.WAITING) {
                assertThat(printed.await(10, TimeUnit.MILLISECONDS)).isFalse();
            }
            String id = client.send(Channel.CONTROL, "echo_request", NOTHING);
            assertThat(FrontEnd.isFor(client.receive(Channel.CONTROL), id)).isTrue();
            assertThat(client.beats()).isTrue();
        }
        long length = 0;
        while (length < (long) pieces * piece.length) {
            length += client.broadcast().text("text", "").length();
        }
        assertThat(printed.await(2, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void refusesAnAddressThatIsTaken() {
        assertThatThrownBy(() -> Wire.open(connection, this::received, log::add))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("can't listen at tcp://127.0.0.1")
                .message()
                .doesNotContain(KEY);
    }

    @Test
    void sendsWhatIsWaitingBeforeItCloses() throws IOException {
        wire.stream("stdout", () -> NOTHING).write("bye".getBytes(UTF_8));
        wire.close();
        assertStream(client.broadcast(), "stdout", "bye");
    }
}
