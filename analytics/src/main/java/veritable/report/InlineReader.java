package veritable.report;

import java.util.List;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Makes a {@link Text} of the lines of a block. Simple markup, which is nearly all of it, is read
 * right from the report; the rest goes through commonmark.
 */
final class InlineReader implements InlineParser {
    private final String report;
    private final int base;
    private final TextBuilder builder;
    private final SimpleInlines simple;
    private final FullInlines full;

    /**
     * @param report the whole report
     * @param base where in it the text begins that commonmark reads
     */
    InlineReader(String report, int base, Lines lines, InlineParserContext context) {
        this.report = report;
        this.base = base;
        this.builder = new TextBuilder(lines);
        this.simple =
                new SimpleInlines(
                        report,
                        builder,
                        label ->
                                context.getDefinition(LinkReferenceDefinition.class, label)
                                        != null);
        this.full = new FullInlines(report, base, builder, context);
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        List<SourceLine> all = lines.getLines();
        SourceSpan first = all.isEmpty() ? null : all.get(0).getSourceSpan();
        if (first == null) {
            return; // an empty cell or heading
        }
        int index = base + first.getInputIndex();
        builder.clear();
        if (!readSimple(all)) {
            builder.clear();
            full.read(all);
        }
        block.appendChild(new Inline(builder.build(index)));
    }

    private boolean readSimple(List<SourceLine> all) {
        simple.start();
        for (int i = 0; i < all.size(); i++) {
            SourceLine line = all.get(i);
            String content = line.getContent().toString();
            int start = base + line.getSourceSpan().getInputIndex();
            boolean asWritten = report.startsWith(content, start);
            if (!asWritten || !simple.line(start, start + content.length(), i == all.size() - 1)) {
                return false;
            }
        }
        return simple.end();
    }
}
