package veritable.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the structure of documents as GitHub's own program does. */
@Tag("slow")
class GitHubStructureTest {
    private static final int DOCUMENTS = 400;

    @TempDir private Path folder;

    @Test
    void seesTheStructureThatGitHubSees() throws Exception {
        Map<String, Integer> all = new TreeMap<>();
        for (long seed = 0; seed < DOCUMENTS; seed++) {
            String markdown = RandomDocument.of(seed);
            String seen = skeleton(Reports.parse("random.md", markdown));
            assertThat(seen).as("seed %d:%n%s", seed, markdown).isEqualTo(gitHub(markdown));
            seen.lines().forEach(line -> all.merge(line.strip().split(" ")[0], 1, Integer::sum));
        }
        assertThat(all.keySet())
                .containsExactlyInAnyOrder(
                        "heading",
                        "paragraph",
                        "bullet",
                        "ordered",
                        "item",
                        "table",
                        "row",
                        "code",
                        "quote");
        assertThat(all.values()).allMatch(count -> count > DOCUMENTS / 4);
    }

    private static String skeleton(Report report) {
        Skeleton skeleton = new Skeleton();
        for (Section section : report.sections()) {
            if (section.level() > 0) {
                skeleton.leaf("heading " + section.level());
            }
            section.blocks().forEach(block -> block(block, skeleton));
        }
        return skeleton.toString();
    }

    private static void block(Block block, Skeleton skeleton) {
        if (block instanceof Block.Paragraph) {
            skeleton.leaf("paragraph");
        } else if (block instanceof Block.Items items) {
            skeleton.open(items.ordered() ? "ordered" : "bullet");
            for (Block.Item item : items.items()) {
                skeleton.open("item");
                item.blocks().forEach(inner -> block(inner, skeleton));
                skeleton.close();
            }
            skeleton.close();
        } else if (block instanceof Block.Grid grid) {
            skeleton.open("table " + grid.header().size());
            grid.rows().forEach(row -> skeleton.leaf("row " + row.cells().size()));
            skeleton.close();
        } else if (block instanceof Block.Code code) {
            skeleton.leaf("code " + code.lines().size());
        } else if (block instanceof Block.Quote quote) {
            skeleton.open("quote");
            quote.blocks().forEach(inner -> block(inner, skeleton));
            skeleton.close();
        } else {
            skeleton.leaf(block.toString());
        }
    }

    private String gitHub(String markdown) throws Exception {
        Path file = Files.writeString(folder.resolve("random.md"), markdown);
        Path xml = folder.resolve("random.xml");
        Process cmark =
                new ProcessBuilder("cmark-gfm", "-t", "xml", "-e", "table", file.toString())
                        .redirectOutput(xml.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        assertThat(cmark.waitFor()).isZero();
        SAXParserFactory parsers = SAXParserFactory.newInstance();
        parsers.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        GitHubSkeleton skeleton = new GitHubSkeleton();
        parsers.newSAXParser().parse(xml.toFile(), skeleton);
        return skeleton.skeleton.toString();
    }

    /** One line per block, indented as deep as it is nested. */
    private static final class Skeleton {
        private final StringBuilder lines = new StringBuilder();
        private int depth;

        void leaf(String line) {
            lines.append("  ".repeat(depth)).append(line).append('\n');
        }

        void open(String line) {
            leaf(line);
            depth++;
        }

        void close() {
            depth--;
        }

        @Override
        public String toString() {
            return lines.toString();
        }
    }

    private static final class GitHubSkeleton extends DefaultHandler {
        final Skeleton skeleton = new Skeleton();
        private final StringBuilder code = new StringBuilder();
        private int cells;

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            switch (name) {
                case "heading" -> {
                    // within a list or a quotation a heading begins no section
                    boolean top = skeleton.depth == 0;
                    skeleton.leaf(top ? "heading " + attributes.getValue("level") : "paragraph");
                }
                case "paragraph" -> skeleton.leaf("paragraph");
                case "list" -> skeleton.open(attributes.getValue("type"));
                case "item" -> skeleton.open("item");
                case "block_quote" -> skeleton.open("quote");
                case "table_cell" -> cells++;
                case "table_header", "table_row" -> cells = 0;
                case "code_block" -> code.setLength(0);
                case "html_block" -> skeleton.leaf("html");
                default -> {}
            }
        }

        @Override
        public void characters(char[] text, int start, int length) {
            code.append(text, start, length);
        }

        @Override
        public void endElement(String uri, String local, String name) {
            switch (name) {
                case "list", "item", "block_quote", "table" -> skeleton.close();
                case "table_header" -> skeleton.open("table " + cells);
                case "table_row" -> skeleton.leaf("row " + cells);
                case "code_block" -> skeleton.leaf("code " + code.toString().lines().count());
                default -> {}
            }
        }
    }
}
