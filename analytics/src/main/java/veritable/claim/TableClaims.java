package veritable.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.report.Block;
import veritable.report.Report;
import veritable.report.Text;
import veritable.technology.Named;
import veritable.technology.Technologies;

/** Reads tables: a version column beside a column of names, and the forms that differ from it. */
final class TableClaims {
    private final Technologies technologies;
    private final TextClaims texts;
    private final Collector collector;
    private final CellNames names;
    private final String title;
    private final Subject product;
    private final @Nullable LocalDate date;

    TableClaims(Report report, Technologies technologies, TextClaims texts, Collector collector) {
        this.technologies = technologies;
        this.texts = texts;
        this.collector = collector;
        this.names = new CellNames(technologies);
        this.title = report.title();
        this.product = texts.facts().product();
        this.date = report.metadata().date().orElse(null);
    }

    void read(Block.Grid grid, Scene scene, boolean history) {
        if (!hasDigit(grid)) {
            if (collector.takesMentions()) {
                mentions(grid, scene);
            }
            return;
        }
        TableCells cells = new TableCells(grid, texts, names);
        TableShape shape =
                new TableShape(cells, scene, technologies, date, title, product.technology());
        new RowClaims(cells, shape, scene, product, texts, collector).read(history);
    }

    private static boolean hasDigit(Block.Grid grid) {
        for (Block.Row row : grid.rows()) {
            if (hasDigit(row.cells())) {
                return true;
            }
        }
        return hasDigit(grid.header());
    }

    private static boolean hasDigit(List<Text> cells) {
        for (Text cell : cells) {
            if (Letters.hasDigit(cell.plain())) {
                return true;
            }
        }
        return false;
    }

    private void mentions(Block.Grid grid, Scene scene) {
        for (Block.Row row : grid.rows()) {
            String quote = "";
            for (Text cell : row.cells()) {
                List<Named> found = texts.names(cell.plain());
                if (!found.isEmpty()) {
                    quote = quote.isEmpty() ? TableCells.quote(row.cells()) : quote;
                    collector.take(cell, List.of(), found, scene, quote);
                }
            }
        }
    }
}
