package veritable.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders as sources. */
class ReleaseSourcesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 4);
    private static final String DATA =
            """
            {"releases": {"2.1": {"name": "2.1", "releaseDate": "2025-05-07", "eol": "2026-07-03"},
                          "2.0": {"name": "2.0", "eol": true}},
             "versions": {"2.1.1": {"name": "2.1.1", "date": "2025-06-01"},
                          "2.1.0": {"name": "2.1.0", "date": "2025-05-07"},
                          "2.0.0": {"name": "2.0.0", "date": "2024-11-05"},
                          "1.7.2": {"name": "1.7.2", "date": "2023-06-02"},
                          "1.7.0": {"name": "1.7.0", "date": "2023-03-10"},
                          "odd": {"name": "no version", "date": "2023-03-10"}}}
            """;

    @TempDir Path folder;

    private ReleaseHistory found(Path path, String product) {
        Lookup lookup = ReleaseSources.read(path).lookup(product, DAY);
        assertThat(lookup).isInstanceOf(Lookup.Found.class);
        return ((Lookup.Found) lookup).history();
    }

    private void containerd(ReleaseHistory history) {
        assertThat(history.cycles())
                .extracting(ReleaseCycle::toString)
                .containsExactly("2.1 (2025-05-07)", "2.0 (2024-11-05)", "1.7 (2023-03-10)");
        assertThat(history.cycles())
                .extracting(ReleaseCycle::latest)
                .containsExactly("2.1.1", "2.0.0", "1.7.2");
        assertThat(history.cycles())
                .extracting(cycle -> cycle.end().text())
                .containsExactly("2026-07-03", "ended", "");
    }

    @Test
    void readsACheckoutOfReleaseData() throws IOException {
        Path releases = Files.createDirectories(folder.resolve("releases"));
        Files.writeString(releases.resolve("containerd.json"), DATA);
        Files.writeString(releases.resolve("linux-kernel.json"), DATA);
        Files.writeString(releases.resolve("bad.json"), "not JSON");
        containerd(found(folder, "containerd"));
        containerd(found(releases, "containerd"));
        containerd(found(folder, "linux"));
        ReleaseSource source = ReleaseSources.read(folder);
        assertThat(source.lookup("istio", DAY)).isInstanceOf(Lookup.NoSuchProduct.class);
        assertThat(source.lookup("../releases/containerd", DAY))
                .isInstanceOf(Lookup.NoSuchProduct.class);
        assertThat(source.lookup("bad", DAY))
                .isEqualTo(new Lookup.Failed("release-data", "bad.json: it is no JSON"));
    }

    @Test
    void readsOneFileOfIt() throws IOException {
        containerd(found(Files.writeString(folder.resolve("containerd.json"), DATA), "containerd"));
    }

    @Test
    void readsADumpOfAllProducts() throws IOException {
        Path dump =
                Files.writeString(
                        folder.resolve("full.json"),
                        """
                        {"schema_version":"1.2.1","generated_at":"2026-01-02T00:00:00+00:00",
                        "result":[{"name":"istio","releases":[{"name":"1.21",
                        "releaseDate":"2024-03-13","isEol":true,"eolFrom":null,"latest":null}]},
                        {"name":"kuma","releases":[]}]}
                        """);
        ReleaseHistory istio = found(dump, "istio");
        assertThat(istio.cycles().get(0).end()).isEqualTo(SupportEnd.ENDED);
        assertThat(istio.origin().snapshot()).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(found(dump, "kuma").cycles()).isEmpty();
    }

    @Test
    void saysWhichFileIsOfNoForm() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"a\": 1}");
        assertThatThrownBy(() -> ReleaseSources.read(bad))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bad.json: it has no releases");
    }
}
