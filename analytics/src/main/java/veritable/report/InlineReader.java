package veritable.report;

import java.util.List;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link Text} of the lines of a block. Simple markup, which is nearly all of it, is read
 * right from the report; the rest goes through commonmark.
 */
final class InlineReader implements InlineParser {
    private final Manuscript manuscript;
    private final InlineParserContext context;
    private final TextBuilder builder;
    private final SimpleInlines simple;
    private final InlineLines lines = new InlineLines();
    private @Nullable FullInlines full;

    InlineReader(Manuscript manuscript, InlineParserContext context) {
        this.manuscript = manuscript;
        this.context = context;
        this.builder = new TextBuilder(manuscript.lines());
        this.simple = new SimpleInlines(manuscript.chars(), builder, true, this::isDefined);
    }

    private boolean isDefined(String label) {
        return context.getDefinition(LinkReferenceDefinition.class, label) != null;
    }

    @Override
    public void parse(SourceLines source, Node block) {
        List<SourceLine> all = source.getLines();
        if (all.isEmpty() || all.get(0).getSourceSpan() == null) {
            return; // an empty heading
        }
        if (manuscript.memory().isOn()) {
            manuscript.progress(manuscript.at(all.get(0).getSourceSpan()));
        }
        block.appendChild(new Inline(read(all)));
    }

    private Text read(List<SourceLine> all) {
        lines.clear();
        builder.clear();
        simple.start();
        boolean isSimple = true;
        for (int i = 0; i < all.size(); i++) {
            SourceLine line = all.get(i);
            int start = manuscript.start(line.getSourceSpan());
            CharSequence content = line.getContent();
            int length = content.length();
            isSimple =
                    isSimple
                            && (length == 0 || content.charAt(0) == manuscript.chars()[start])
                            && simple.line(start, start + length, i == all.size() - 1);
            lines.add(start, content.toString());
        }
        if (!isSimple || !simple.end()) {
            readFully();
        }
        return builder.build(lines.start(0));
    }

    /** Reads a cell of a table, without the blanks around it. */
    Text cell(int start, int end, boolean escapes) {
        builder.clear();
        simple.start();
        if (escapes || !simple.line(start, end, true) || !simple.end()) {
            lines.clear();
            String written = manuscript.text().substring(start, end);
            lines.add(start, escapes ? written.replace("\\|", "|") : written);
            readFully();
        }
        return builder.build(start);
    }

    private void readFully() {
        if (full == null) {
            full = new FullInlines(manuscript.chars(), builder, context);
        }
        builder.clear();
        if (!full.read(lines)) {
            manuscript
                    .problems()
                    .add(
                            manuscript.lines().at(lines.start(0)),
                            "so much markup in one paragraph that it is read as plain text");
        }
    }
}
