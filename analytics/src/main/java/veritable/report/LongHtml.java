package veritable.report;

import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** A long line that begins like a tag: commonmark's pattern for tags would overflow the stack. */
final class LongHtml extends AbstractBlockParser {
    private static final int LONG = 1000;

    private final HtmlBlock block = new HtmlBlock();

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void addLine(SourceLine line) {
        block.setLiteral(line.getContent().toString());
    }

    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            boolean tag = line.length() > LONG && line.charAt(start) == '<';
            return tag && state.getIndent() < 4
                    ? BlockStart.of(new LongHtml()).atIndex(start)
                    : BlockStart.none();
        }
    }
}
