package veritable.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import veritable.kernel.wire.Channel;
import veritable.kernel.wire.FrontEnd;
import veritable.kernel.wire.Message;

/** Every request of the messaging specification, as a client sees it. */
@Tag("slow")
class ProtocolTest {
    /** By then the kernel has heard what was sent before the answer. */
    private static final String FAILS_WHEN_ANSWERED =
            "input(\"\"); Thread.sleep(300); throw new RuntimeException();";

    private static KernelProcess kernel;
    private static FrontEnd client;

    @BeforeAll
    static void start() throws IOException {
        kernel = KernelProcess.start();
        client = kernel.client();
        // asked before there is a session
        assertThat(kernel.ask(Channel.SHELL, "kernel_info_request", "{}").text("status", ""))
                .isEqualTo("ok");
    }

    @AfterAll
    static void stop() throws IOException {
        kernel.close();
    }

    private static List<String> types(List<Message> messages) {
        return messages.stream().map(Message::type).toList();
    }

    private static Message first(List<Message> messages, String type) {
        return messages.stream().filter(each -> each.type().equals(type)).findFirst().orElseThrow();
    }

    private static String printed(List<Message> messages, String stream) {
        StringBuilder text = new StringBuilder();
        for (Message each : messages) {
            if (each.type().equals("stream") && each.text("name", "").equals(stream)) {
                text.append(each.text("text", ""));
            }
        }
        return text.toString();
    }

    private static String plain(Message shown) {
        return shown.object("data").get("text/plain").getAsString();
    }

    private static int count() {
        return kernel.run("", "{'silent': true}").get(0).number("execution_count", -1);
    }

    @Test
    void describesItself() {
        for (Channel channel : List.of(Channel.SHELL, Channel.CONTROL)) {
            Message info = kernel.ask(channel, "kernel_info_request", "{}");
            assertThat(info.text("protocol_version", "")).isEqualTo("5.4");
            assertThat(info.text("implementation", "")).isEqualTo("veritable");
            assertThat(info.flag("debugger", true)).isFalse();
            assertThat(info.content().getAsJsonArray("supported_features")).isEmpty();
            JsonObject language = info.object("language_info");
            assertThat(language.keySet())
                    .contains(
                            "name",
                            "version",
                            "mimetype",
                            "file_extension",
                            "pygments_lexer",
                            "codemirror_mode",
                            "nbconvert_exporter");
            assertThat(language.get("name").getAsString()).isEqualTo("java");
        }
    }

    @Test
    void givesADateWithFractionsAndTheClientsHeaderAsParent() {
        String id =
                client.send(
                        Channel.SHELL,
                        "connect_request",
                        new JsonObject(),
                        new JsonObject(),
                        List.of());
        Message reply = client.receive(Channel.SHELL);
        assertThat(reply.header().get("date").getAsString())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3,6}Z");
        assertThat(reply.parent().get("msg_id").getAsString()).isEqualTo(id);
        assertThat(reply.parent().keySet()).contains("session", "date", "username", "version");
        assertThat(reply.number("shell_port", 0)).isEqualTo(kernel.connection().shell());
    }

    @ParameterizedTest
    @CsvSource({
        "SHELL, kernel_info_request", "SHELL, connect_request", "SHELL, comm_info_request",
        "SHELL, history_request", "SHELL, complete_request", "SHELL, inspect_request",
        "SHELL, is_complete_request", "SHELL, execute_request", "CONTROL, kernel_info_request",
        "CONTROL, interrupt_request", "CONTROL, connect_request", "CONTROL, comm_info_request",
        "CONTROL, execute_request", "CONTROL, complete_request",
    })
    void isBusyAndIdleForEveryRequest(Channel channel, String type) {
        String id = client.send(channel, type, new JsonObject());
        Message reply = client.receive(channel);
        assertThat(reply.type()).isEqualTo(type.replace("_request", "_reply"));
        assertThat(FrontEnd.isFor(reply, id)).isTrue();
        List<String> states = new ArrayList<>();
        while (!states.contains("idle")) {
            Message message = client.broadcast();
            if (FrontEnd.isFor(message, id) && message.type().equals("status")) {
                states.add(message.text("execution_state", ""));
            }
        }
        assertThat(states).containsExactly("busy", "idle");
    }

    @Test
    void runsACell() {
        int before = count();
        List<Message> all = kernel.run("System.out.println(\"hello\"); 40 + 2");
        assertThat(types(all))
                .containsExactly("execute_reply", "execute_input", "stream", "execute_result");
        Message reply = all.get(0);
        assertThat(reply.text("status", "")).isEqualTo("ok");
        assertThat(reply.number("execution_count", 0)).isEqualTo(before + 1);
        assertThat(reply.content().getAsJsonArray("payload")).isEmpty();
        assertThat(reply.object("user_expressions").size()).isZero();
        assertThat(reply.metadata().has("started")).isTrue();
        assertThat(all.get(1).number("execution_count", 0)).isEqualTo(before + 1);
        assertThat(all.get(1).text("code", "")).contains("40 + 2");
        assertThat(plain(all.get(3))).isEqualTo("42");
        assertThat(all.get(3).number("execution_count", 0)).isEqualTo(before + 1);
    }

    @Test
    void isQuietWhenSilent() {
        int before = count();
        List<Message> all = kernel.run("1 + 1", "{'silent': true, 'store_history': true}");
        assertThat(types(all)).containsExactly("execute_reply");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void doesNotCountWhatIsNotStored() {
        int before = count();
        List<Message> all = kernel.run("\"not stored\"", "{'store_history': false}");
        assertThat(types(all)).containsExactly("execute_reply", "execute_input", "execute_result");
        assertThat(count()).isEqualTo(before);
        assertThat(history("{'hist_access_type': 'tail', 'n': 1}").toString())
                .doesNotContain("not stored");
    }

    @Test
    void evaluatesUserExpressions() {
        List<Message> all =
                kernel.run(
                        "int ue = 20;",
                        "{'user_expressions': {'good': 'ue + 1', 'bad': 'nope', 'odd': null}}");
        JsonObject values = all.get(0).object("user_expressions");
        JsonObject good = values.getAsJsonObject("good");
        assertThat(good.get("status").getAsString()).isEqualTo("ok");
        assertThat(good.getAsJsonObject("data").get("text/plain").getAsString()).isEqualTo("21");
        JsonObject bad = values.getAsJsonObject("bad");
        assertThat(bad.get("status").getAsString()).isEqualTo("error");
        assertThat(bad.keySet()).contains("ename", "evalue", "traceback");
        assertThat(types(all)).doesNotContain("error");
    }

    @Test
    void takesNothingForUserExpressions() {
        assertThat(kernel.run("1", "{'user_expressions': null}").get(0).text("status", ""))
                .isEqualTo("ok");
    }

    @Test
    void tellsOfErrors() {
        List<Message> all = kernel.run("throw new IllegalStateException(\"broken\");");
        assertThat(types(all)).containsExactly("execute_reply", "execute_input", "error");
        for (Message each : List.of(all.get(0), all.get(2))) {
            assertThat(each.text("ename", "")).isEqualTo("java.lang.IllegalStateException");
            assertThat(each.text("evalue", "")).isEqualTo("broken");
            assertThat(each.content().getAsJsonArray("traceback")).isNotEmpty();
        }
        assertThat(all.get(0).text("status", "")).isEqualTo("error");
        assertThat(all.get(0).number("execution_count", 0)).isPositive();
    }

    @Test
    void abortsWhatIsQueuedBehindAnError() {
        kernel.send(FAILS_WHEN_ANSWERED);
        Message question = client.receive(Channel.STDIN);
        List<String> ids = List.of(kernel.send("int aborted1 = 1;"), kernel.send("2"));
        String info = client.send(Channel.SHELL, "kernel_info_request", new JsonObject());
        reply(question.header(), "go on");
        assertThat(client.receive(Channel.SHELL).text("status", "")).isEqualTo("error");
        for (String id : ids) {
            Message reply = client.receive(Channel.SHELL);
            assertThat(FrontEnd.isFor(reply, id)).isTrue();
            assertThat(reply.text("status", "")).isEqualTo("aborted");
        }
        assertThat(FrontEnd.isFor(client.receive(Channel.SHELL), info)).isTrue();
        assertThat(kernel.run("3").get(0).text("status", "")).isEqualTo("ok");
    }

    @Test
    void runsWhatIsSentWhenAnErrorIsKnown() {
        for (int i = 0; i < 50; i++) {
            kernel.send("int broken = ;");
            assertThat(client.receive(Channel.SHELL).text("status", "")).isEqualTo("error");
            kernel.send("1");
            assertThat(client.receive(Channel.SHELL).text("status", "")).isEqualTo("ok");
        }
    }

    @Test
    void goesOnBehindAnErrorIfItIsTold() {
        kernel.send(FAILS_WHEN_ANSWERED, "{'stop_on_error': false}");
        Message question = client.receive(Channel.STDIN);
        kernel.send("2");
        reply(question.header(), "go on");
        assertThat(client.receive(Channel.SHELL).text("status", "")).isEqualTo("error");
        assertThat(client.receive(Channel.SHELL).text("status", "")).isEqualTo("ok");
    }

    @Test
    void asksForInputAndForPasswords() {
        kernel.send("String typed = input(\"Name: \") + password(\"Word: \"); typed");
        Message question = client.receive(Channel.STDIN);
        assertThat(question.type()).isEqualTo("input_request");
        assertThat(question.text("prompt", "")).isEqualTo("Name: ");
        assertThat(question.flag("password", true)).isFalse();
        reply(question.header(), "Ada");
        Message secret = client.receive(Channel.STDIN);
        assertThat(secret.flag("password", false)).isTrue();
        // many clients don't say what they answer
        reply(new JsonObject(), "𝒳");
        assertThat(client.receive(Channel.SHELL).text("status", "")).isEqualTo("ok");
        assertThat(plain(first(kernel.run("typed"), "execute_result"))).contains("Ada𝒳");
    }

    private static void reply(JsonObject parent, String value) {
        JsonObject content = new JsonObject();
        content.addProperty("value", value);
        client.send(Channel.STDIN, "input_reply", parent, content, List.of());
    }

    @Test
    void readsLinesOfStandardInput() {
        kernel.send("var scanner = new Scanner(System.in); scanner.nextInt() + scanner.nextInt()");
        client.receive(Channel.STDIN);
        reply(new JsonObject(), "20");
        client.receive(Channel.STDIN);
        reply(new JsonObject(), "22");
        Message reply = client.receive(Channel.SHELL);
        assertThat(reply.text("status", "")).isEqualTo("ok");
    }

    @Test
    void givesAStaleAnswerToNobody() {
        kernel.send("input(\"first\")");
        Message stale = client.receive(Channel.STDIN);
        kernel.ask(Channel.CONTROL, "interrupt_request", "{}");
        assertThat(client.receive(Channel.SHELL).text("status", "")).isEqualTo("error");
        reply(new JsonObject(), "too late");
        kernel.ask(Channel.CONTROL, "kernel_info_request", "{}");
        String id = kernel.send("String second = input(\"second\"); second");
        Message question = client.receive(Channel.STDIN);
        reply(stale.header(), "later still");
        reply(question.header(), "right");
        client.receive(Channel.SHELL);
        assertThat(plain(first(client.broadcasts(id), "execute_result"))).contains("right");
    }

    @Test
    void doesNotAskWhoCannotAnswer() {
        List<Message> all = kernel.run("input(\"x\")", "{'allow_stdin': false}");
        assertThat(all.get(0).text("status", "")).isEqualTo("error");
        assertThat(all.get(0).text("evalue", "")).contains("allow_stdin");
    }

    private static JsonArray history(String content) {
        return kernel.ask(Channel.SHELL, "history_request", content)
                .content()
                .getAsJsonArray("history");
    }

    @Test
    void remembersCells() {
        kernel.run("int h1 = 1;");
        int number = kernel.run("h1 + 1").get(0).number("execution_count", 0);
        JsonArray tail = history("{'hist_access_type': 'tail', 'n': 2, 'output': false}");
        assertThat(tail).hasSize(2);
        assertThat(tail.get(1).getAsJsonArray().get(1).getAsInt()).isEqualTo(number);
        assertThat(tail.get(1).getAsJsonArray().get(2).getAsString()).isEqualTo("h1 + 1");
        JsonArray range =
                history(
                        "{'hist_access_type': 'range', 'session': 0, 'output': true, 'start': "
                                + number
                                + ", 'stop': "
                                + (number + 1)
                                + "}");
        JsonElement entry = range.get(0).getAsJsonArray().get(2);
        assertThat(entry.getAsJsonArray().get(0).getAsString()).isEqualTo("h1 + 1");
        assertThat(entry.getAsJsonArray().get(1).getAsString()).isEqualTo("2");
        assertThat(history("{'hist_access_type': 'range', 'session': -3}")).isEmpty();
        kernel.run("h1 + 1");
        assertThat(history("{'hist_access_type': 'search', 'pattern': 'h1?+*'}")).hasSize(2);
        assertThat(history("{'hist_access_type': 'search', 'pattern': 'h1*', 'unique': true}"))
                .hasSize(1);
        assertThat(history("{'hist_access_type': 'search', 'pattern': '*', 'n': 1}")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"int x = 1; | complete", "int f() { | incomplete", "int = ; | invalid"})
    void knowsWhetherACellIsComplete(String code, String status) {
        JsonObject content = new JsonObject();
        content.addProperty("code", code);
        client.send(Channel.SHELL, "is_complete_request", content);
        Message reply = client.receive(Channel.SHELL);
        assertThat(reply.text("status", "")).isEqualTo(status);
        assertThat(reply.content().has("indent")).isEqualTo(status.equals("incomplete"));
    }

    @Test
    void countsCodePointsInCompletions() {
        String before = "String clef = \"𝄞𝄞\"; ";
        JsonObject content = new JsonObject();
        String code = before + "Strin";
        content.addProperty("code", code);
        content.addProperty("cursor_pos", code.codePointCount(0, code.length()));
        client.send(Channel.SHELL, "complete_request", content);
        Message reply = client.receive(Channel.SHELL);
        assertThat(reply.text("status", "")).isEqualTo("ok");
        assertThat(reply.number("cursor_end", 0)).isEqualTo(code.length() - 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1000000", "null", "'x'", "1e99", "[]"})
    void answersWhereverTheCursorIs(String cursor) {
        for (String type : List.of("complete_request", "inspect_request")) {
            Message reply =
                    kernel.ask(
                            Channel.SHELL,
                            type,
                            "{'code': 'int 𝄞', 'cursor_pos': " + cursor + "}");
            assertThat(reply.text("status", "")).isEqualTo("ok");
        }
    }

    @Test
    void showsAndUpdatesAndClears() {
        List<Message> all =
                kernel.run(
                        "var shown = display(\"<b>1</b>\", \"text/html\"); shown.update(\"2\");"
                                + " veritable.kernel.api.Notebooks.notebook().clear(true);");
        assertThat(types(all))
                .containsExactly(
                        "execute_reply",
                        "execute_input",
                        "display_data",
                        "update_display_data",
                        "clear_output");
        JsonObject transients = all.get(2).object("transient");
        assertThat(transients.get("display_id").getAsString()).isNotEmpty();
        assertThat(all.get(3).object("transient")).isEqualTo(transients);
        assertThat(all.get(2).object("data").get("text/html").getAsString()).isEqualTo("<b>1</b>");
        assertThat(all.get(4).flag("wait", false)).isTrue();
    }

    @Test
    void keepsOutputInOrder() {
        List<Message> all =
                kernel.run(
                        "for (int i = 0; i < 50; i++) { System.out.print(\"o\" + i);"
                                + " System.err.print(\"e\" + i); display(i); }");
        List<Message> output = all.subList(2, all.size());
        assertThat(output).hasSize(150);
        for (int i = 0; i < 50; i++) {
            assertThat(output.get(3 * i).text("text", "")).isEqualTo("o" + i);
            assertThat(output.get(3 * i + 1).text("text", "")).isEqualTo("e" + i);
            assertThat(plain(output.get(3 * i + 2))).isEqualTo(String.valueOf(i));
        }
    }

    @Test
    void losesNoneOfTenThousandLines() {
        List<Message> all =
                kernel.run("for (int i = 0; i < 10_000; i++) System.out.println(\"line \" + i);");
        assertThat(printed(all, "stdout").lines()).hasSize(10_000);
        assertThat(all.stream().filter(each -> each.type().equals("stream")))
                .hasSizeLessThanOrEqualTo(1_000);
    }

    @Test
    void givesOutputOfAThreadToTheCellThatStartedIt() {
        String id =
                kernel.send(
                        "var gate = new java.util.concurrent.CountDownLatch(1);"
                                + " new Thread(() -> { try { gate.await(); } catch"
                                + " (InterruptedException e) { } System.out.print(\"late\");"
                                + " }).start();");
        client.receive(Channel.SHELL);
        client.broadcasts(id);
        String second = kernel.send("System.out.print(\"now\"); gate.countDown();");
        client.receive(Channel.SHELL);
        List<Message> streams = new ArrayList<>();
        while (streams.size() < 2) {
            Message message = client.broadcast();
            if (message.type().equals("stream")) {
                streams.add(message);
            }
        }
        assertThat(FrontEnd.isFor(streams.get(0), second)).isTrue();
        assertThat(streams.get(1).text("text", "")).isEqualTo("late");
        assertThat(FrontEnd.isFor(streams.get(1), id)).isTrue();
    }

    @Test
    void answersControlWhileACellRuns() {
        String id = kernel.send("System.out.print(\"on\"); while (true) { }");
        Message message = client.broadcast();
        while (!message.type().equals("stream")) {
            message = client.broadcast();
        }
        assertThat(kernel.ask(Channel.CONTROL, "kernel_info_request", "{}").text("status", ""))
                .isEqualTo("ok");
        assertThat(client.beats()).isTrue();
        Message comms = kernel.ask(Channel.CONTROL, "comm_info_request", "{}");
        assertThat(comms.object("comms").size()).isZero();
        assertThat(kernel.ask(Channel.CONTROL, "interrupt_request", "{}").text("status", ""))
                .isEqualTo("ok");
        assertThat(client.receive(Channel.SHELL).text("status", "")).isEqualTo("error");
        assertThat(types(client.broadcasts(id))).contains("error");
        assertThat(plain(first(kernel.run("6 * 7"), "execute_result"))).isEqualTo("42");
    }

    @Test
    void interruptsNothingWithoutHarm() {
        assertThat(kernel.ask(Channel.CONTROL, "interrupt_request", "{}").text("status", ""))
                .isEqualTo("ok");
        assertThat(kernel.run("1").get(0).text("status", "")).isEqualTo("ok");
    }

    @Test
    void interruptsACellThatPrintsWithoutEnd() {
        String id = kernel.send("while (true) System.out.println(\"again and again\");");
        Message message = client.broadcast();
        while (!message.type().equals("stream")) {
            message = client.broadcast();
        }
        kernel.ask(Channel.CONTROL, "interrupt_request", "{}");
        client.broadcasts(id);
        assertThat(client.receive(Channel.SHELL).text("status", "")).isEqualTo("error");
        assertThat(printed(kernel.run("System.out.print(\"well\");"), "stdout")).isEqualTo("well");
    }

    @Test
    void runsAThousandQueuedCells() {
        for (int i = 0; i < 1000; i++) {
            kernel.send("");
        }
        int last = 0;
        for (int i = 0; i < 1000; i++) {
            Message reply = client.receive(Channel.SHELL);
            assertThat(reply.text("status", "")).isEqualTo("ok");
            assertThat(reply.number("execution_count", 0)).isGreaterThan(last);
            last = reply.number("execution_count", 0);
        }
    }

    @Test
    void admitsThatThereIsNoDebuggerAndNoSubshell() {
        Message debug =
                kernel.ask(
                        Channel.CONTROL,
                        "debug_request",
                        "{'type': 'request', 'seq': 7, 'command': 'initialize'}");
        assertThat(debug.text("status", "")).isEqualTo("error");
        assertThat(debug.flag("success", true)).isFalse();
        assertThat(debug.number("request_seq", 0)).isEqualTo(7);
        assertThat(debug.text("command", "")).isEqualTo("initialize");
        for (String verb : List.of("create", "list", "delete")) {
            assertThat(
                            kernel.ask(Channel.CONTROL, verb + "_subshell_request", "{}")
                                    .text("status", ""))
                    .isEqualTo("error");
        }
    }

    @Test
    void dropsWhatItDoesNotKnow() throws IOException {
        for (Channel channel : Channel.values()) {
            client.send(channel, "surprise_request", new JsonObject());
            client.send(channel, "surprise", FrontEnd.json("{'code': 'x'}"));
        }
        assertThat(kernel.run("1").get(0).text("status", "")).isEqualTo("ok");
        kernel.ask(Channel.CONTROL, "kernel_info_request", "{}");
        assertThat(kernel.terminal())
                .contains("dropped a message of an unknown type")
                .doesNotContain(KernelProcess.KEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'code': null}",
                "{'code': 7}",
                "{'code': ['a']}",
                "{'code': '', 'silent': 'x', 'store_history': 3, 'user_expressions': [1]}",
                "{'code': '', 'user_expressions': {'x': {'y': 1}}, 'allow_stdin': {}}"
            })
    void answersContentsOfWrongTypes(String content) {
        for (String type :
                Set.of(
                        "execute_request",
                        "complete_request",
                        "inspect_request",
                        "is_complete_request",
                        "history_request",
                        "comm_info_request",
                        "kernel_info_request")) {
            assertThat(kernel.ask(Channel.SHELL, type, content).text("status", "")).isNotEmpty();
        }
    }
}
