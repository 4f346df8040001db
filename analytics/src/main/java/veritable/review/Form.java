package veritable.review;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Names and values of a form or a query; of several of a name the first. */
record Form(Map<String, String> values) {
    /** More than any reason is long. */
    private static final int MOST_BYTES = 1 << 16;

    Form {
        values = Map.copyOf(values);
    }

    static Form of(String encoded) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : encoded.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.putIfAbsent(
                        decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return new Form(values);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    static Form read(HttpExchange exchange) throws IOException {
        try (InputStream in = exchange.getRequestBody()) {
            return of(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
        }
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }
}
