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
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Makes our blocks of commonmark's. */
final class BlockReader {
    private final Manuscript manuscript;
    private final CodeReader code;
    private int depth;
    private boolean tooDeep;

    BlockReader(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.code = new CodeReader(manuscript);
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
            blocks.add(
                    new Block.Items(list instanceof OrderedList, items(list), manuscript.at(list)));
        } else if (node instanceof TableBlock && node.getFirstChild() instanceof GridNode table) {
            blocks.add(table.grid());
        } else if (node instanceof FencedCodeBlock fenced) {
            blocks.add(code.read(fenced));
        } else if (node instanceof IndentedCodeBlock indented) {
            blocks.add(code.read(indented));
        } else if (node instanceof BlockQuote) {
            blocks.add(new Block.Quote(children(node), manuscript.at(node)));
        } else if (node instanceof HtmlBlock html) {
            checkComment(html);
            blocks.add(new Block.Html(html.getLiteral(), manuscript.at(html)));
        } else if (!(node instanceof ThematicBreak || node instanceof LinkReferenceDefinition)) {
            throw new IllegalStateException("no block for " + node.getClass());
        }
    }

    private void checkComment(HtmlBlock html) {
        String literal = html.getLiteral();
        if (literal.stripLeading().startsWith("<!--") && !literal.contains("-->")) {
            manuscript
                    .problems()
                    .add(
                            manuscript.at(html),
                            "comment is never closed: everything below it is left out (expected"
                                    + " -->)");
        }
    }

    private List<Block.Item> items(ListBlock list) {
        List<Block.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(new Block.Item(children(item), manuscript.at(item)));
        }
        return items;
    }

    private List<Block> children(Node parent) {
        List<Block> blocks = new ArrayList<>(2);
        checkDepth(parent);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node, blocks);
        }
        depth -= levels(parent);
        return blocks;
    }

    /** How many of commonmark's open blocks a list item or a quotation stands for. */
    private static int levels(Node node) {
        return node instanceof ListItem ? 2 : 1;
    }

    private void checkDepth(Node node) {
        depth += levels(node);
        if (depth >= Markdown.DEEPEST && !tooDeep) {
            tooDeep = true;
            manuscript
                    .problems()
                    .add(
                            manuscript.at(node),
                            "lists or quotations are nested very deep here: what is nested deeper"
                                    + " still is read as text");
        }
    }

    /** The inline content of a node; an empty one stands where the node begins. */
    Text text(Node node) {
        return node.getFirstChild() instanceof Inline inline
                ? inline.text()
                : manuscript.empty(manuscript.start(node));
    }
}
