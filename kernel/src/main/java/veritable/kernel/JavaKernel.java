package veritable.kernel;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import veritable.kernel.eval.Evaluators;
import veritable.kernel.session.Session;
import veritable.kernel.wire.Channel;
import veritable.kernel.wire.Connection;
import veritable.kernel.wire.Message;
import veritable.kernel.wire.Wire;

/**
 * Answers the requests of front ends: those on the shell channel one after the other, on a thread
 * of their own; those on the control channel at once, also while a cell runs.
 */
final class JavaKernel {
    private static final Message NOBODY =
            new Message(
                    List.of(),
                    new JsonObject(),
                    new JsonObject(),
                    new JsonObject(),
                    new JsonObject(),
                    List.of());

    private final BlockingQueue<Message> requests = new LinkedBlockingQueue<>();
    private final CompletableFuture<Session> session = new CompletableFuture<>();
    private final History history = new History();
    private final PrintStream log = System.err;
    private final Connection connection;
    private final Wire wire;
    private final Comms comms;
    private final Prompt prompt;
    private final WireFront nobody;
    private final Execution execution;
    private final Assistance assistance;

    private JavaKernel(Connection connection) throws IOException {
        this.connection = connection;
        wire = Wire.open(connection, this::received, line -> log.println("kernel: " + line));
        comms = new Comms(wire);
        prompt = new Prompt(wire);
        nobody = new WireFront(wire, prompt, NOBODY);
        Typing typing = new Typing(this::front);
        execution = new Execution(wire, prompt, session, history, typing);
        assistance = new Assistance(session);
        System.setOut(printer("stdout"));
        System.setErr(printer("stderr"));
        System.setIn(typing);
    }

    /**
     * Starts a kernel and returns; it ends its process when it is told to, or its parent has ended.
     */
    static void start(Connection connection) throws IOException {
        JavaKernel kernel = new JavaKernel(connection);
        new Thread(kernel::prepare, "kernel-prepare").start();
        new Thread(kernel::serve, "kernel-shell").start();
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(kernel::end));
    }

    private PrintStream printer(String name) {
        return new PrintStream(
                wire.stream(name, () -> front().parent()), false, StandardCharsets.UTF_8);
    }

    /** Whom the calling thread prints for. */
    private WireFront front() {
        Session ready = session.getNow(null);
        return ready == null ? nobody : (WireFront) ready.front();
    }

    private void prepare() {
        session.complete(Session.open(Evaluators.jshell(), nobody));
    }

    private void received(Channel channel, Message message) {
        switch (channel) {
            case CONTROL -> handle(channel, message);
            case SHELL -> requests.add(message);
            case STDIN -> prompt.answered(message);
        }
    }

    private void serve() {
        try {
            while (true) {
                Message request = requests.take();
                handle(Channel.SHELL, request);
            }
        } catch (InterruptedException e) {
            log.println("kernel: the shell thread was interrupted between two requests");
        }
    }

    private void handle(Channel channel, Message request) {
        status(request, "busy");
        try {
            Optional<JsonObject> reply = reply(request);
            reply.ifPresent(content -> wire.reply(channel, request, replyType(request), content));
        } catch (RuntimeException | Error e) {
            // the one boundary: whatever goes wrong here, the next request is answered
            log.println("kernel: " + request.type() + ": " + e);
            wire.reply(
                    channel,
                    request,
                    replyType(request),
                    Answers.error(e.getClass().getName(), String.valueOf(e.getMessage())));
        }
        status(request, "idle");
    }

    private static String replyType(Message request) {
        String type = request.type();
        String suffix = "_request";
        return (type.endsWith(suffix) ? type.substring(0, type.length() - suffix.length()) : type)
                + "_reply";
    }

    /** The content of the reply; none for what wants none. */
    private Optional<JsonObject> reply(Message request) {
        return switch (request.type()) {
            case "kernel_info_request" -> Optional.of(KernelInfo.reply());
            case "connect_request" -> Optional.of(ports());
            case "execute_request" -> Optional.of(execute(request));
            case "complete_request" -> Optional.of(assistance.complete(request));
            case "inspect_request" -> Optional.of(assistance.inspect(request));
            case "is_complete_request" -> Optional.of(assistance.isComplete(request));
            case "history_request" -> Optional.of(history.reply(request));
            case "comm_info_request" -> Optional.of(comms.info(request));
            case "comm_open" -> {
                comms.open(request);
                yield Optional.empty();
            }
            case "comm_close" -> {
                comms.close(request);
                yield Optional.empty();
            }
            case "interrupt_request" -> {
                execution.interrupt();
                yield Optional.of(Answers.ok());
            }
            case "shutdown_request" -> {
                new Thread(this::end, "kernel-end").start();
                JsonObject reply = Answers.ok();
                reply.addProperty("restart", request.flag("restart", false));
                yield Optional.of(reply);
            }
            default -> {
                log.println("kernel: dropped a " + request.type() + ", which is unknown");
                yield Optional.empty();
            }
        };
    }

    private JsonObject execute(Message request) {
        JsonObject reply = execution.execute(request);
        if (reply.get("status").getAsString().equals("error")
                && request.flag("stop_on_error", true)) {
            abortQueued();
        }
        return reply;
    }

    /** Requests to execute that are waiting now are not run; all others keep their turn. */
    private void abortQueued() {
        for (Message each : List.copyOf(requests)) {
            if (each.type().equals("execute_request") && requests.remove(each)) {
                status(each, "busy");
                wire.reply(Channel.SHELL, each, "execute_reply", Answers.aborted());
                status(each, "idle");
            }
        }
    }

    private JsonObject ports() {
        JsonObject ports = Answers.ok();
        ports.addProperty("shell_port", connection.shell());
        ports.addProperty("iopub_port", connection.iopub());
        ports.addProperty("stdin_port", connection.stdin());
        ports.addProperty("control_port", connection.control());
        ports.addProperty("hb_port", connection.heartbeat());
        return ports;
    }

    private void status(Message request, String state) {
        JsonObject content = new JsonObject();
        content.addProperty("execution_state", state);
        wire.publish(request.header(), "status", content);
    }

    private void end() {
        System.out.flush();
        System.err.flush();
        wire.close();
        Runtime.getRuntime().halt(0);
    }
}
