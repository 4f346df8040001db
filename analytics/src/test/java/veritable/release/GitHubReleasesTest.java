package veritable.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server on this machine that answers as api.github.com does. */
class GitHubReleasesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 4);
    private static final String FIRST = "/repos/containers/crun/releases?per_page=100";

    @TempDir Path cache;
    private final Server server = new Server();

    GitHubReleasesTest() throws IOException {}

    @AfterEach
    void stop() {
        server.close();
    }

    private Lookup crun() {
        return ReleaseSources.gitHub(server.base(), cache, Duration.ofMinutes(2))
                .lookup("crun", DAY);
    }

    private static String release(String tag, String day, boolean pre, boolean draft) {
        return "{\"tag_name\":\"%s\",\"draft\":%s,\"prerelease\":%s,\"published_at\":%s}"
                .formatted(tag, draft, pre, draft ? "null" : "\"" + day + "T10:00:00Z\"");
    }

    @Test
    void readsAllPagesAndLeavesOutWhatIsNoRelease() {
        String next = server.base() + FIRST + "&page=2";
        server.at(
                FIRST,
                exchange -> {
                    exchange.getResponseHeaders()
                            .set("Link", "<" + next + ">; rel=\"next\", <x>; rel=\"last\"");
                    Server.send(
                            exchange,
                            200,
                            "["
                                    + release("1.25", "2025-12-01", false, false)
                                    + ","
                                    + release("2.0-rc1", "2025-12-02", true, false)
                                    + ","
                                    + release("2.0", "", false, true)
                                    + "]");
                });
        server.at(
                FIRST + "&page=2",
                "["
                        + release("1.24.1", "2025-10-02", false, false)
                        + ","
                        + release("1.24", "2025-09-02", false, false)
                        + "]");
        ReleaseHistory crun = ((Lookup.Found) crun()).history();
        assertThat(crun.cycles())
                .extracting(ReleaseCycle::toString)
                .containsExactly("1.25 (2025-12-01)", "1.24 (2025-09-02)");
        assertThat(crun.cycles().get(1).latest()).isEqualTo("1.24.1");
        assertThat(crun.origin().link()).isEqualTo("https://github.com/containers/crun/releases");
    }

    @Test
    void aLimitThatIsReachedIsAFailure() {
        server.at(
                FIRST,
                exchange -> {
                    exchange.getResponseHeaders().set("X-RateLimit-Remaining", "0");
                    Server.send(exchange, 403, "{\"message\":\"API rate limit exceeded\"}");
                });
        assertThat(((Lookup.Failed) crun()).reason()).isEqualTo("too many requests (status 403)");
    }

    @Test
    void followsNoPageToAnotherServer() {
        server.at(
                FIRST,
                exchange -> {
                    exchange.getResponseHeaders()
                            .set("Link", "<http://127.0.0.1:1/evil>; rel=\"next\"");
                    Server.send(exchange, 200, "[]");
                });
        assertThat(((Lookup.Failed) crun()).reason()).contains("another server");
    }

    @Test
    void aRepositoryThatIsGoneIsNoProduct() {
        assertThat(crun()).isInstanceOf(Lookup.NoSuchProduct.class);
    }

    @Test
    void projectsWhoseRepositoryIsNotKnownAreNotAskedFor() {
        ReleaseSource source = ReleaseSources.gitHub(server.base(), cache, Duration.ofMinutes(2));
        assertThat(source.lookup("nothing-of-ours", DAY)).isInstanceOf(Lookup.NoSuchProduct.class);
        assertThat(server.asked()).isEmpty();
    }
}
