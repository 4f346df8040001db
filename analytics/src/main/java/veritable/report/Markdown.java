package veritable.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads GitHub's Markdown: text in, report out. */
final class Markdown {
    /** Deeper than anybody writes; what is nested deeper is read as text. */
    static final int DEEPEST = 100;

    private Markdown() {}

    static Report read(String path, Decoded decoded) {
        char[] chars = decoded.text().toCharArray();
        Lines lines = Lines.of(path, chars);
        FrontMatter frontMatter = FrontMatter.of(decoded.text(), lines);
        Manuscript manuscript = Manuscript.of(path, decoded, chars, lines, frontMatter.end());
        if (decoded.text().isBlank()) {
            manuscript
                    .problems()
                    .add(new Location(path, 1, 1), "nothing in it (expected Markdown)");
        }
        if (FrontMatter.isUnclosed(decoded.text(), lines)) {
            manuscript
                    .problems()
                    .add(
                            new Location(path, 1, 1),
                            "front matter is never closed: it is read as text (expected --- on a"
                                    + " line of its own)");
        }
        Node document = parse(manuscript);
        Section root = new SectionReader(manuscript).read(document);
        String title = title(root, frontMatter).orElseGet(() -> fileName(path));
        List<PairGroup> pairs = new ArrayList<>();
        if (!frontMatter.pairs().isEmpty()) {
            pairs.add(new PairGroup(frontMatter.pairs(), true, false));
        }
        pairs.addAll(MetadataReader.read(root));
        Metadata metadata = MetadataChoice.of(pairs, title);
        return new Report(
                path, title, metadata, root, manuscript.problems().list(), manuscript.text());
    }

    private static Node parse(Manuscript manuscript) {
        Parser parser = parser(manuscript);
        if (!manuscript.memory().isOn()) {
            return parser.parse(manuscript.body());
        }
        try {
            return parser.parseReader(new WatchedReader(manuscript));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it reads from memory
        }
    }

    private static Parser parser(Manuscript manuscript) {
        return Parser.builder()
                .extensions(List.of(StrikethroughExtension.create()))
                .customBlockParserFactory(new TableParser.Factory(manuscript))
                .customBlockParserFactory(new LongHtml.Factory())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST)
                .inlineParserFactory(context -> new InlineReader(manuscript, context))
                .build();
    }

    private static Optional<String> title(Section root, FrontMatter frontMatter) {
        Section best = null;
        for (Section section : root.walk()) {
            boolean named = section.level() > 0 && !section.title().isBlank();
            if (named && (best == null || section.level() < best.level())) {
                best = section;
            }
        }
        return best != null ? Optional.of(best.heading()) : frontMatter.title();
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
