package veritable.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import veritable.technology.Technologies;
import veritable.version.Version;
import veritable.version.VersionSet;

/** The facts that come with Veritable. */
class BuiltInTest {
    private static List<ReleaseHistory> all() {
        List<ReleaseHistory> all = new ArrayList<>();
        for (String product : BuiltIn.text().products()) {
            all.add(BuiltIn.text().history(product).orElseThrow());
        }
        return all;
    }

    @Test
    void holdsOverAHundredProducts() {
        assertThat(all()).hasSizeGreaterThan(130);
        assertThat(all().stream().mapToInt(history -> history.cycles().size()).sum())
                .isGreaterThan(2900);
    }

    @Test
    void isSmall() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(BuiltIn.resource("releases.txt").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(packed.size()).isLessThan(300_000);
    }

    @Test
    void everyHistoryIsConsistent() {
        for (ReleaseHistory history : all()) {
            Set<String> names = new HashSet<>();
            Version above = null;
            LocalDate snapshot = history.origin().snapshot();
            for (ReleaseCycle cycle : history.cycles()) {
                String where = history.product() + " " + cycle;
                assertThat(names.add(cycle.name())).as(where).isTrue();
                assertThat(cycle.first()).as(where).isBeforeOrEqualTo(snapshot);
                cycle.latestDate()
                        .ifPresent(day -> assertThat(day).as(where).isBeforeOrEqualTo(snapshot));
                Version point = cycle.versions().map(VersionSet::point).orElseThrow();
                if (!history.product().equals("amazon-linux")) {
                    assertThat(above == null || point.compareTo(above) < 0).as(where).isTrue();
                }
                above = point;
            }
            assertThat(history.cycles()).as(history.product()).isNotEmpty();
        }
    }

    @Test
    void theCompactFormWritesWhatItReads() {
        String text = BuiltIn.resource("releases.txt");
        List<String> notes =
                text.lines()
                        .takeWhile(line -> line.startsWith("#"))
                        .map(line -> line.substring(2))
                        .toList();
        assertThat(ReleaseText.write(notes, all())).isEqualTo(text);
    }

    @Test
    void everyProductThatATechnologyMeansIsThere() {
        assertThat(BuiltIn.text().products()).containsAll(Products.standard().ids());
    }

    @Test
    void everyProductIsMeantBySomeTechnology() {
        assertThat(Products.standard().ids()).containsAll(BuiltIn.text().products());
    }

    @Test
    void technologiesAreCalledByTheirCanonicalNames() {
        String csv = BuiltIn.resource("products.csv");
        List<String> unknown =
                csv.lines()
                        .skip(1)
                        .filter(line -> !line.endsWith(",")) // a concept need not be known
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .filter(
                                name ->
                                        Technologies.standard()
                                                .find(name)
                                                .filter(found -> found.name().equals(name))
                                                .isEmpty())
                        .toList();
        assertThat(unknown).isEmpty();
    }

    @Test
    void endoflifeDateIsNamedWithItsLicence() {
        for (ReleaseHistory history : all()) {
            if (history.origin().source().equals("endoflife.date")) {
                assertThat(history.origin().licence()).isEqualTo("MIT");
                assertThat(history.origin().link()).startsWith("https://endoflife.date/");
            }
        }
        assertThat(BuiltIn.resource("NOTICE.txt")).contains("MIT License", "endoflife.date");
    }

    @Test
    void anIdIsNeverAPath() {
        BuiltIn builtIn = new BuiltIn();
        for (String product : List.of("", "..", "../releases", "istio|", "#", "ISTIO")) {
            assertThat(builtIn.lookup(product, LocalDate.of(2025, 11, 4)))
                    .isInstanceOf(Lookup.NoSuchProduct.class);
        }
    }
}
