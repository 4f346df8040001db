package veritable.review;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** Keeps out everybody but the person who was given the address. */
final class Guard {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int port;
    private final AtomicReference<String> token = new AtomicReference<>(secret());
    private final String session = secret();

    Guard(int port) {
        this.port = port;
    }

    private static String secret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port + "/?token=" + token.get());
    }

    /** The cookie for who brings the token, which then is good no more. */
    Optional<String> admit(String brought) {
        String expected = Objects.requireNonNullElse(token.get(), "");
        return !expected.isEmpty() && same(brought, expected) && token.compareAndSet(expected, "")
                ? Optional.of(cookie() + "=" + session + "; Path=/; HttpOnly; SameSite=Strict")
                : Optional.empty();
    }

    /** Cookies know no ports: each review has one of its own. */
    private String cookie() {
        return "veritable-" + port;
    }

    boolean isAdmitted(HttpExchange exchange) {
        for (String line : exchange.getRequestHeaders().getOrDefault("Cookie", List.of())) {
            for (String each : line.split(";")) {
                String pair = each.strip();
                if (pair.startsWith(cookie() + "=")
                        && same(pair.substring(cookie().length() + 1), session)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether the request names this server as its host. A page of another site that has its name
     * resolve to this machine names its own.
     */
    boolean isMeant(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        return host != null && hosts().contains(host);
    }

    private Set<String> hosts() {
        return Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    /** Whether a request that writes comes from a page of this server. */
    boolean isOurs(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        String origin = headers.getFirst("Origin");
        String site = headers.getFirst("Sec-Fetch-Site");
        boolean ours =
                origin != null
                        && origin.startsWith("http://")
                        && hosts().contains(origin.substring("http://".length()));
        return ours && (site == null || site.equals("same-origin"));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
