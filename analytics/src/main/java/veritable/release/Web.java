package veritable.release;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Asks addresses: follows redirects, asks again with the tag of what is kept, once more where a
 * server is busy, and gives a server up for this run once it can't be reached.
 */
final class Web {
    private static final int MOST_BYTES = 64_000_000;
    private static final int TRIES = 2;

    /** For how long a busy server is waited for; one that asks for more has failed. */
    private static final long MOST_SECONDS = 5;

    private final WebCache cache;
    private final Duration patience;
    private final HttpClient client;
    private String down = "";

    Web(WebCache cache, Duration patience) {
        this.cache = cache;
        this.patience = patience;
        this.client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .connectTimeout(patience)
                        .build();
    }

    WebAnswer get(String address) {
        if (!down.isEmpty()) {
            return WebAnswer.failed(down);
        }
        Optional<WebCache.Kept> kept = cache.get(address);
        WebAnswer answer = WebAnswer.failed("not asked");
        for (int i = 0; i < TRIES; i++) {
            try {
                HttpResponse<byte[]> response = send(address, kept);
                answer = read(address, response, kept);
                if (answer.kind() != WebAnswer.Kind.FAILED || !waits(response)) {
                    return answer;
                }
            } catch (HttpTimeoutException e) {
                return giveUp("no answer within " + patience.toMillis() + " ms");
            } catch (IOException e) {
                String reason = e.getMessage() == null ? e.toString() : e.getMessage();
                return giveUp("can't be reached: " + reason);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return WebAnswer.failed("interrupted");
            }
        }
        return answer;
    }

    /** No other address of the server would be answered: each would be waited for again. */
    private WebAnswer giveUp(String reason) {
        down = reason;
        return WebAnswer.failed(reason);
    }

    private HttpResponse<byte[]> send(String address, Optional<WebCache.Kept> kept)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(patience)
                        .header("Accept", "application/json")
                        .header("User-Agent", "veritable");
        kept.map(WebCache.Kept::tag)
                .filter(tag -> !tag.isEmpty())
                .ifPresent(tag -> request.header("If-None-Match", tag));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private WebAnswer read(
            String address, HttpResponse<byte[]> response, Optional<WebCache.Kept> kept) {
        int status = response.statusCode();
        if (status == 304 && kept.isPresent()) {
            // unchanged: what was true then is what is known today
            WebAnswer before = kept.get().answer();
            WebAnswer now =
                    new WebAnswer(before.kind(), before.text(), today(response), before.next());
            cache.put(address, new WebCache.Kept(kept.get().tag(), now));
            return now;
        }
        if (status == 404 || status == 410) {
            return new WebAnswer(WebAnswer.Kind.MISSING, "", today(response), "");
        }
        if (status != 200) {
            return WebAnswer.failed(reason(response));
        }
        if (response.body().length > MOST_BYTES) {
            return WebAnswer.failed("its answer is too long");
        }
        WebAnswer answer =
                new WebAnswer(
                        WebAnswer.Kind.TEXT,
                        new String(response.body(), StandardCharsets.UTF_8),
                        today(response),
                        response.headers().firstValue("Link").map(Web::next).orElse(""));
        response.headers()
                .firstValue("ETag")
                .filter(tag -> tag.indexOf('\n') < 0)
                .ifPresent(tag -> cache.put(address, new WebCache.Kept(tag, answer)));
        return answer;
    }

    private static String reason(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        boolean spent =
                response.headers()
                        .firstValue("X-RateLimit-Remaining")
                        .filter(left -> left.equals("0"))
                        .isPresent();
        if (status == 429 || status == 403 && spent) {
            OptionalLong after = after(response);
            return "too many requests (status "
                    + status
                    + ")"
                    + (after.isPresent() ? ", again in " + after.getAsLong() + " s" : "");
        }
        return "status " + status;
    }

    /** Whether it is worth asking again; waits as long as the server asks for. */
    private static boolean waits(HttpResponse<byte[]> response) throws InterruptedException {
        int status = response.statusCode();
        if (status != 429 && status != 502 && status != 503 && status != 504) {
            return false;
        }
        long seconds = after(response).orElse(0);
        if (seconds > MOST_SECONDS) {
            return false;
        }
        Thread.sleep(seconds * 1000);
        return true;
    }

    private static OptionalLong after(HttpResponse<byte[]> response) {
        String after = response.headers().firstValue("Retry-After").orElse("").strip();
        boolean digits = !after.isEmpty() && after.length() < 10;
        for (int i = 0; i < after.length(); i++) {
            digits &= after.charAt(i) >= '0' && after.charAt(i) <= '9';
        }
        return digits ? OptionalLong.of(Long.parseLong(after)) : OptionalLong.empty();
    }

    /** The server's day, so that a wrong clock here changes nothing. */
    private static LocalDate today(HttpResponse<byte[]> response) {
        Optional<String> date = response.headers().firstValue("Date");
        try {
            if (date.isPresent()) {
                return ZonedDateTime.parse(date.get(), DateTimeFormatter.RFC_1123_DATE_TIME)
                        .withZoneSameInstant(ZoneOffset.UTC)
                        .toLocalDate();
            }
        } catch (DateTimeException e) {
            return LocalDate.now(ZoneOffset.UTC);
        }
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** The address of {@code rel="next"} in a Link header. */
    static String next(String link) {
        for (String part : link.split(",")) {
            int open = part.indexOf('<');
            int close = part.indexOf('>', open + 1);
            if (open >= 0 && close > open && part.indexOf("rel=\"next\"", close) > 0) {
                return part.substring(open + 1, close);
            }
        }
        return "";
    }
}
