package veritable.review;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;

/** What is sent back, with the headers that keep a page from doing anything but its own work. */
record Reply(int status, String type, byte[] body, Map<String, String> headers) {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    static Reply page(int status, String html) {
        return new Reply(status, "text/html; charset=utf-8", ReviewPages.bytes(html), Map.of());
    }

    static Reply text(int status, String text) {
        return new Reply(
                status, "text/plain; charset=utf-8", ReviewPages.bytes(text + "\n"), Map.of());
    }

    static Reply file(String type, byte[] body) {
        return new Reply(200, type + "; charset=utf-8", body, Map.of());
    }

    /** A page that does not come up again when the person goes back. */
    static Reply to(String path) {
        return new Reply(303, "text/plain", new byte[0], Map.of("Location", path));
    }

    static Reply entry(String cookie) {
        return new Reply(
                303, "text/plain", new byte[0], Map.of("Location", "/", "Set-Cookie", cookie));
    }

    void send(HttpExchange exchange) throws IOException {
        Headers all = exchange.getResponseHeaders();
        headers.forEach(all::set);
        all.set("Content-Type", type);
        all.set("Content-Security-Policy", POLICY);
        all.set("X-Content-Type-Options", "nosniff");
        all.set("Referrer-Policy", "same-origin");
        all.set("Cross-Origin-Resource-Policy", "same-origin");
        all.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
