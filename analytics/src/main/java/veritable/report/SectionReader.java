package veritable.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Makes a tree of the headings of a document and hangs the blocks into it. */
final class SectionReader {
    private final BlockReader blocks;
    private final Manuscript manuscript;
    private final List<Open> all = new ArrayList<>();
    private List<@Nullable SectionNumber> numbers = List.of();

    SectionReader(Manuscript manuscript) {
        this.blocks = new BlockReader(manuscript);
        this.manuscript = manuscript;
    }

    private static final class Open {
        final int level;
        final Text heading;
        final List<Block> blocks = new ArrayList<>();

        Open(int level, Text heading) {
            this.level = level;
            this.heading = heading;
        }
    }

    Section read(Node document) {
        all.add(new Open(0, manuscript.empty(0)));
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                all.add(new Open(heading.getLevel(), blocks.text(heading)));
            } else {
                blocks.read(node, all.get(all.size() - 1).blocks);
            }
        }
        int[] levels = new int[all.size()];
        String[] headings = new String[all.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = all.get(i).level;
            headings[i] = all.get(i).heading.plain();
        }
        numbers = SectionNumbers.of(levels, headings);
        return tree();
    }

    private Section tree() {
        Deque<List<Section>> children = new ArrayDeque<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < all.size(); i++) {
            while (!open.isEmpty() && all.get(open.element()).level >= all.get(i).level) {
                close(open, children);
            }
            open.push(i);
            children.push(new ArrayList<>());
        }
        while (open.size() > 1) {
            close(open, children);
        }
        return section(0, children.pop());
    }

    private void close(Deque<Integer> open, Deque<List<Section>> children) {
        Section section = section(open.pop(), children.pop());
        children.element().add(section);
    }

    private Section section(int i, List<Section> sections) {
        Open closed = all.get(i);
        SectionNumber number = numbers.get(i);
        Text title = closed.heading;
        if (number != null) {
            title = title.part(number.end(), title.plain().length()).strip();
        }
        String written = number == null ? "" : number.written();
        return new Section(closed.level, written, title, closed.blocks, sections);
    }
}
