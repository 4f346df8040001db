package veritable.table;

import java.util.OptionalInt;
import veritable.language.Language;

/**
 * The formats that rows can be written in. Files for programs (CSV, JSON) have the stable names of
 * columns and values, text for people (Markdown, terminal) has them in a language.
 */
public final class TableFormats {
    private TableFormats() {}

    /**
     * RFC 4180 in UTF-8 with line feeds. No value is an empty field, text that a spreadsheet would
     * take for a formula is prefixed with an apostrophe.
     *
     * <p>The apostrophe can be taken off again without loss: in a column of text, a field that
     * begins with apostrophes and then one of {@code = + - @ ＝ ＋ － ＠}, a tab or a line break has
     * one apostrophe too many. Numbers and dates have none: {@code -5} is a number.
     */
    public static TableFormat csv() {
        return new CsvFormat("\n", false, true);
    }

    /** As {@link #csv}, with a byte order mark and CRLF, from which Excel knows UTF-8. */
    public static TableFormat csvForExcel() {
        return new CsvFormat("\r\n", true, true);
    }

    /** As {@link #csv}, text as it is: for programs alone. */
    public static TableFormat csvUnguarded() {
        return new CsvFormat("\n", false, false);
    }

    /**
     * An array of objects, one object a line, each with all columns: numbers as numbers, dates as
     * ISO 8601, no value as null.
     */
    public static TableFormat json() {
        return new JsonFormat();
    }

    /** A GFM table; nothing in a cell is markup, line breaks are {@code <br>}. */
    public static TableFormat markdown(Language language) {
        return new MarkdownFormat(language);
    }

    /**
     * A table for a terminal. Wide characters count as two columns; no control character and no
     * escape sequence of a cell gets through.
     *
     * @param width of the terminal; columns of text are cut to it, none if it is empty
     * @param colour whether to use ANSI colours
     */
    public static TableFormat terminal(Language language, OptionalInt width, boolean colour) {
        return new TerminalFormat(language, width.orElse(Integer.MAX_VALUE), colour);
    }
}
