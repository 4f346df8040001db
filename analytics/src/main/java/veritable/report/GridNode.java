package veritable.report;

import org.commonmark.node.CustomNode;

/** A table in commonmark's tree, already read. */
final class GridNode extends CustomNode {
    private final Block.Grid grid;

    GridNode(Block.Grid grid) {
        this.grid = grid;
    }

    Block.Grid grid() {
        return grid;
    }
}
