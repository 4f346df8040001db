package veritable.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that writes the built-in facts. */
class RenewTest {
    private static final Path FACTS = Path.of("src/main/resources/veritable/release/releases.txt");

    @TempDir Path folder;

    private ReleaseText renewed(Path... sources) throws IOException {
        Path target = folder.resolve("out.txt");
        String[] args = new String[sources.length + 2];
        args[0] = target.toString();
        args[1] = "2026-08-22";
        for (int i = 0; i < sources.length; i++) {
            args[i + 2] = sources[i].toString();
        }
        Renew.main(args);
        return new ReleaseText("out.txt", Files.readString(target));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.writeString(file, text);
    }

    @Test
    void withoutNewsTheFileStaysAsItIs() throws IOException {
        renewed(FACTS);
        assertThat(folder.resolve("out.txt")).hasSameTextualContentAs(FACTS);
    }

    @Test
    void takesProductsFromEveryKindOfSourceAndTheLaterOneWins() throws IOException {
        Path csv =
                write(
                        "cycles.csv",
                        """
                        product,cycle,release_date,eol,source
                        istio,1.1,2019-03-19,2020-01-01,endoflife.date
                        runc,1.0,2021-06-22,,github tags opencontainers/runc
                        """);
        write(
                "data/releases/istio.json",
                """
                {"releases": {"1.2": {"name": "1.2", "releaseDate": "2019-06-18"}}, "versions": {}}
                """);
        Path dump =
                write(
                        "full.json",
                        """
                        {"generated_at":"2026-08-22T00:00:00+00:00","result":[
                        {"name":"kuma","releases":[{"name":"2.8","releaseDate":"2024-06-24"}]},
                        {"name":"unheard-of","releases":[{"name":"1","releaseDate":"2024-06-24"}]}]}
                        """);
        ReleaseText text = renewed(csv, folder.resolve("data"), dump);
        assertThat(text.products()).containsExactly("istio", "kuma", "runc");
        ReleaseHistory istio = text.history("istio").orElseThrow();
        assertThat(istio.cycles()).extracting(ReleaseCycle::name).containsExactly("1.2");
        assertThat(istio.origin().source()).isEqualTo("endoflife.date");
        assertThat(text.history("runc").orElseThrow().completeness()).isEqualTo(Completeness.WHOLE);
    }
}
