package veritable.kernel.eval;

import java.util.Map;
import java.util.Set;

/** How the parts of a comment are written: as HTML, Markdown or plain text. */
enum CommentForm {
    HTML,
    MARKDOWN,
    TEXT;

    /** Only these elements are passed on; all others are left out, what is in them is kept. */
    private static final Set<String> ELEMENTS =
            Set.of(
                    "b",
                    "blockquote",
                    "br",
                    "caption",
                    "code",
                    "dd",
                    "dl",
                    "dt",
                    "em",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "i",
                    "li",
                    "ol",
                    "p",
                    "pre",
                    "strong",
                    "sub",
                    "sup",
                    "table",
                    "tbody",
                    "td",
                    "th",
                    "thead",
                    "tr",
                    "tt",
                    "ul");

    static final Set<String> VOID = Set.of("br", "hr");

    private static final Map<String, String[]> IN_MARKDOWN =
            Map.ofEntries(
                    Map.entry("b", of("**", "**")),
                    Map.entry("strong", of("**", "**")),
                    Map.entry("i", of("*", "*")),
                    Map.entry("em", of("*", "*")),
                    Map.entry("code", of("`", "`")),
                    Map.entry("tt", of("`", "`")),
                    Map.entry("pre", of("\n\n```\n", "\n```\n\n")),
                    Map.entry("p", of("\n\n", "\n\n")),
                    Map.entry("br", of("  \n", "")),
                    Map.entry("hr", of("\n\n---\n\n", "")),
                    Map.entry("ul", of("\n\n", "\n\n")),
                    Map.entry("ol", of("\n\n", "\n\n")),
                    Map.entry("li", of("\n- ", "")),
                    Map.entry("dt", of("\n\n**", "**")),
                    Map.entry("dd", of("\n\n", "")),
                    Map.entry("blockquote", of("\n\n> ", "\n\n")),
                    Map.entry("tr", of("\n", "")),
                    Map.entry("td", of(" | ", "")),
                    Map.entry("th", of(" | ", "")),
                    Map.entry("h1", of("\n\n#### ", "\n\n")),
                    Map.entry("h2", of("\n\n#### ", "\n\n")),
                    Map.entry("h3", of("\n\n#### ", "\n\n")),
                    Map.entry("h4", of("\n\n#### ", "\n\n")));

    private static final Set<String> INLINE = Set.of("b", "strong", "i", "em", "code", "tt");

    private static String[] of(String open, String close) {
        return new String[] {open, close};
    }

    boolean knows(String element) {
        return ELEMENTS.contains(element);
    }

    String open(String element) {
        return this == HTML ? "<" + element + ">" : mark(element, 0);
    }

    String close(String element) {
        return this == HTML ? "</" + element + ">" : mark(element, 1);
    }

    private String mark(String element, int side) {
        String[] marks = IN_MARKDOWN.get(element);
        if (marks == null || this == TEXT && INLINE.contains(element)) {
            return "";
        }
        return this == MARKDOWN ? marks[side] : marks[side].replaceAll("[`*>#|]+", "");
    }

    String escape(String text) {
        return switch (this) {
            case HTML -> html(text);
            case MARKDOWN ->
                    text.replaceAll("([\\\\`*_\\[\\]#|~])", "\\\\$1")
                            .replace("&", "&amp;")
                            .replace("<", "&lt;")
                            .replace(">", "&gt;");
            case TEXT -> text;
        };
    }

    /** Code within a line. */
    String code(String text) {
        return switch (this) {
            case HTML -> "<code>" + html(text) + "</code>";
            case MARKDOWN -> text.indexOf('`') < 0 ? "`" + text + "`" : "`` " + text + " ``";
            case TEXT -> text;
        };
    }

    /** Text between the marks of code, which nothing else may end. */
    String inCode(String text) {
        return switch (this) {
            case HTML -> html(text);
            case MARKDOWN -> text.replace("`", "'");
            case TEXT -> text;
        };
    }

    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
