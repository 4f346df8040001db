package veritable.report;

import org.commonmark.node.CustomNode;

/** The inline content of a block in commonmark's tree, already read. */
final class Inline extends CustomNode {
    private final Text text;

    Inline(Text text) {
        this.text = text;
    }

    Text text() {
        return text;
    }
}
