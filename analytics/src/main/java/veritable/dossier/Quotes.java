package veritable.dossier;

import java.util.List;
import java.util.Optional;
import veritable.claim.Statement;

/** One statement with its place: the quote, and the lines of the report around it. */
final class Quotes {
    private Quotes() {}

    static void write(Dossier dossier, Statement statement, Excerpts excerpts, HtmlWriter html) {
        html.open("figure", "class", "quote");
        html.element("blockquote", statement.quote());
        List<Excerpts.Line> lines = excerpts.around(statement.at());
        if (!lines.isEmpty()) {
            html.open("pre", "class", "excerpt", "tabindex", "0");
            for (Excerpts.Line line : lines) {
                html.open("span", "class", line.hit() ? "line hit" : "line")
                        .element("span", String.valueOf(line.number()), "class", "number")
                        .text(line.text() + "\n")
                        .close();
            }
            html.close();
        }
        html.open("figcaption");
        place(dossier, statement, html);
        if (!statement.section().isEmpty()) {
            html.element("span", statement.section(), "class", "section");
        }
        html.close();
        html.close();
    }

    /** File, line and column, as a link to the file where there can be one. */
    static void place(Dossier dossier, Statement statement, HtmlWriter html) {
        Optional<String> link = dossier.link(statement.at());
        if (link.isPresent()) {
            html.element("a", statement.at().toString(), "class", "place", "href", link.get());
        } else {
            html.element("span", statement.at().toString(), "class", "place");
        }
    }
}
