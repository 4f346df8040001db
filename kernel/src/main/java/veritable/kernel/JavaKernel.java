package veritable.kernel;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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

    private final CompletableFuture<Session> session = new CompletableFuture<>();
    private final History history = new History();
    private final Lane shell = new Lane(this::handle, this::log);
    private final Lane control = new Lane(this::handle, this::log);
    private final PrintStream terminal = System.err;
    private final Connection connection;
    private final Wire wire;
    private final CommRequests comms;
    private final Prompt prompt;
    private final WireFront nobody;
    private final Execution execution;
    private final Assistance assistance;
    private final Quiet quiet = new Quiet();

    private JavaKernel(Connection connection) throws IOException {
        this.connection = connection;
        wire = Wire.open(connection, this::received, this::log);
        comms = new CommRequests(session);
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
     *
     * @param options of its session, {@code name=value}
     */
    static void start(Connection connection, List<String> options) throws IOException {
        JavaKernel kernel = new JavaKernel(connection);
        Thread prepare = new Thread(() -> kernel.prepare(options), "kernel-prepare");
        prepare.setDaemon(true);
        prepare.start();
        // before the first request is answered: it may be the last
        Lifetime.begin(kernel.wire, kernel.execution::interrupt);
        kernel.control.start("kernel-control");
        kernel.shell.start("kernel-shell");
    }

    private void log(String line) {
        terminal.println("kernel: " + line);
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

    private void prepare(List<String> options) {
        try {
            Session opened = Session.open(Evaluators.jshell(), nobody, options);
            session.complete(opened);
            while (opened.prepareLightly()) {
                // a cell that comes waits for one step of it only
            }
            do {
                quiet.await();
            } while (opened.prepare());
        } catch (InterruptedException e) {
            log("interrupted while nobody waited"); // cells get ready what they need
        } catch (RuntimeException | Error e) {
            log("no session: " + e);
            session.completeExceptionally(e);
        }
    }

    /** Nothing here takes time: it is the thread of the sockets. */
    private void received(Channel channel, Message message) {
        quiet.disturb();
        Request request = new Request(channel, message);
        switch (channel) {
            case CONTROL -> (needsSession(request.type()) ? shell : control).add(request);
            case SHELL -> shell.add(request);
            case STDIN -> prompt.answered(message);
        }
    }

    /** What has to wait for its turn, wherever it came from. */
    private static boolean needsSession(String type) {
        return switch (type) {
            case "execute_request",
                    "complete_request",
                    "inspect_request",
                    "is_complete_request",
                    "comm_open",
                    "comm_msg",
                    "comm_close" ->
                    true;
            default -> false;
        };
    }

    private void handle(Request request) {
        Message message = request.message();
        wire.status(message, "busy");
        try {
            switch (request.type()) {
                case "execute_request" -> execute(request);
                case "shutdown_request" -> shutdown(request);
                case "comm_open", "comm_msg", "comm_close" -> {
                    comms.receive(message, new WireFront(wire, prompt, message));
                    wire.status(message, "idle");
                }
                default -> answer(request);
            }
        } catch (RuntimeException | Error e) {
            // the one boundary: whatever goes wrong here, the next request is answered
            log(request.type() + ": " + e);
            if (request.wantsReply()) {
                request.conclude(
                        wire,
                        new JsonObject(),
                        Answers.error(e.getClass().getName(), String.valueOf(e.getMessage())));
            } else {
                wire.status(message, "idle");
            }
        } finally {
            quiet.disturb();
        }
    }

    private void answer(Request request) {
        reply(request.message())
                .ifPresentOrElse(
                        content -> request.conclude(wire, new JsonObject(), content),
                        () -> {
                            log("dropped a message of an unknown type");
                            wire.status(request.message(), "idle");
                        });
    }

    /** The content of the reply; none to a request that is unknown. */
    private Optional<JsonObject> reply(Message request) {
        return switch (request.type()) {
            case "kernel_info_request" -> Optional.of(KernelInfo.reply());
            case "connect_request" -> Optional.of(ports());
            case "complete_request" -> Optional.of(assistance.complete(request));
            case "inspect_request" -> Optional.of(assistance.inspect(request));
            case "is_complete_request" -> Optional.of(assistance.isComplete(request));
            case "history_request" -> Optional.of(history.reply(request));
            case "comm_info_request" -> Optional.of(comms.info(request));
            case "interrupt_request" -> {
                execution.interrupt();
                yield Optional.of(Answers.ok());
            }
            case "debug_request" -> Optional.of(Answers.noDebugger(request));
            case "create_subshell_request", "delete_subshell_request", "list_subshell_request" ->
                    Optional.of(
                            Answers.error("Unsupported", "a Java session runs one cell at a time"));
            default -> Optional.empty();
        };
    }

    private void execute(Request request) {
        JsonObject metadata = new JsonObject();
        metadata.addProperty("started", Wire.date());
        JsonObject reply = execution.execute(request.message());
        String status = reply.get("status").getAsString();
        metadata.addProperty("status", status);
        boolean stop = status.equals("error") && request.message().flag("stop_on_error", true);
        // before the reply: what is sent by who has read it is to run
        List<Request> queued = stop ? shell.withdraw("execute_request") : List.of();
        request.conclude(wire, metadata, reply);
        queued.forEach(this::abort);
    }

    private void abort(Request request) {
        wire.status(request.message(), "busy");
        request.conclude(wire, new JsonObject(), Answers.aborted());
    }

    /** All clients are told, not only the one that asked for it. */
    private void shutdown(Request request) {
        JsonObject reply = Answers.ok();
        reply.addProperty("restart", request.message().flag("restart", false));
        wire.publish(request.message().header(), "shutdown_reply", reply);
        request.conclude(wire, new JsonObject(), reply);
        Lifetime.end();
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
}
