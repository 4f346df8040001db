package veritable.batch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends a summary to an address. A server that can't be reached, or says that it can't just now, is
 * asked again after a while. The path of an address may be a secret: messages name its host alone.
 */
final class Webhook {
    static final Duration PAUSE = Duration.ofSeconds(2);

    private static final int MORE = 4;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

    private final Stop stop;
    private final Duration pause;

    /**
     * @param pause before the second try; before the next it is longer
     */
    Webhook(Stop stop, Duration pause) {
        this.stop = stop;
        this.pause = pause;
    }

    /** What came of a try: the status, or a failure in a word. */
    private record Answer(int status, String failure, Duration after) {
        boolean isGood() {
            return status >= 200 && status <= 299;
        }

        /** Whether another time may be better. */
        boolean isPassing() {
            return status == 0 || status == 429 || status >= 500;
        }

        String text() {
            return status == 0
                    ? "can't be reached: " + failure
                    : "answered "
                            + status
                            + " (expected 200 to 299"
                            + (status / 100 == 3 ? "; no redirect is followed)" : ")");
        }
    }

    /**
     * @throws IOException if nobody took it
     */
    void send(Notice notice, URI address, String summary) throws IOException {
        Duration wait = pause;
        for (int tries = 1; ; tries++) {
            Answer answer = post(notice, address, summary);
            if (answer.isGood()) {
                return;
            }
            if (!answer.isPassing() || tries > notice.retries()) {
                String times = tries == 1 ? "" : ", " + tries + " times";
                throw new IOException(
                        "on-findings: webhook at "
                                + address.getHost()
                                + ": "
                                + answer.text()
                                + times);
            }
            stop.pause(answer.after().isZero() ? wait : answer.after());
            wait = wait.multipliedBy(MORE);
        }
    }

    private Answer post(Notice notice, URI address, String summary) {
        Duration limit = Duration.ofSeconds(notice.timeout());
        HttpClient client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(limit)
                        .build();
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .timeout(limit)
                        .header("Content-Type", "application/json; charset=utf-8")
                        .POST(HttpRequest.BodyPublishers.ofString(summary))
                        .build();
        CompletableFuture<HttpResponse<Void>> answer =
                client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
        Stop.Waited waited = stop.during(() -> answer.cancel(true));
        try (waited) {
            // the limit of a request ends with the head of the answer
            HttpResponse<Void> response = answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(response.statusCode(), "", after(response));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stop.StoppedException();
        } catch (CancellationException e) {
            throw new Stop.StoppedException();
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new Answer(0, "no answer after " + limit.toSeconds() + " s", Duration.ZERO);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return new Answer(0, cause.getClass().getSimpleName(), Duration.ZERO);
        }
    }

    /** What the server asks for, in seconds, and not for too long. */
    private static Duration after(HttpResponse<Void> response) {
        String asked = response.headers().firstValue("Retry-After").orElse("");
        boolean number = !asked.isEmpty() && asked.length() < 6;
        for (char c : asked.toCharArray()) {
            number &= c >= '0' && c <= '9';
        }
        Duration after = number ? Duration.ofSeconds(Integer.parseInt(asked)) : Duration.ZERO;
        return after.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : after;
    }
}
