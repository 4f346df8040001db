package veritable.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.report.Pairs.Pair;

/** Tables in which a report speaks of itself: keys beside values, or a history of revisions. */
final class MetadataGrid {
    private MetadataGrid() {}

    static List<PairGroup> read(Block.Grid grid, boolean edge) {
        List<PairGroup> revisions = revisions(grid, edge);
        if (!revisions.isEmpty() || !edge) {
            return revisions;
        }
        PairGroup beside = beside(grid);
        return beside != null && beside.isMetadata() ? List.of(beside) : List.of();
    }

    /** One group per row of a table such as {@code | 版本 | 日期 | 修改内容 | 作者 |}. */
    private static List<PairGroup> revisions(Block.Grid grid, boolean edge) {
        List<MetadataKey> kinds = new ArrayList<>();
        for (Text cell : grid.header()) {
            MetadataKey kind = MetadataKey.of(cell.plain());
            if (kind == null) {
                return List.of();
            }
            kinds.add(kind);
        }
        boolean dated = kinds.contains(MetadataKey.CREATED) || kinds.contains(MetadataKey.UPDATED);
        boolean signed = kinds.contains(MetadataKey.PERSON);
        boolean changed = kinds.contains(MetadataKey.CHANGE);
        if (!dated || !(signed || edge && changed)) {
            return List.of();
        }
        List<PairGroup> groups = new ArrayList<>();
        for (Block.Row row : grid.rows()) {
            List<Pair> pairs = new ArrayList<>();
            for (int i = 0; i < kinds.size(); i++) {
                MetadataKey kind = kinds.get(i);
                Text cell = row.cells().get(i);
                if (kind != MetadataKey.CHANGE && kind != MetadataKey.OTHER && !cell.isBlank()) {
                    MetadataKey dating = kind == MetadataKey.CREATED ? MetadataKey.UPDATED : kind;
                    pairs.add(pair(grid.header().get(i).plain(), dating, cell));
                }
            }
            if (!pairs.isEmpty()) {
                groups.add(new PairGroup(pairs, edge, false));
            }
        }
        return groups;
    }

    /** A table of two columns, or of four, with keys in the first and third. */
    private static @Nullable PairGroup beside(Block.Grid grid) {
        int columns = grid.header().size();
        if (columns != 2 && columns != 4) {
            return null;
        }
        List<Pair> pairs = new ArrayList<>();
        addRow(grid.header(), pairs, true);
        for (Block.Row row : grid.rows()) {
            addRow(row.cells(), pairs, false);
        }
        return pairs.isEmpty() ? null : new PairGroup(pairs, true, true);
    }

    private static void addRow(List<Text> cells, List<Pair> pairs, boolean header) {
        for (int i = 0; i + 1 < cells.size(); i += 2) {
            String key = cells.get(i).plain();
            MetadataKey kind = MetadataKey.of(key);
            boolean telling = kind != null && kind != MetadataKey.OTHER;
            if (!key.isBlank() && (!header || telling)) {
                pairs.add(pair(key, kind, cells.get(i + 1)));
            }
        }
    }

    private static Pair pair(String key, @Nullable MetadataKey kind, Text cell) {
        return new Pair(cell, 0, key, kind, 0, cell.plain().length());
    }
}
