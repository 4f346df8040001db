package veritable.report;

import java.util.ArrayList;
import java.util.List;
import veritable.report.Pairs.Pair;

/**
 * Finds what a report says of itself. Keys alone can't tell: {@code 版本：1.30.4} under the heading
 * K3s is a claim. So it counts where a block stands (before the second heading, at the very end,
 * under a heading about the document) and what stands beside it (a date, an author).
 */
final class MetadataReader {
    /** How many blocks at the end of a report may be its colophon. */
    private static final int TAIL = 6;

    private final List<PairGroup> groups = new ArrayList<>();

    private MetadataReader() {}

    /** The groups of pairs in a report that speak of the report, in its order. */
    static List<PairGroup> read(Section root) {
        MetadataReader reader = new MetadataReader();
        List<Section> sections = root.walk();
        Section last = sections.get(sections.size() - 1);
        for (Section section : sections) {
            boolean edge = section == root || isTitle(section, root);
            edge |= DocumentHeadings.isAboutDocument(section.title().plain());
            int tail = section == last ? section.blocks().size() - TAIL : Integer.MAX_VALUE;
            reader.blocks(section.blocks(), edge, tail);
        }
        return reader.groups;
    }

    /** Whether this is the heading of the whole report. */
    private static boolean isTitle(Section section, Section root) {
        boolean first = !root.sections().isEmpty() && root.sections().get(0) == section;
        return first && (section.level() == 1 || root.sections().size() == 1);
    }

    private void blocks(List<Block> blocks, boolean edge, int tail) {
        List<List<Pair>> open = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean isEdge = edge || i >= tail;
            Block block = blocks.get(i);
            List<Pair> pairs = isEdge || Pairs.mayTell(block) ? pairs(block) : List.of();
            boolean list = block instanceof Block.Items;
            if (pairs.isEmpty() || list || i == tail) {
                close(open, edge || i > tail);
            }
            if (list) {
                add(pairs, isEdge, true);
            } else if (block instanceof Block.Grid grid) {
                groups.addAll(MetadataGrid.read(grid, isEdge));
            } else if (!pairs.isEmpty()) {
                open.add(pairs);
            }
        }
        close(open, edge || blocks.size() > tail);
    }

    /** Paragraphs one below the other speak of the same, unless they don't make sense together. */
    private void close(List<List<Pair>> open, boolean edge) {
        List<Pair> all = new ArrayList<>();
        open.forEach(all::addAll);
        if (open.size() < 2 || !add(all, edge, false)) {
            open.forEach(pairs -> add(pairs, edge, false));
        }
        open.clear();
    }

    private boolean add(List<Pair> pairs, boolean edge, boolean list) {
        PairGroup group = new PairGroup(pairs, edge, list);
        boolean metadata = !pairs.isEmpty() && group.isMetadata();
        if (metadata) {
            groups.add(group);
        }
        return metadata;
    }

    private static List<Pair> pairs(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Pairs.of(paragraph.text());
        }
        List<Pair> pairs = new ArrayList<>();
        if (block instanceof Block.Quote quote) {
            for (Block inner : quote.blocks()) {
                pairs.addAll(pairs(inner));
            }
        } else if (block instanceof Block.Items items) {
            for (Block.Item item : items.items()) {
                List<Pair> some = item.blocks().isEmpty() ? List.of() : pairs(item.blocks().get(0));
                if (some.isEmpty()) {
                    return List.of();
                }
                pairs.addAll(some);
            }
        }
        return pairs;
    }
}
