package veritable.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import veritable.report.Block;
import veritable.report.Report;
import veritable.report.Section;
import veritable.report.Text;

/** The tables of a report as they stand. */
final class Grids {
    private Grids() {}

    /** In the order of the report, each under the name of its section and its number there. */
    static List<Listing<Block.Row>> of(Report report) {
        List<Listing<Block.Row>> listings = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Section section : report.sections()) {
            List<Block.Grid> grids = new ArrayList<>();
            collect(section.blocks(), grids);
            for (Block.Grid grid : grids) {
                String heading = section.heading().isEmpty() ? report.title() : section.heading();
                int number = numbers.merge(heading, 1, Integer::sum);
                listings.add(listing(heading + " #" + number, grid));
            }
        }
        return listings;
    }

    private static void collect(List<Block> blocks, List<Block.Grid> grids) {
        for (Block block : blocks) {
            if (block instanceof Block.Grid grid) {
                grids.add(grid);
            } else if (block instanceof Block.Quote quote) {
                collect(quote.blocks(), grids);
            } else if (block instanceof Block.Items items) {
                for (Block.Item item : items.items()) {
                    collect(item.blocks(), grids);
                }
            }
        }
    }

    private static Listing<Block.Row> listing(String name, Block.Grid grid) {
        Names names = new Names();
        List<Column<Block.Row>> columns = new ArrayList<>();
        for (Text header : grid.header()) {
            int at = columns.size();
            String heading = header.plain().strip();
            columns.add(
                    Column.text(
                            names.free(heading.isEmpty() ? "column_" + (at + 1) : heading),
                            row -> row.cells().get(at).plain().strip(),
                            "As the report has it."));
        }
        return new Listing<>(new Schema<>(name, columns), grid.rows());
    }
}
