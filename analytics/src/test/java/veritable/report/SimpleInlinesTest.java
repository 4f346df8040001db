package veritable.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.junit.jupiter.api.Test;

/** What the short way reads is what commonmark reads. */
class SimpleInlinesTest {
    private int simple;
    private int full;

    @Test
    void readsAsCommonmarkDoes() {
        for (long seed = 0; seed < 20_000; seed++) {
            compare("seed " + seed, RandomMarkdown.of(seed));
        }
        assertThat(simple).isGreaterThan(10_000);
        assertThat(full).isGreaterThan(10_000);
    }

    void compare(String name, String text) {
        Parser.builder()
                .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .inlineParserFactory(context -> new Both(name, text, context))
                .build()
                .parse(text);
    }

    private final class Both implements InlineParser {
        private final String name;
        private final String text;
        private final char[] chars;
        private final InlineParserContext context;
        private final Lines lines;

        Both(String name, String text, InlineParserContext context) {
            this.name = name;
            this.text = text;
            this.chars = text.toCharArray();
            this.context = context;
            this.lines = Lines.of(name, chars);
        }

        @Override
        public void parse(SourceLines source, Node block) {
            List<SourceLine> all = source.getLines();
            TextBuilder quick = new TextBuilder(lines);
            SimpleInlines reader = new SimpleInlines(chars, quick, false, this::isDefined);
            if (!read(reader, all)) {
                full++;
                return;
            }
            simple++;
            TextBuilder slow = new TextBuilder(lines);
            InlineLines inlines = new InlineLines();
            for (SourceLine line : all) {
                inlines.add(line.getSourceSpan().getInputIndex(), line.getContent().toString());
            }
            new FullInlines(chars, slow, context).read(inlines);
            assertThat(shown(quick.build(0)))
                    .as("%s: %s", name, text.replace("\r", "<CR>"))
                    .isEqualTo(shown(slow.build(0)));
        }

        private boolean isDefined(String label) {
            return context.getDefinition(LinkReferenceDefinition.class, label) != null;
        }

        private boolean read(SimpleInlines reader, List<SourceLine> all) {
            reader.start();
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).getSourceSpan() == null) {
                    return false;
                }
                String content = all.get(i).getContent().toString();
                int start = all.get(i).getSourceSpan().getInputIndex();
                if (!text.startsWith(content, start)
                        || !reader.line(start, start + content.length(), i == all.size() - 1)) {
                    return false;
                }
            }
            return reader.end();
        }
    }

    private static List<String> shown(Text text) {
        List<String> shown = new ArrayList<>();
        shown.add(text.plain());
        text.marked().forEach(mark -> shown.add(mark.toString()));
        for (int i = 0; i < text.plain().length(); i++) {
            shown.add(text.plain().charAt(i) + " " + text.index(i));
        }
        return shown;
    }

    public static void main(String[] paths) throws Exception {
        SimpleInlinesTest test = new SimpleInlinesTest();
        for (String path : paths) {
            test.compare(path, java.nio.file.Files.readString(java.nio.file.Path.of(path)));
        }
        System.out.println(test.simple + " simple, " + test.full + " full");
    }
}
