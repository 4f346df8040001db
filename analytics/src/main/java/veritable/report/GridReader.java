package veritable.report;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Reads pipe tables. */
final class GridReader {
    private final String report;
    private final int base;
    private final Lines lines;
    private final Problems problems;

    GridReader(String report, int base, Lines lines, Problems problems) {
        this.report = report;
        this.base = base;
        this.lines = lines;
        this.problems = problems;
    }

    Block.Grid read(TableBlock table) {
        Node head = table.getFirstChild();
        Node headRow = head.getFirstChild();
        List<Text> header = cells(headRow);
        List<Block.Row> rows = new ArrayList<>();
        Node body = head.getNext();
        if (body != null) {
            for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(new Block.Row(cells(row), lines.at(start(row))));
            }
        }
        return new Block.Grid(header, rows, lines.at(start(table)));
    }

    private List<Text> cells(Node row) {
        List<Text> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell.getFirstChild() instanceof Inline inline) {
                cells.add(inline.text());
            } else {
                int index = cell.getSourceSpans().isEmpty() ? end(row) : start(cell);
                cells.add(new Text("", lines, new int[] {0, index}, List.of()));
            }
        }
        return cells;
    }

    private int start(Node node) {
        return base + node.getSourceSpans().get(0).getInputIndex();
    }

    private int end(Node node) {
        SourceSpan span = node.getSourceSpans().get(0);
        return base + span.getInputIndex() + span.getLength();
    }
}
