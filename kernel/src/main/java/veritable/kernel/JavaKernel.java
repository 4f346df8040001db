package veritable.kernel;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import veritable.kernel.eval.Evaluator;
import veritable.kernel.eval.Evaluators;
import veritable.kernel.eval.Source;
import veritable.kernel.session.Outcome;
import veritable.kernel.session.Session;
import veritable.kernel.wire.Channel;
import veritable.kernel.wire.Connection;
import veritable.kernel.wire.Message;
import veritable.kernel.wire.Wire;

/**
 * Answers the requests of front ends: those on the shell channel one after the other, on a thread
 * of their own; those on the control channel at once.
 */
public final class JavaKernel {
    private static final String IMPORTS =
            """
            import java.io.*;
            import java.math.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import java.util.function.*;
            import java.util.stream.*;
            import static veritable.kernel.api.Notebooks.*;
            """;

    private final BlockingQueue<Message> requests = new LinkedBlockingQueue<>();
    private final CompletableFuture<Session> session = new CompletableFuture<>();
    private final Wire wire;
    private final WireFront nobody;
    private int count;

    private JavaKernel(Connection connection) throws IOException {
        PrintStream log = System.err;
        wire = Wire.open(connection, this::received, line -> log.println("kernel: " + line));
        nobody = new WireFront(wire, new JsonObject());
        System.setOut(printer("stdout"));
        System.setErr(printer("stderr"));
    }

    private PrintStream printer(String name) {
        return new PrintStream(wire.stream(name, this::parent), false, StandardCharsets.UTF_8);
    }

    /** Whom the calling thread prints for. */
    private JsonObject parent() {
        Session ready = session.getNow(null);
        WireFront front = ready == null ? nobody : (WireFront) ready.front();
        return front.parent();
    }

    /** Starts a kernel and returns; it ends its process when it is told to. */
    static void start(Connection connection) throws IOException {
        JavaKernel kernel = new JavaKernel(connection);
        new Thread(kernel::prepare, "kernel-prepare").start();
        new Thread(kernel::serve, "kernel-shell").start();
    }

    private void prepare() {
        Evaluator evaluator = Evaluators.jshell();
        evaluator.eval(Source.of("start-up", IMPORTS));
        session.complete(new Session(evaluator, nobody));
    }

    private void received(Channel channel, Message message) {
        if (channel == Channel.CONTROL) {
            answer(channel, message);
        } else if (channel == Channel.SHELL) {
            requests.add(message);
        }
    }

    private void serve() {
        try {
            while (true) {
                answer(Channel.SHELL, requests.take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(Channel channel, Message request) {
        status(request, "busy");
        switch (request.type()) {
            case "kernel_info_request" -> wire.reply(channel, request, "kernel_info_reply", info());
            case "execute_request" ->
                    wire.reply(channel, request, "execute_reply", execute(request));
            case "interrupt_request" -> {
                session.join().evaluator().interrupt();
                wire.reply(channel, request, "interrupt_reply", ok());
            }
            case "shutdown_request" -> {
                JsonObject reply = ok();
                reply.addProperty("restart", request.flag("restart", false));
                wire.reply(channel, request, "shutdown_reply", reply);
                new Thread(this::end, "kernel-end").start();
            }
            default -> {}
        }
        status(request, "idle");
    }

    private void end() {
        wire.close();
        Runtime.getRuntime().halt(0);
    }

    private JsonObject execute(Message request) {
        count++;
        String code = request.text("code", "");
        JsonObject input = new JsonObject();
        input.addProperty("code", code);
        input.addProperty("execution_count", count);
        wire.publish(request.header(), "execute_input", input);
        Outcome outcome =
                session.join().run("cell [" + count + "]", code, new WireFront(wire, request));
        System.out.flush();
        System.err.flush();
        JsonObject reply = ok();
        if (outcome instanceof Outcome.Result result) {
            JsonObject content = WireFront.content(result.forms());
            content.addProperty("execution_count", count);
            wire.publish(request.header(), "execute_result", content);
        }
        if (outcome instanceof Outcome.Error error) {
            wire.publish(request.header(), "error", error(error));
            reply = error(error);
            reply.addProperty("status", "error");
        } else {
            reply.add("payload", new JsonArray());
            reply.add("user_expressions", new JsonObject());
        }
        reply.addProperty("execution_count", count);
        return reply;
    }

    private static JsonObject error(Outcome.Error error) {
        JsonObject content = new JsonObject();
        content.addProperty("ename", error.name());
        content.addProperty("evalue", error.message());
        JsonArray lines = new JsonArray();
        error.traceback().forEach(lines::add);
        content.add("traceback", lines);
        return content;
    }

    private void status(Message request, String state) {
        JsonObject content = new JsonObject();
        content.addProperty("execution_state", state);
        wire.publish(request.header(), "status", content);
    }

    private static JsonObject ok() {
        JsonObject reply = new JsonObject();
        reply.addProperty("status", "ok");
        return reply;
    }

    private static JsonObject info() {
        JsonObject info = ok();
        info.addProperty("protocol_version", Wire.PROTOCOL);
        info.addProperty("implementation", "veritable");
        info.addProperty("implementation_version", "0.1.0");
        info.addProperty("banner", "Java " + System.getProperty("java.version") + ", Veritable");
        JsonObject language = new JsonObject();
        language.addProperty("name", "java");
        language.addProperty("version", System.getProperty("java.version"));
        language.addProperty("mimetype", "text/x-java");
        language.addProperty("file_extension", ".java");
        language.addProperty("pygments_lexer", "java");
        info.add("language_info", language);
        info.add("help_links", new JsonArray());
        return info;
    }
}
