package veritable.report;

import java.nio.file.Path;
import java.util.List;

/** A report as text, with the place of everything: what golden tests compare. */
final class Outline {
    private final StringBuilder out = new StringBuilder();

    private Outline() {}

    static String of(Report report) {
        Outline outline = new Outline();
        outline.line(0, "title", report.title());
        Metadata metadata = report.metadata();
        metadata.date().ifPresent(date -> outline.line(0, "date", date.toString()));
        metadata.version().ifPresent(version -> outline.line(0, "version", version));
        for (Metadata.Entry entry : metadata.entries()) {
            outline.line(0, "meta", place(entry.at()) + " " + entry.key() + " = " + entry.value());
        }
        outline.section(report.root());
        for (Problem problem : report.problems()) {
            outline.line(0, "problem", problem.toString());
        }
        return outline.out.toString();
    }

    private void section(Section section) {
        if (section.level() > 0) {
            String number = section.number().isEmpty() ? "" : " [" + section.number() + "]";
            line(0, "h" + section.level(), place(section.at()) + number + text(section.title()));
        }
        blocks(1, section.blocks());
        section.sections().forEach(this::section);
    }

    private void blocks(int depth, List<Block> blocks) {
        for (Block block : blocks) {
            block(depth, block);
        }
    }

    private void block(int depth, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            line(depth, "p", place(paragraph.at()) + text(paragraph.text()));
        } else if (block instanceof Block.Items items) {
            line(depth, items.ordered() ? "ol" : "ul", place(items.at()));
            for (Block.Item item : items.items()) {
                line(depth + 1, "li", place(item.at()));
                blocks(depth + 2, item.blocks());
            }
        } else if (block instanceof Block.Grid grid) {
            line(depth, "table", place(grid.at()));
            row(depth + 1, "th", grid.header());
            grid.rows().forEach(row -> row(depth + 1, "td", row.cells()));
        } else if (block instanceof Block.Code code) {
            line(depth, "code", place(code.at()) + " " + code.language());
            code.lines().forEach(l -> line(depth + 1, "|", place(l.at()) + text(l)));
        } else if (block instanceof Block.Quote quote) {
            line(depth, "quote", place(quote.at()));
            blocks(depth + 1, quote.blocks());
        } else if (block instanceof Block.Html html) {
            line(depth, "html", place(html.at()) + " " + html.html());
        }
    }

    private void row(int depth, String name, List<Text> cells) {
        StringBuilder row = new StringBuilder();
        for (Text cell : cells) {
            row.append(' ').append(place(cell.at())).append(text(cell));
        }
        line(depth, name, row.substring(1));
    }

    private static String place(Location at) {
        return at.line() + ":" + at.column();
    }

    private static String text(Text text) {
        StringBuilder shown = new StringBuilder(" '").append(escape(text.plain())).append('\'');
        for (Text.Marked mark : text.marked()) {
            shown.append(" ")
                    .append(mark.mark().name().toLowerCase(java.util.Locale.ROOT))
                    .append('(')
                    .append(escape(text.plain().substring(mark.start(), mark.end())))
                    .append(mark.target().isEmpty() ? "" : " -> " + mark.target())
                    .append(')');
        }
        return shown.toString();
    }

    private static String escape(String text) {
        return text.replace("\n", "\\n").replace("\t", "\\t");
    }

    private void line(int depth, String name, String text) {
        out.append("  ".repeat(depth)).append((name + " " + text).strip()).append('\n');
    }

    public static void main(String[] paths) {
        for (String path : paths) {
            System.out.print(of(Reports.read(Path.of(path))));
        }
    }
}
