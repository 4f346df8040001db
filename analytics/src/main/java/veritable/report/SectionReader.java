package veritable.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Makes a tree of the headings of a document and hangs the blocks into it. */
final class SectionReader {
    private final BlockReader blocks;
    private final Lines lines;

    SectionReader(BlockReader blocks, Lines lines) {
        this.blocks = blocks;
        this.lines = lines;
    }

    private static final class Open {
        final int level;
        final Heading heading;
        final List<Block> blocks = new ArrayList<>();
        final List<Section> sections = new ArrayList<>();

        Open(int level, Heading heading) {
            this.level = level;
            this.heading = heading;
        }
    }

    Section read(Node document) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(0, new Heading()));
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                while (open.element().level >= heading.getLevel()) {
                    close(open);
                }
                open.push(new Open(heading.getLevel(), heading));
            } else {
                blocks.read(node, open.element().blocks);
            }
        }
        while (open.size() > 1) {
            close(open);
        }
        Open root = open.pop();
        Text none = Text.of("", lines.at(0));
        return new Section(0, "", none, root.blocks, root.sections);
    }

    private void close(Deque<Open> open) {
        Open closed = open.pop();
        Text heading = blocks.text(closed.heading);
        int end = SectionNumber.end(heading.plain());
        String number = SectionNumber.of(heading.plain(), end);
        Text title = end == 0 ? heading : heading.part(end, heading.plain().length()).strip();
        open.element()
                .sections
                .add(new Section(closed.level, number, title, closed.blocks, closed.sections));
    }
}
