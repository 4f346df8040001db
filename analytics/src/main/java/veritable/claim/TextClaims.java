package veritable.claim;

import java.util.List;
import veritable.report.Text;
import veritable.technology.Named;
import veritable.technology.Technologies;
import veritable.technology.Technology;

/** Reads headings, paragraphs and other running text. */
final class TextClaims {
    /** A longer text is read in pieces: what stands that far apart does not belong together. */
    static final int LONGEST = 20_000;

    private static final int STRETCH = 500;

    private final Technologies technologies;
    private final ReportFacts facts;
    private final CodeClaims code;
    private final Collector collector;

    TextClaims(Technologies technologies, ReportFacts facts, CodeClaims code, Collector collector) {
        this.technologies = technologies;
        this.facts = facts;
        this.code = code;
        this.collector = collector;
    }

    /** Reads a text whose statements are its sentences. */
    void read(Text text, Scene scene) {
        if (!wants(text)) {
            return;
        }
        String plain = text.plain();
        int from = 0;
        while (plain.length() - from > LONGEST) {
            int end = cut(plain, from);
            Text piece = text.part(from, end);
            read(piece, technologies.in(piece.plain()), scene, "");
            from = end;
        }
        Text rest = from == 0 ? text : text.part(from, plain.length());
        read(rest, technologies.in(rest.plain()), scene, "");
    }

    /** Where a piece of a long text ends: behind a sentence, or after a stretch without one. */
    static int cut(String text, int from) {
        for (int i = from + LONGEST; i > from + LONGEST / 2; i--) {
            char c = text.charAt(i - 1);
            if (c == '。' || c == '\n' || c == ' ' && text.charAt(i - 2) == '.') {
                return i;
            }
        }
        // nothing tells what belongs together: short pieces, for each is searched to its ends
        int limit = from + STRETCH;
        for (int i = limit; i > from + STRETCH / 2; i--) {
            char c = text.charAt(i - 1);
            if (c == ' ' || c == '，' || c == '、') {
                return i;
            }
        }
        return limit;
    }

    /** Reads a text that is one statement if {@code quote} is not empty. */
    List<Pair> read(Text text, List<Named> names, Scene scene, String quote) {
        String plain = text.plain();
        List<Pair> pairs =
                (names.isEmpty() && !scene.names() && scene.subject() == Subject.NONE)
                                || !(names.isEmpty()
                                        ? mayHoldVersion(plain)
                                        : Letters.hasDigit(plain))
                        ? List.of()
                        : Pairs.in(text, names, scene, facts);
        if (!pairs.isEmpty() || !names.isEmpty()) {
            collector.take(text, pairs, names, scene, quote);
        }
        if (!text.marked().isEmpty() && plain.indexOf(':') >= 0) {
            images(text, pairs, scene, quote);
        }
        return pairs;
    }

    /** Images in code inside a sentence: docker pull vllm/vllm-openai:v0.11.0. */
    private void images(Text text, List<Pair> pairs, Scene scene, String quote) {
        for (Text.Marked marked : text.marked()) {
            if (marked.mark() == Text.Mark.CODE) {
                code.images(text, marked.start(), marked.end(), pairs, scene, quote);
            }
        }
    }

    /**
     * Whether a number with a dot or a v stands in the text: nothing else is an unknown's version.
     */
    private static boolean mayHoldVersion(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == 'v' || c == 'V') && Letters.isDigit(text, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything may be found in the text: most have no number, and no claim. */
    boolean wants(Text text) {
        return collector.wants(text.plain());
    }

    List<Named> names(String text) {
        return technologies.in(text);
    }

    boolean allowsYears(Technology technology) {
        return technologies.traits(technology).years();
    }

    /** Whether a bare number can be a version of one of them. */
    boolean allowsInteger(List<Technology> of, long number) {
        for (Technology technology : of) {
            if (technologies.traits(technology).allowsInteger(number)) {
                return true;
            }
        }
        return false;
    }

    ReportFacts facts() {
        return facts;
    }
}
