package veritable.report;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

/** Makes our blocks of commonmark's. */
final class BlockReader {
    private final int base;
    private final Lines lines;
    private final CodeReader code;
    private final GridReader grids;

    BlockReader(String report, int base, Lines lines, Problems problems) {
        this.base = base;
        this.lines = lines;
        this.code = new CodeReader(report, base, lines, problems);
        this.grids = new GridReader(report, base, lines, problems);
    }

    /**
     * Reads a node and adds what it holds to {@code blocks}; rules and definitions hold nothing.
     */
    void read(Node node, List<Block> blocks) {
        if (node instanceof Paragraph || node instanceof Heading) {
            Text text = text(node);
            if (!text.isBlank()) {
                blocks.add(new Block.Paragraph(text));
            }
        } else if (node instanceof ListBlock list) {
            blocks.add(new Block.Items(list instanceof OrderedList, items(list), at(list)));
        } else if (node instanceof TableBlock table) {
            blocks.add(grids.read(table));
        } else if (node instanceof FencedCodeBlock fenced) {
            blocks.add(code.read(fenced));
        } else if (node instanceof IndentedCodeBlock indented) {
            blocks.add(code.read(indented));
        } else if (node instanceof BlockQuote) {
            blocks.add(new Block.Quote(children(node), at(node)));
        } else if (node instanceof HtmlBlock html) {
            blocks.add(new Block.Html(html.getLiteral(), at(html)));
        } else if (!(node instanceof ThematicBreak || node instanceof LinkReferenceDefinition)) {
            throw new IllegalStateException("no block for " + node.getClass());
        }
    }

    private List<Block.Item> items(ListBlock list) {
        List<Block.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(new Block.Item(children(item), at(item)));
        }
        return items;
    }

    private List<Block> children(Node parent) {
        List<Block> blocks = new ArrayList<>(2);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node, blocks);
        }
        return blocks;
    }

    /** The inline content of a node; an empty one stands where the node begins. */
    Text text(Node node) {
        return node.getFirstChild() instanceof Inline inline
                ? inline.text()
                : new Text("", lines, new int[] {0, index(node)}, List.of());
    }

    private Location at(Node node) {
        return lines.at(index(node));
    }

    private int index(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return base + (spans.isEmpty() ? 0 : spans.get(0).getInputIndex());
    }
}
