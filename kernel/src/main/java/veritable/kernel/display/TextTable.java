package veritable.kernel.display;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import veritable.kernel.display.Grid.Cell;
import veritable.kernel.display.Grid.Heading;

/** A table for terminals: columns of equal width, whatever script they are in. */
final class TextTable {
    private final Grid grid;
    private final List<Integer> widths = new ArrayList<>();

    private TextTable(Grid grid) {
        this.grid = grid;
        for (int i = 0; i < grid.headings().size(); i++) {
            widths.add(width(i));
        }
    }

    static String of(Grid grid) {
        return new TextTable(grid)
                .lines().stream().map(String::stripTrailing).collect(Collectors.joining("\n"));
    }

    private int width(int column) {
        Heading heading = grid.headings().get(column);
        int width = Math.max(Width.of(heading.name()), Width.of(heading.type()));
        for (List<List<Cell>> rows : List.of(grid.head(), grid.tail())) {
            for (List<Cell> row : rows) {
                width = Math.max(width, Width.of(row.get(column).text()));
            }
        }
        return width;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line(grid.headings().stream().map(Heading::name).toList()));
        if (grid.headings().stream().anyMatch(each -> !each.type().isEmpty())) {
            lines.add(line(grid.headings().stream().map(Heading::type).toList()));
        }
        lines.add(line(widths.stream().map("-"::repeat).toList()));
        grid.head().forEach(row -> lines.add(row(row)));
        if (grid.hasGap()) {
            lines.add(line(widths.stream().map(width -> width == 0 ? "" : "…").toList()));
        }
        grid.tail().forEach(row -> lines.add(row(row)));
        lines.addAll(grid.notes());
        return lines;
    }

    private String row(List<Cell> row) {
        return line(row.stream().map(Cell::text).toList());
    }

    private String line(List<String> texts) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            line.append(i == 0 ? "" : "  ");
            boolean right = grid.headings().get(i).numeric();
            line.append(Width.pad(texts.get(i), widths.get(i), right));
        }
        return line.toString();
    }
}
