package veritable.report;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.internal.TableBlockParser;
import org.commonmark.internal.BlockStartImpl;
import org.commonmark.node.Block;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * A pipe table. Where it begins and ends is up to commonmark; its rows are split here, because
 * commonmark pads short rows with cells of which a wide table may need more than there is memory,
 * and drops what is too much in long ones.
 */
final class TableParser extends AbstractBlockParser {
    private final BlockParser parser;
    private final Manuscript manuscript;
    private final List<SourceSpan> rows = new ArrayList<>();

    private TableParser(BlockParser parser, Manuscript manuscript, SourceSpan header) {
        this.parser = parser;
        this.manuscript = manuscript;
        rows.add(header);
    }

    @Override
    public Block getBlock() {
        return parser.getBlock();
    }

    @Override
    public boolean canHaveLazyContinuationLines() {
        return parser.canHaveLazyContinuationLines();
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        boolean ends =
                state.getIndent() < 4
                        && BlockOpening.isAt(
                                state.getLine().getContent(), state.getNextNonSpaceIndex());
        return ends ? BlockContinue.none() : parser.tryContinue(state);
    }

    @Override
    public void addLine(SourceLine line) {
        rows.add(line.getSourceSpan());
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        InlineReader inlines = (InlineReader) inlineParser;
        getBlock().appendChild(new GridNode(new GridReader(manuscript, inlines).read(rows)));
    }

    /** Starts tables where commonmark does, but asks it only where a row of dashes stands. */
    static final class Factory extends AbstractBlockParserFactory {
        /** So often may a paragraph look like a table without being one. */
        private static final int MOST_FAILURES = 100;

        private final TableBlockParser.Factory factory = new TableBlockParser.Factory();
        private final Manuscript manuscript;
        private @Nullable BlockParser failing;
        private int failures;

        Factory(Manuscript manuscript) {
            this.manuscript = manuscript;
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BlockParser paragraph = matched.getMatchedBlockParser();
            boolean hopeless = paragraph == failing && failures > MOST_FAILURES;
            if (hopeless || !isDashes(state.getLine().getContent(), state.getIndex())) {
                return BlockStart.none();
            }
            BlockStart start = factory.tryStart(state, matched);
            if (start instanceof BlockStartImpl table) {
                List<SourceLine> above = matched.getParagraphLines().getLines();
                SourceSpan header = above.get(above.size() - 1).getSourceSpan();
                BlockParser parser = table.getBlockParsers()[0];
                return BlockStart.of(new TableParser(parser, manuscript, header))
                        .atIndex(state.getIndex())
                        .replaceParagraphLines(1);
            }
            failures = paragraph == failing ? failures + 1 : 1;
            failing = paragraph;
            return BlockStart.none();
        }

        private static boolean isDashes(CharSequence line, int start) {
            boolean dash = false;
            for (int i = start; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '-') {
                    dash = true;
                } else if (c != '|' && c != ':' && c != ' ' && c != '\t') {
                    return false;
                }
            }
            return dash;
        }
    }
}
