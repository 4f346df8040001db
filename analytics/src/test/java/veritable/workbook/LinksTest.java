package veritable.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.md", "报告.md", "a b#c?d%e.md", "a:b.md", "ä&'\".md"})
    void leadsFromTheWorkbookToTheFile(String name) throws IOException {
        Path exports = Files.createDirectories(folder.resolve("exports"));
        Path report = Files.createDirectories(folder.resolve("seeds")).resolve(name);
        Files.writeString(report, "");
        String address = new Links(exports, Path.of("")).toFile(report.toString()).orElseThrow();
        assertThat(address).startsWith("../seeds/");
        assertThat(Path.of(exports.toUri().resolve(URI.create(address)).normalize()))
                .isEqualTo(report);
    }

    @Test
    void pathsMayGoFromAnotherFolder() throws IOException {
        Files.createDirectories(folder.resolve("job/reports"));
        Files.writeString(folder.resolve("job/reports/a.md"), "");
        Links links = new Links(folder.resolve("exports"), folder.resolve("job"));
        assertThat(links.toFile("reports/a.md")).hasValue("../job/reports/a.md");
    }

    @Test
    void doesNotTakeANameWithAColonForAScheme() throws IOException {
        Path report = Files.writeString(folder.resolve("javascript:alert(1).md"), "");
        assertThat(new Links(folder, Path.of("")).toFile(report.toString()))
                .hasValueSatisfying(address -> assertThat(address).startsWith("./javascript:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "missing.md", "a\u0000b.md", ""})
    void leadsNowhereWithoutAFile(String path) {
        assertThat(new Links(folder, Path.of("")).toFile(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/a?b=c#d", "HTTP://example.org", "http://例子.org/中文"})
    void takesAddressesOfTheWeb(String address) {
        assertThat(Links.toWeb(address)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "http://a b",
                "//example.org",
                "http:",
                "",
                "\\\\server\\share"
            })
    void leavesOtherAddressesText(String address) {
        assertThat(Links.toWeb(address)).isEmpty();
    }
}
