package veritable.review;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import veritable.decision.Answer;
import veritable.decision.Case;
import veritable.decision.Decision;
import veritable.decision.Docket;
import veritable.decision.MovedOn;

/** Answers requests: {@code /}, {@code /finding/ID}, and what is written to the latter. */
final class ReviewPages implements HttpHandler {
    private static final String FINDING = "/finding/";

    private final Review review;
    private final Guard guard;

    ReviewPages(Review review, Guard guard) {
        this.review = review;
        this.guard = guard;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply;
            try {
                reply = reply(exchange);
            } catch (UncheckedIOException e) {
                reply = Reply.text(500, String.valueOf(e.getMessage()));
            }
            reply.send(exchange);
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        if (!guard.isMeant(exchange)) {
            return Reply.text(421, "another host is meant");
        }
        String path = exchange.getRequestURI().getPath();
        boolean reads = exchange.getRequestMethod().equals("GET");
        Optional<String> token =
                Form.of(String.valueOf(exchange.getRequestURI().getRawQuery())).find("token");
        if (reads && path.equals("/") && token.isPresent()) {
            Optional<String> cookie = guard.admit(token.get());
            return cookie.map(Reply::entry)
                    .orElseGet(() -> guard.isAdmitted(exchange) ? Reply.to("/") : closed());
        }
        if (!guard.isAdmitted(exchange)) {
            return closed();
        }
        if (reads) {
            return page(path);
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            return Reply.text(405, "GET or POST expected");
        }
        return guard.isOurs(exchange) && path.startsWith(FINDING)
                ? write(path.substring(FINDING.length()), Form.read(exchange))
                : Reply.text(403, "from another page");
    }

    private Reply closed() {
        return Reply.text(403, review.label("closed"));
    }

    private Reply page(String path) {
        return switch (path) {
            case "/" -> Reply.page(200, new OverviewPage(review).html(review.docket()));
            case "/review.css" -> Reply.file("text/css", resource("review.css"));
            case "/review.js" -> Reply.file("text/javascript", resource("review.js"));
            default ->
                    path.startsWith(FINDING)
                            ? finding(path.substring(FINDING.length()), Notice.NONE)
                            : missing();
        };
    }

    private Reply missing() {
        return Reply.text(404, review.label("missing"));
    }

    private Reply finding(String id, Notice notice) {
        Docket docket = review.docket();
        return docket.find(id)
                .map(
                        each ->
                                Reply.page(
                                        notice.status(),
                                        new FindingPage(review).html(docket, each, notice)))
                .orElseGet(this::missing);
    }

    private Reply write(String id, Form form) {
        Docket docket = review.docket();
        Optional<Case> found = docket.find(id);
        if (found.isEmpty()) {
            return missing();
        }
        Case now = found.get();
        if (!Seen.of(now).equals(form.get("seen"))) {
            return finding(id, new Notice(409, review.label("moved"), form));
        }
        try {
            if (form.find("undo").isPresent()) {
                for (Decision decision : now.decisions()) {
                    review.ledger().undo(decision.id(), form.get("reason"));
                }
                return Reply.to(FINDING + id);
            }
            Answer answer =
                    Answer.parse(
                            form.get("answer"),
                            form.get("answer").equals("other") ? form.get("value") : "");
            review.ledger().decide(now, answer, form.get("reason"));
        } catch (IllegalArgumentException e) {
            return finding(id, new Notice(422, String.valueOf(e.getMessage()), form));
        } catch (MovedOn e) {
            return finding(id, new Notice(409, review.label("moved"), form));
        }
        return Review.next(review.docket(), id)
                .map(next -> Reply.to(FINDING + next.finding().id()))
                .orElseGet(() -> Reply.to("/"));
    }

    private static byte[] resource(String name) {
        try (InputStream in = ReviewPages.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
