package veritable.workbook;

import java.util.Map;
import java.util.TreeMap;

/**
 * A row as it was when a workbook is written again.
 *
 * @param number from 1
 * @param height in points if a person chose it, else 0
 * @param cells by column, from 0
 */
record PriorRow(int number, double height, boolean isHidden, TreeMap<Integer, PriorCell> cells) {
    PriorCell cell(int column) {
        return cells.getOrDefault(column, PriorCell.NONE);
    }

    boolean has(int column) {
        return cells.containsKey(column);
    }

    String text(int column) {
        return cell(column).value().strip();
    }

    /** The same with another text in a cell. */
    PriorRow with(int column, String text) {
        TreeMap<Integer, PriorCell> changed = new TreeMap<>(cells);
        changed.put(column, new PriorCell(cell(column).style(), PriorCell.Kind.TEXT, text, ""));
        return new PriorRow(number, height, isHidden, changed);
    }

    boolean isBlank() {
        return cells.values().stream().allMatch(PriorCell::isBlank);
    }

    /** The columns of cells that hold something, with it. */
    Map<Integer, PriorCell> filled() {
        Map<Integer, PriorCell> filled = new TreeMap<>(cells);
        filled.values().removeIf(PriorCell::isBlank);
        return filled;
    }
}
