package veritable.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import veritable.compare.Comparison;
import veritable.compare.Finding;
import veritable.compare.Told;
import veritable.decision.Ballots;
import veritable.decision.Decision;
import veritable.decision.Ledger;
import veritable.language.Language;

/** The server, asked as a browser asks it, and as nobody should. */
class ReviewServerTest {
    @TempDir private Path folder;
    private final Comparison comparison =
            Comparison.of(
                    List.of(
                            Told.by("<one>", "").claim("Istio", "1.20").claim("Flux", "2.0").done(),
                            Told.by("two", "").claim("Istio", "1.21").claim("Flux", "2.3").done()));
    private final Finding istio =
            comparison.findings().stream()
                    .filter(each -> each.subject().equals("Istio"))
                    .findFirst()
                    .orElseThrow();
    private Ledger ledger = Ledger.at("unused");
    private ReviewServer server;
    private String host = "";

    @BeforeEach
    void open() throws IOException {
        ledger = Ledger.at(folder.resolve("decisions.jsonl")).by("ann");
        server =
                ReviewServer.open(
                        new Review(
                                ledger,
                                comparison,
                                Ballots.of(comparison),
                                Map.of(),
                                Language.ENGLISH),
                        0);
        host = "127.0.0.1:" + server.address().getPort();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private record Response(int status, String head, String body) {
        String header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase().startsWith(name.toLowerCase() + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    private Response send(String method, String path, String body, String... headers)
            throws IOException {
        StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        request.append("Content-Length: ").append(body.getBytes(UTF_8).length);
        request.append("\r\nConnection: close\r\n\r\n").append(body);
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.toString().getBytes(UTF_8));
            out.flush();
            String all = new String(socket.getInputStream().readAllBytes(), UTF_8);
            int end = all.indexOf("\r\n\r\n");
            return new Response(
                    Integer.parseInt(all.substring(9, 12)),
                    all.substring(0, end),
                    all.substring(end + 4));
        }
    }

    private String cookie() throws IOException {
        Response entry = send("GET", "/?" + server.address().getQuery(), "", "Host: " + host);
        assertThat(entry.status()).isEqualTo(303);
        String cookie = entry.header("Set-Cookie");
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
        return "Cookie: " + cookie.substring(0, cookie.indexOf(';'));
    }

    private String seen() {
        return Seen.of(ledger.docket(comparison).find(istio.id()).orElseThrow());
    }

    private Response answer(
            String cookie, String answer, String reason, String seen, String... headers)
            throws IOException {
        List<String> all = new ArrayList<>(List.of(headers));
        all.add(cookie);
        all.add("Content-Type: application/x-www-form-urlencoded");
        String body =
                "seen="
                        + URLEncoder.encode(seen, UTF_8)
                        + "&answer="
                        + URLEncoder.encode(answer, UTF_8)
                        + "&reason="
                        + URLEncoder.encode(reason, UTF_8);
        return send("POST", "/finding/" + istio.id(), body, all.toArray(new String[0]));
    }

    @Test
    void writesAnAnswerAndGoesOn() throws IOException {
        Response done =
                answer(cookie(), "B", "因为", seen(), "Host: " + host, "Origin: http://" + host);
        assertThat(done.status()).isEqualTo(303);
        assertThat(done.header("Location")).startsWith("/finding/").doesNotContain(istio.id());
        Decision decision = ledger.inForce().get(0);
        assertThat(decision.value()).contains("1.21");
        assertThat(decision.reason()).isEqualTo("因为");
        assertThat(decision.reviewer()).isEqualTo("ann");
    }

    @Test
    void letsNobodyInWithoutTheAddress() throws IOException {
        assertThat(send("GET", "/", "", "Host: " + host).status()).isEqualTo(403);
        assertThat(send("GET", "/?token=guessed", "", "Host: " + host).status()).isEqualTo(403);
        assertThat(send("GET", "/?token=", "", "Host: " + host).status()).isEqualTo(403);
        assertThat(send("GET", "/review.js", "", "Host: " + host, "Cookie: veritable-1=x").status())
                .isEqualTo(403);
    }

    @Test
    void takesTheAddressOnce() throws IOException {
        String query = server.address().getQuery();
        cookie();
        assertThat(send("GET", "/?" + query, "", "Host: " + host).status()).isEqualTo(403);
        assertThat(send("GET", "/?token=", "", "Host: " + host).status()).isEqualTo(403);
    }

    /** DNS rebinding: the page of another site, whose name now leads here. */
    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1", "127.0.0.1:1", ""})
    void answersNoRequestThatMeansAnotherHost(String other) throws IOException {
        String cookie = cookie();
        assertThat(send("GET", "/", "", "Host: " + other, cookie).status()).isEqualTo(421);
        assertThat(
                        answer(cookie, "B", "", seen(), "Host: " + other, "Origin: http://" + other)
                                .status())
                .isEqualTo(421);
        assertThat(ledger.entries()).isEmpty();
    }

    /** Cross-site request forgery. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://evil.example",
                "Origin: null",
                "Origin: http://127.0.0.1:1",
                "Origin: https://evil.example",
                "Sec-Fetch-Site: same-origin",
            })
    void writesNothingForAnotherPage(String header) throws IOException {
        assertThat(answer(cookie(), "B", "", seen(), "Host: " + host, header).status())
                .isEqualTo(403);
        assertThat(ledger.entries()).isEmpty();
    }

    @Test
    void writesNothingThatAnotherSiteStarted() throws IOException {
        assertThat(
                        answer(
                                        cookie(),
                                        "B",
                                        "",
                                        seen(),
                                        "Host: " + host,
                                        "Origin: http://" + host,
                                        "Sec-Fetch-Site: cross-site")
                                .status())
                .isEqualTo(403);
        assertThat(ledger.entries()).isEmpty();
    }

    @Test
    void asksToLookAgainWhenSomebodyAnsweredMeanwhile() throws IOException {
        String seen = seen();
        ledger.by("bob").accept(istio, "A", "");
        Response late =
                answer(cookie(), "B", "my reason", seen, "Host: " + host, "Origin: http://" + host);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody else answered").contains("my reason</textarea>");
        assertThat(ledger.inForce())
                .singleElement()
                .satisfies(it -> assertThat(it.reviewer()).isEqualTo("bob"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"neither", "Z", "nonsense", "", "other"})
    void keepsWhatWasFilledInWhenItSaysTooLittle(String answer) throws IOException {
        Response refused =
                answer(cookie(), answer, " ", seen(), "Host: " + host, "Origin: http://" + host);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("role=\"alert\"");
        assertThat(ledger.entries()).isEmpty();
    }

    @Test
    void showsReportsAsText() throws IOException {
        Response page = send("GET", "/finding/" + istio.id(), "", "Host: " + host, cookie());
        assertThat(page.body()).contains("&lt;one&gt;").doesNotContain("<one>");
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void knowsNoOtherPagesAndNoOtherVerbs() throws IOException {
        String cookie = cookie();
        for (String path : List.of("/x", "/finding/", "/finding/../..", "/../../etc/passwd")) {
            assertThat(send("GET", path, "", "Host: " + host, cookie).status()).isIn(404, 400);
        }
        assertThat(send("PUT", "/", "", "Host: " + host, cookie).status()).isEqualTo(405);
    }

    @Test
    void listensOnThisMachineOnly() {
        assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
    }
}
