package veritable.report;

import java.util.List;

/** A block of a section, as Markdown has them. Headings are no blocks: they are the sections. */
public sealed interface Block {
    /** Where the block begins. */
    Location at();

    /** Running text. A heading inside a list or a quote is read as one too. */
    record Paragraph(Text text) implements Block {
        @Override
        public Location at() {
            return text.at();
        }
    }

    /** A bullet list or a numbered list. */
    record Items(boolean ordered, List<Item> items, Location at) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** One entry of a list: mostly a paragraph, then perhaps a list of its own. */
    record Item(List<Block> blocks, Location at) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /** A pipe table; every row has as many cells as the header. Missing cells are empty texts. */
    record Grid(List<Text> header, List<Row> rows, Location at) implements Block {
        public Grid {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    /** One row of the body of a grid. */
    record Row(List<Text> cells, Location at) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Code, fenced or indented; {@code language} is the first word of the info string, or empty.
     */
    record Code(String language, List<Text> lines, Location at) implements Block {
        public Code {
            lines = List.copyOf(lines);
        }
    }

    /** A block quotation. */
    record Quote(List<Block> blocks, Location at) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /** Raw HTML, never interpreted. */
    record Html(String html, Location at) implements Block {}
}
