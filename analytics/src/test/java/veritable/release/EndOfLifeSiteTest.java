package veritable.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import veritable.release.Verdict.Kind;
import veritable.technology.Technology;
import veritable.version.VersionSet;

/** Against a server on this machine that answers as endoflife.date does. */
class EndOfLifeSiteTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 4);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String LIST =
            """
            {"schema_version":"1.2.1","total":2,"result":[
              {"name":"istio","aliases":["the-istio"],"label":"Istio"},
              {"name":"broken","aliases":[],"label":"Broken"}]}
            """;

    /** The forms are those of the public API; the isEol of both is of the day it was built. */
    private static final String V1 =
            """
            {"schema_version":"1.2.1","generated_at":"2026-08-22T00:00:00+00:00",
            "last_modified":"2026-08-20T00:00:00+00:00",
            "result":{"name":"istio","aliases":["the-istio"],"label":"Istio","category":"server-app",
            "tags":["server-app"],"versionCommand":null,"identifiers":[],
            "labels":{"eoas":null,"discontinued":null,"eol":"Support","eoes":null},
            "links":{"icon":null,"html":"https://endoflife.date/istio","releasePolicy":null},
            "releases":[
            {"name":"1.28","codename":null,"label":"1.28","releaseDate":"2025-11-05","isLts":false,
            "ltsFrom":null,"isEol":false,"eolFrom":null,"isMaintained":true,
            "latest":{"name":"1.28.10","date":"2026-07-01","link":null},"custom":null},
            {"name":"1.21","codename":null,"label":"1.21","releaseDate":"2024-03-13","isLts":false,
            "ltsFrom":null,"isEol":false,"eolFrom":"2024-09-27","isMaintained":true,
            "latest":null,"custom":{"supportedKubernetesVersions":"1.26"}}]}}
            """;

    private static final String V0 =
            """
            [{"cycle":"1.21","releaseDate":"2024-03-13","eol":"2024-09-27","latest":"1.21.6",
            "latestReleaseDate":"2024-09-23","lts":false,"codename":"x"},
            {"cycle":1.19,"releaseDate":"2023-09-05","eol":true,"lts":false},
            {"cycle":"1.18","eol":false}]
            """;

    @TempDir Path cache;
    private Server server = new Server();

    EndOfLifeSiteTest() throws IOException {}

    @BeforeEach
    void list() {
        server.at("/api/v1/products", LIST);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private ReleaseSource site() {
        return site(PATIENCE);
    }

    private ReleaseSource site(Duration patience) {
        return ReleaseSources.endOfLife(server.base(), "a mirror", cache, patience);
    }

    private static ReleaseHistory found(Lookup lookup) {
        assertThat(lookup).isInstanceOf(Lookup.Found.class);
        return ((Lookup.Found) lookup).history();
    }

    private static String failed(Lookup lookup) {
        assertThat(lookup).isInstanceOf(Lookup.Failed.class);
        return ((Lookup.Failed) lookup).reason();
    }

    @Test
    void readsVersionOneOfTheApi() {
        server.at("/api/v1/products/istio", V1);
        ReleaseHistory istio = found(site().lookup("istio", DAY));
        assertThat(istio.cycles()).extracting(ReleaseCycle::name).containsExactly("1.28", "1.21");
        assertThat(istio.cycles()).extracting(c -> c.end().text()).contains("open", "2024-09-27");
        assertThat(istio.cycles().get(0).latest()).isEqualTo("1.28.10");
        assertThat(istio.completeness()).isEqualTo(Completeness.CYCLES);
        assertThat(istio.origin())
                .isEqualTo(
                        new Origin(
                                "a mirror",
                                LocalDate.of(2026, 8, 22),
                                "MIT",
                                "https://endoflife.date/istio"));
    }

    @Test
    void judgesByDatesAndNotByWhatTheApiSaysOfItsOwnDay() {
        server.at("/api/v1/products/istio", V1);
        Verdict verdict =
                ReleaseCatalogue.of(List.of(site()))
                        .verdict(
                                new Technology("Istio", ""),
                                VersionSet.parse("1.21"),
                                Optional.of(DAY));
        assertThat(verdict.kind()).isEqualTo(Kind.OUTDATED_EOL);
    }

    @Test
    void readsVersionZeroWhereThereIsNoOther() {
        server.at("/api/v1/products", Server::missing);
        server.at("/api/all.json", "[\"istio\",\"kuma\"]").at("/api/istio.json", V0);
        ReleaseHistory istio = found(site().lookup("istio", DAY));
        assertThat(istio.cycles()).extracting(ReleaseCycle::name).containsExactly("1.21", "1.19");
        assertThat(istio.cycles()).extracting(c -> c.end().text()).contains("ended");
        assertThat(server.asked()).doesNotContain("/api/v1/products/istio");
    }

    @Test
    void asksForProductsOneByOneWhereThereIsNoList() {
        server.at("/api/v1/products", Server::missing).at("/api/istio.json", V0);
        assertThat(found(site().lookup("istio", DAY)).cycles()).hasSize(2);
    }

    @Test
    void asksForNoProductThatIsNotListed() {
        assertThat(site().lookup("our-own-tool", DAY)).isInstanceOf(Lookup.NoSuchProduct.class);
        assertThat(server.asked()).containsExactly("/api/v1/products");
    }

    @Test
    void aPageThatIsMissingIsNoProductAndNoFailure() {
        assertThat(site().lookup("istio", DAY)).isInstanceOf(Lookup.NoSuchProduct.class);
        assertThat(server.asked()).contains("/api/v1/products/istio");
    }

    @Test
    void followsAProductThatMoved() {
        server.at(
                "/api/v1/products/the-istio",
                exchange -> {
                    exchange.getResponseHeaders().set("Location", "/api/v1/products/istio");
                    Server.send(exchange, 301, "");
                });
        server.at("/api/v1/products/istio", V1);
        assertThat(found(site().lookup("the-istio", DAY)).cycles()).hasSize(2);
    }

    @Test
    void asksAgainWithTheTagAndKeepsWhatDidNotChange() {
        server.at(
                "/api/v1/products/istio",
                exchange -> {
                    String tag = exchange.getRequestHeaders().getFirst("If-None-Match");
                    exchange.getResponseHeaders().set("ETag", "\"abc\"");
                    boolean same = "\"abc\"".equals(tag);
                    Server.send(exchange, same ? 304 : 200, same ? "" : V1);
                });
        ReleaseHistory first = found(site().lookup("istio", DAY));
        assertThat(found(site().lookup("istio", DAY))).isEqualTo(first);
        assertThat(server.asked()).filteredOn("/api/v1/products/istio"::equals).hasSize(2);
        assertThat(cache).isNotEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503})
    void waitsForABusyServerOnce(int status) {
        int[] times = {0};
        server.at(
                "/api/v1/products/istio",
                exchange -> {
                    exchange.getResponseHeaders().set("Retry-After", "0");
                    times[0]++;
                    Server.send(exchange, times[0] == 1 ? status : 200, times[0] == 1 ? "" : V1);
                });
        assertThat(found(site().lookup("istio", DAY)).cycles()).hasSize(2);
        assertThat(times[0]).isEqualTo(2);
    }

    @Test
    void doesNotWaitForLong() {
        server.at(
                "/api/v1/products/istio",
                exchange -> {
                    exchange.getResponseHeaders().set("Retry-After", "3600");
                    Server.send(exchange, 429, "slow down");
                });
        assertThat(failed(site().lookup("istio", DAY)))
                .isEqualTo("too many requests (status 429), again in 3600 s");
        assertThat(server.asked()).filteredOn("/api/v1/products/istio"::equals).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void aServerThatFailsIsNoMissingProduct(int status) {
        server.at("/api/v1/products/istio", exchange -> Server.send(exchange, status, "<html>"));
        assertThat(failed(site().lookup("istio", DAY))).isEqualTo("status " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Maintenance</html>", "{\"result\":7}", "\"text\"", "", "{}"})
    void anAnswerOfAnotherFormIsAFailure(String answer) {
        server.at("/api/v1/products/broken", answer);
        assertThat(failed(site().lookup("broken", DAY))).startsWith("broken: it ");
    }

    @Test
    void aServerThatDoesNotAnswerIsGivenUp() {
        server.at(
                "/api/v1/products/istio",
                exchange -> {
                    try {
                        Thread.sleep(60_000);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        ReleaseSource site = site(Duration.ofMillis(400));
        assertThat(failed(site.lookup("istio", DAY))).isEqualTo("no answer within 400 ms");
        assertThat(failed(site.lookup("broken", DAY))).isEqualTo("no answer within 400 ms");
        assertThat(server.asked()).doesNotContain("/api/v1/products/broken");
    }

    @Test
    void aServerThatIsDownCannotBeAsked() {
        URI base = server.base();
        server.close();
        ReleaseSource site = ReleaseSources.endOfLife(base, "a mirror", cache, PATIENCE);
        assertThat(failed(site.lookup("istio", DAY))).startsWith("can't be reached");
        Verdict verdict =
                ReleaseCatalogue.of(List.of(site))
                        .withBuiltIn()
                        .verdict(
                                new Technology("Istio", ""),
                                VersionSet.parse("1.21"),
                                Optional.of(DAY));
        assertThat(verdict.kind()).isEqualTo(Kind.SOURCE_FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../all", "a/b", "a b", "", ".", "a..b", "A", "x?y=1", "x%2fy"})
    void anIdThatIsNoneIsNeverSent(String product) {
        assertThat(site().lookup(product, DAY)).isInstanceOf(Lookup.NoSuchProduct.class);
        assertThat(server.asked()).isEmpty();
    }
}
