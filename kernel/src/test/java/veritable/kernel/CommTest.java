package veritable.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import veritable.kernel.wire.Channel;
import veritable.kernel.wire.FrontEnd;
import veritable.kernel.wire.Message;

/** Comms, opened by either end. */
@Tag("slow")
class CommTest {
    private static KernelProcess kernel;
    private static FrontEnd client;

    @BeforeAll
    static void start() throws IOException {
        kernel = KernelProcess.start();
        client = kernel.client();
        List<Message> all =
                kernel.run(
                        """
                        import veritable.kernel.api.*;
                        import static veritable.kernel.api.Notebooks.*;
                        class Echo implements CommTarget {
                            public String name() { return "echo"; }
                            public CommListener opened(Comm comm, CommMessage first) {
                                comm.send(first);
                                return new CommListener() {
                                    public void received(CommMessage m) {
                                        System.out.print(m.data().get("n").getClass().getName());
                                        if (m.data().containsKey("fail")) {
                                            throw new IllegalStateException("can't");
                                        }
                                        comm.send(m);
                                    }
                                    public void closed(CommMessage m) {
                                        System.out.print("closed");
                                    }
                                };
                            }
                        }
                        notebook().register(new Echo());
                        """);
        assertThat(all.get(0).text("status", "")).isEqualTo("ok");
    }

    @AfterAll
    static void stop() throws IOException {
        kernel.close();
    }

    private static List<Message> say(String type, String content, byte[]... buffers) {
        String id =
                client.send(
                        Channel.SHELL,
                        type,
                        new JsonObject(),
                        FrontEnd.json(content),
                        List.of(buffers));
        return client.broadcasts(id);
    }

    @Test
    void answersWhatAFrontEndOpens() {
        byte[] bytes = {1, 2, 3};
        List<Message> opened =
                say(
                        "comm_open",
                        "{'comm_id': 'a', 'target_name': 'echo', 'data': {'x': [1, null]}}",
                        bytes);
        Message first = opened.get(0);
        assertThat(first.type()).isEqualTo("comm_msg");
        assertThat(first.text("comm_id", "")).isEqualTo("a");
        assertThat(first.object("data").toString()).isEqualTo("{\"x\":[1,null]}");
        assertThat(first.buffers()).containsExactly(bytes);
        assertThat(open("{}")).isEqualTo("{\"a\":{\"target_name\":\"echo\"}}");
        assertThat(open("{'target_name': 'echo'}")).contains("\"a\"");
        assertThat(open("{'target_name': 'other'}")).isEqualTo("{}");

        List<Message> said = say("comm_msg", "{'comm_id': 'a', 'data': {'n': 2}}");
        assertThat(said).extracting(Message::type).containsExactly("stream", "comm_msg");
        assertThat(said.get(0).text("text", "")).isEqualTo("java.lang.Long");
        assertThat(said.get(1).object("data").toString()).isEqualTo("{\"n\":2}");

        List<Message> failed = say("comm_msg", "{'comm_id': 'a', 'data': {'n': 2, 'fail': true}}");
        assertThat(failed.get(failed.size() - 1).text("text", ""))
                .contains("IllegalStateException")
                .contains("can't");

        assertThat(say("comm_close", "{'comm_id': 'a', 'data': {}}").get(0).text("text", ""))
                .isEqualTo("closed");
        assertThat(open("{}")).isEqualTo("{}");
        assertThat(say("comm_msg", "{'comm_id': 'a', 'data': {'n': 2}}")).isEmpty();
    }

    private static String open(String content) {
        return kernel.ask(Channel.CONTROL, "comm_info_request", content).object("comms").toString();
    }

    @Test
    void closesWhatNobodyAnswers() {
        List<Message> all = say("comm_open", "{'comm_id': 'b', 'target_name': 'unheard'}");
        assertThat(all).singleElement().extracting(Message::type).isEqualTo("comm_close");
        assertThat(all.get(0).text("comm_id", "")).isEqualTo("b");
    }

    @Test
    void opensCommsItself() {
        List<Message> all =
                kernel.run(
                        """
                        var mine = notebook().open("widget", CommMessage.of(Map.of("v", 1.5)),
                                m -> System.out.print("heard " + m.data()));
                        mine.send(new CommMessage(Map.of(), Map.of("k", "v"),
                                List.of(new byte[] {9})));
                        """);
        assertThat(all)
                .extracting(Message::type)
                .containsExactly("execute_reply", "execute_input", "comm_open", "comm_msg");
        Message open = all.get(2);
        assertThat(open.text("target_name", "")).isEqualTo("widget");
        assertThat(open.object("data").toString()).isEqualTo("{\"v\":1.5}");
        assertThat(all.get(3).metadata().toString()).isEqualTo("{\"k\":\"v\"}");
        assertThat(all.get(3).buffers()).containsExactly(new byte[] {9});
        String id = open.text("comm_id", "");
        assertThat(say("comm_msg", "{'comm_id': '" + id + "', 'data': {'a': 'b'}}"))
                .singleElement()
                .satisfies(each -> assertThat(each.text("text", "")).isEqualTo("heard {a=b}"));
        List<Message> closed = kernel.run("mine.close(CommMessage.empty());");
        assertThat(closed.get(2).type()).isEqualTo("comm_close");
        assertThat(closed.get(2).text("comm_id", "")).isEqualTo(id);
        assertThat(kernel.run("mine.send(CommMessage.empty());").get(0).text("evalue", ""))
                .contains("is closed");
    }
}
