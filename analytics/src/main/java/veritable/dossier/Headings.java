package veritable.dossier;

/** The column headings of all tables. */
final class Headings {
    private Headings() {}

    /** A column heading that sorts its table when pressed. */
    static void write(HtmlWriter html, String label, boolean number) {
        html.open("th", "scope", "col", "aria-sort", "none", "class", number ? "number" : "text")
                .element("button", label, "type", "button")
                .close();
    }
}
