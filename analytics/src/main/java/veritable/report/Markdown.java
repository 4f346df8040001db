package veritable.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads GitHub's Markdown: text in, report out. */
final class Markdown {
    /** Deeper than anybody writes; what is nested deeper is read as text. */
    private static final int DEEPEST = 200;

    private Markdown() {}

    static Report read(String path, Decoded decoded) {
        String text = decoded.text();
        Lines lines = Lines.of(path, text);
        FrontMatter frontMatter = FrontMatter.of(text, lines);
        int base = frontMatter.end();
        Parser parser =
                Parser.builder()
                        .extensions(
                                List.of(TablesExtension.create(), StrikethroughExtension.create()))
                        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                        .maxOpenBlockParsers(DEEPEST)
                        .inlineParserFactory(
                                context -> new InlineReader(text, base, lines, context))
                        .build();
        Node document = parser.parse(base == 0 ? text : text.substring(base));
        Problems problems = new Problems();
        decoded.report(lines, problems);
        BlockReader blocks = new BlockReader(text, base, lines, problems);
        Section root = new SectionReader(blocks, lines).read(document);
        String title = title(root, frontMatter).orElseGet(() -> fileName(path));
        List<PairGroup> pairs = new ArrayList<>();
        if (!frontMatter.pairs().isEmpty()) {
            pairs.add(new PairGroup(frontMatter.pairs(), true, false));
        }
        pairs.addAll(MetadataReader.read(root));
        Metadata metadata = MetadataChoice.of(pairs, title);
        return new Report(path, title, metadata, root, problems.list(), text);
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
