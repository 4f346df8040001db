package veritable.kernel;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.eval.Completeness;
import veritable.kernel.eval.Completion;
import veritable.kernel.session.Session;
import veritable.kernel.wire.Message;

/** Helps who is typing: completion, documentation, whether more is to come. */
final class Assistance {
    private final CompletableFuture<Session> session;

    Assistance(CompletableFuture<Session> session) {
        this.session = session;
    }

    JsonObject complete(Message request) {
        String code = request.text("code", "");
        Completion completion = session.join().complete(code, cursor(request, code));
        int start = CodePoints.position(code, completion.start());
        int end = CodePoints.position(code, completion.end());
        JsonArray types = new JsonArray();
        for (Completion.Proposal proposal : completion.proposals()) {
            JsonObject type = new JsonObject();
            type.addProperty("start", start);
            type.addProperty("end", end);
            type.addProperty("text", proposal.text());
            type.addProperty("type", proposal.kind());
            type.addProperty("signature", proposal.signature());
            types.add(type);
        }
        JsonObject metadata = new JsonObject();
        metadata.add("_jupyter_types_experimental", types);
        JsonObject reply = Answers.ok();
        reply.add(
                "matches",
                Answers.array(
                        completion.proposals().stream()
                                .map(Completion.Proposal::text)
                                .distinct()
                                .toList()));
        reply.addProperty("cursor_start", start);
        reply.addProperty("cursor_end", end);
        reply.add("metadata", metadata);
        return reply;
    }

    JsonObject inspect(Message request) {
        String code = request.text("code", "");
        Optional<MimeBundle> found =
                session.join()
                        .inspect(code, cursor(request, code), request.number("detail_level", 0));
        JsonObject reply =
                found.map(WireFront::content)
                        .orElseGet(() -> WireFront.content(new MimeBundle(Map.of(), Map.of())));
        reply.addProperty("status", "ok");
        reply.addProperty("found", found.isPresent());
        return reply;
    }

    JsonObject isComplete(Message request) {
        Completeness completeness = session.join().completeness(request.text("code", ""));
        JsonObject reply = new JsonObject();
        if (completeness instanceof Completeness.Incomplete incomplete) {
            reply.addProperty("status", "incomplete");
            reply.addProperty("indent", incomplete.indent());
        } else {
            reply.addProperty(
                    "status",
                    completeness instanceof Completeness.Complete ? "complete" : "invalid");
        }
        return reply;
    }

    /** Clients that don't say where the cursor is mean the end. */
    private static int cursor(Message request, String code) {
        return CodePoints.offset(code, request.number("cursor_pos", Integer.MAX_VALUE));
    }
}
