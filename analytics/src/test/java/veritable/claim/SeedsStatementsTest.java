package veritable.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import veritable.report.Metadata;
import veritable.report.Report;
import veritable.report.Reports;
import veritable.report.Section;

/**
 * Where every line of the seeds ends: line by line, with what was read from it. When reading has
 * changed on purpose, copy the file from {@code target/golden} over the one in the resources.
 */
final class SeedsStatementsTest {
    private static final String NOTHING = "    -";

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-11-cloud-native-architecture-updates", "2025-11-technology-updates"})
    void everyLineEndsWhereTheGoldenFileSays(String name) throws IOException {
        String lines = String.join("\n", listing(name)) + "\n";
        Path written = Path.of("target", "golden", name + ".statements");
        Files.createDirectories(written.getParent());
        Files.writeString(written, lines);

        assertThat(lines).isEqualTo(golden(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-11-cloud-native-architecture-updates", "2025-11-technology-updates"})
    void nothingButLayoutAndLeadsIsLeftOut(String name) throws IOException {
        List<String> listing = listing(name);
        List<String> left = new ArrayList<>();
        for (int i = 1; i < listing.size(); i++) {
            String line = listing.get(i - 1).substring(4);
            if (listing.get(i).equals(NOTHING) && !isLayout(line) && !isLead(line)) {
                left.add(line);
            }
        }
        assertThat(left).isEmpty();
    }

    private static boolean isLayout(String line) {
        return line.equals("---")
                || line.startsWith("| ---")
                || line.matches("\\| (技术|趋势|场景) +\\|.*");
    }

    /** A line that only leads a list or table: its words are the topic or time of what follows. */
    private static boolean isLead(String line) {
        return line.matches("\\*\\*[^*]+\\*\\*(（[^）]+）)?：");
    }

    private static List<String> listing(String name) throws IOException {
        Path file = Path.of("..", "seeds", name + ".md");
        Report report = Reports.read(file);
        Map<Integer, List<String>> found = new TreeMap<>();
        for (Section section : report.sections()) {
            if (section.level() > 0) {
                add(found, section.at().line(), "section | " + section.heading());
            }
        }
        for (Metadata.Entry entry : report.metadata().entries()) {
            add(found, entry.at().line(), "metadata | " + entry.key() + " | " + entry.value());
        }
        Statements statements = Statements.in(report);
        for (Claim claim : statements.claims()) {
            for (Statement statement : claim.statements()) {
                add(found, statement.at().line(), "claim");
            }
        }
        for (StatementRows.Row row : new StatementRows(statements).all()) {
            add(found, row.line(), row.text());
        }
        List<String> lines = Files.readAllLines(file);
        for (Event event : statements.events()) {
            for (Statement point : event.agenda()) {
                add(found, point.at().line(), "event | " + event.name() + " | agenda");
            }
            for (int i = event.statement().at().line(); i < lines.size(); i++) {
                String part = part(event, lines.get(i));
                if (!part.isEmpty()) {
                    add(found, i + 1, "event | " + event.name() + " | " + part);
                }
            }
        }
        return listing(lines, found);
    }

    /** What of an event a line says, or empty. */
    private static String part(Event event, String line) {
        if (line.endsWith("：" + event.details())) {
            return "details";
        }
        if (line.endsWith("：" + event.place())) {
            return "place";
        }
        boolean days =
                Days.in(line, 0, line.length(), Optional.empty())
                        .filter(read -> read.first().equals(event.start()))
                        .filter(read -> read.last().equals(event.end()))
                        .isPresent();
        return days ? "days" : "";
    }

    private static void add(Map<Integer, List<String>> found, int line, String text) {
        found.computeIfAbsent(line, none -> new ArrayList<>()).add("    " + text);
    }

    private static List<String> listing(List<String> lines, Map<Integer, List<String>> found) {
        List<String> listing = new ArrayList<>();
        List<String> before = List.of();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            listing.add(String.format("%3d %s", i + 1, line));
            List<String> here = found.getOrDefault(i + 1, List.of());
            if (here.isEmpty() && goesOn(before, line)) {
                listing.add("    (goes on)");
                continue;
            }
            listing.addAll(here.isEmpty() ? List.of(NOTHING) : here);
            before = here;
        }
        return listing;
    }

    /** Whether the line is the rest of a paragraph that was read with its first line. */
    private static boolean goesOn(List<String> before, String line) {
        String words = line.replace("**", "").replace("> ", "").strip();
        return before.stream().anyMatch(row -> row.startsWith("    note") && row.endsWith(words));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = SeedsStatementsTest.class.getResourceAsStream(name + ".statements")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
