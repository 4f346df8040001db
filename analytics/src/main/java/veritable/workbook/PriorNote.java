package veritable.workbook;

/**
 * A comment on a cell.
 *
 * @param row from 1
 * @param column from 0
 * @param text with its looks
 */
record PriorNote(int row, int column, String author, XmlTree text) {}
