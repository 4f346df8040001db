package veritable.kernel.display;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.display.Grid.Cell;

/** Tables of values, in the forms they are shown in. */
final class Grids {
    private Grids() {}

    static Grid of(Sample sample, Shape shape, Limits limits) {
        List<Column> columns = shape.columns(sample.all());
        Grid grid = of(columns, sample).narrowed(limits.columns());
        return shape instanceof EntryShape ? grid : grid.numbered(sample.size());
    }

    /** A table of columns that hold head and tail of the sample. */
    static Grid of(List<Column> columns, Sample sample) {
        List<List<Cell>> cells = columns.stream().map(Column::cells).toList();
        int head = sample.head().size();
        String size =
                (sample.exact() ? "" : "the first ")
                        + Counts.of(sample.size(), "row")
                        + " × "
                        + Counts.of(columns.size(), "column");
        int tail = sample.tail().size();
        long left = sample.exact() ? sample.size() - head - tail : 0;
        if (left > 0) {
            size += " (first " + head + (tail > 0 ? " and last " + tail : "") + " shown)";
        }
        return new Grid(
                columns.stream().map(Column::heading).toList(),
                rows(cells, 0, head),
                left,
                rows(cells, head, head + tail),
                List.of(size));
    }

    private static List<List<Cell>> rows(List<List<Cell>> columns, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(row -> columns.stream().map(column -> column.get(row)).toList())
                .toList();
    }

    static MimeBundle forms(Grid grid) {
        return MimeBundle.text(TextTable.of(grid)).with(MimeBundle.HTML, HtmlTable.of(grid));
    }

    /** A table; in text, plain values stay on a line. */
    static MimeBundle forms(Sample sample, Object value, Limits limits, List<String> notes) {
        if (sample.size() == 0) {
            return MimeBundle.text(Plain.text(value, limits.characters()));
        }
        Class<?> element = value.getClass().getComponentType();
        Shape shape =
                element != null && element.isPrimitive()
                        ? new ScalarShape(element.getName())
                        : Shape.of(sample.all());
        Grid grid = of(sample, shape, limits);
        for (String note : notes) {
            grid = grid.withNote(note);
        }
        if (!shape.isPlain() || !sample.exact()) {
            return forms(grid);
        }
        List<String> lines = new ArrayList<>();
        lines.add(Plain.text(value, Math.max(100, limits.characters() / 10)));
        lines.addAll(notes);
        return forms(grid).with(MimeBundle.TEXT, String.join("\n", lines));
    }
}
