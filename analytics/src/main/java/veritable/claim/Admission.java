package veritable.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.technology.Named;
import veritable.technology.Traits;

/** Decides whether a number beside a name can be its version. */
final class Admission {
    private static final WordList ORDINALS = WordList.of("节", "章", "小节", "倍", "分");

    private static final WordList NO_ORDINALS = WordList.of("节点", "分支", "分布", "节省");

    private static final WordList MONTHS =
            WordList.split(
                    """
                    january|february|march|april|may|june|july|august|september|october|november|
                    december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec""");

    private final String text;
    private final Scene scene;
    private final ReportFacts around;
    private final boolean isScored;
    private @Nullable Boolean scores;

    Admission(Passage passage) {
        this.text = passage.text();
        this.scene = passage.scene();
        this.around = passage.around();
        this.isScored = isScored(passage.spans());
    }

    /** 综合得分 RocketMQ 4.4、Kafka 4.1: a sentence that begins with scores. */
    boolean isScore(VersionSpan span) {
        boolean plain = span.parts() == 2 && !span.prefixed() && !span.tailed() && !span.bounded();
        return plain
                && scene.kind() != Statement.Kind.CODE
                && tellsScores()
                && SectionScene.isAboutScores(
                        text, Sentences.start(text, span.start()), span.start());
    }

    private boolean tellsScores() {
        if (scores == null) {
            scores = SectionScene.isAboutScores(text);
        }
        return scores;
    }

    /** Several numbers below one, each behind a sign, are weights: A: 0.35, B: 0.45. */
    private static boolean isScored(List<VersionSpan> spans) {
        int below = 0;
        for (VersionSpan span : spans) {
            boolean plain = span.parts() == 2 && !span.prefixed() && !span.tailed();
            if (!plain || span.first() != 0 || span.bounded()) {
                return false;
            }
            below++;
        }
        return below > 2;
    }

    boolean accepts(Named name, int told, VersionSpan span) {
        Traits traits = name.traits();
        if (traits.none() || isScoped(name)) {
            return false;
        }
        if (isVerb(name, told)) {
            return false;
        }
        boolean sign = (told & (Glue.BRACKET | Glue.SIGN)) != 0;
        if (!name.exact() && told == Glue.TIGHT && span.isInteger()) {
            return false;
        }
        if (name.end() - name.start() <= 2
                && Letters.isLatin(text.charAt(name.start()))
                && ((told & Glue.BRACKET) != 0 && !span.isUnmistakable()
                        || sign && span.first() == 0
                        || !name.exact() && scene.kind() != Statement.Kind.CODE)) {
            return false;
        }
        // Edge = 1.0 is said of what the word means
        if (!name.sure()
                && !span.isUnmistakable()
                && text.indexOf('=', name.end()) == Letters.skipBlanks(text, name.end())) {
            return false;
        }
        if (span.parts() == 1 && !span.prefixed() && !span.tailed()) {
            return integer(name, told, span);
        }
        if (span.parts() == 1
                && span.prefixed()
                && span.tailed()
                && span.first() > 0
                && isApiVersion(span)) {
            return false;
        }
        if (isDate(span) && sign || isOfScala(span)) {
            return false;
        }
        if (span.parts() >= 2 && !span.prefixed() && !span.tailed() && !span.bounded()) {
            if ((scene.scores() || isScored) && (sign || (told & Glue.WORD) != 0)) {
                return false;
            }
            if ((told & Glue.BRACKET) != 0 && isSectionNumber(span)) {
                return false;
            }
            if ((told & Glue.WORD) != 0
                    && (told & Glue.VERSION_WORD) == 0
                    && span.first() == 0
                    && span.parts() == 2
                    && !sign) {
                return (told & Glue.FROM) != 0 || VersionWords.areBehind(text, span.end());
            }
            return !isOrdinalOf(text, span);
        }
        return true;
    }

    /**
     * @types/node is another's package.
     */
    private boolean isScoped(Named name) {
        int at = name.start();
        while (at > 0
                && (Letters.isWord(text, at - 1) || "/-_.".indexOf(text.charAt(at - 1)) >= 0)) {
            at--;
        }
        return at > 0 && at < name.start() && text.charAt(at - 1) == '@';
    }

    /** kafka_2.13-3.9.0: what it is built for stands before its own version. */
    private boolean isOfScala(VersionSpan span) {
        return span.start() > 0
                && text.charAt(span.start() - 1) == '_'
                && text.startsWith("2.1", span.start())
                && span.normal().indexOf('-') > 0;
    }

    /** Qwen2.5-72B, Llama 3.1 405B: a model, told by its size. */
    static boolean isModel(String text, VersionSpan span) {
        int at = span.end();
        at += at < text.length() && "- ".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        int end = at;
        while (Letters.isDigit(text, end) || end > at && text.startsWith(".", end)) {
            end++;
        }
        return end > at
                && at > span.end()
                && end < text.length()
                && "Bb".indexOf(text.charAt(end)) >= 0
                && !Letters.isWord(text, end + 1);
    }

    /** Go to 2.8.4: no name at all. */
    private boolean isVerb(Named name, int told) {
        return (told & Glue.WORD) != 0
                && name.end() - name.start() == 2
                && text.regionMatches(true, name.start(), "go to ", 0, 6);
    }

    private boolean isApiVersion(VersionSpan span) {
        for (int i = span.start() + 1; i < span.end(); i++) {
            if (Letters.isLatin(text.charAt(i))) {
                return text.charAt(span.start()) == 'v' && !Character.isUpperCase(text.charAt(i));
            }
        }
        return false;
    }

    private boolean integer(Named name, int told, VersionSpan span) {
        Traits traits = name.traits();
        if (!traits.allowsInteger(span.first())) {
            return (told & Glue.VERSION_WORD) != 0
                    && span.bounded()
                    && traits.integersFrom() >= 0
                    && span.first() < 100;
        }
        if ((told & Glue.VERSION_WORD) != 0 || span.bounded() || span.several()) {
            return true;
        }
        if ((told & Glue.WORD) != 0) {
            return (told & (Glue.FROM | Glue.STEP)) != 0
                    || Cues.MINIMUM.endsAt(text, Letters.skipBlanksBack(text, name.start()))
                    || VersionWords.areBehind(text, span.end());
        }
        int end = span.end();
        if ((told & (Glue.BRACKET | Glue.SIGN)) != 0) {
            char next = end < text.length() ? text.charAt(end) : '\n';
            boolean hyphen = span.start() > 0 && text.charAt(span.start() - 1) == '-';
            return hyphen && !Letters.isWord(text, end)
                    || scene.kind() != Statement.Kind.PROSE
                            && (end == text.length() || "）)，,；;。\n ".indexOf(next) >= 0)
                            && !scene.scores()
                            && span.first() >= Math.max(2, traits.integersFrom());
        }
        return end >= text.length() || text.charAt(end) != '-' || !Letters.isLatin(text, end + 1);
    }

    /** 2022.03 alone is a month. */
    static boolean isMonth(VersionSpan span) {
        return span.first() >= 1990 && span.first() <= 2100 && !span.tailed();
    }

    static boolean isDate(VersionSpan span) {
        return span.first() >= 1990 && span.first() <= 2100 && span.parts() == 3;
    }

    /** 30 April, Nov 7: the day of a month. */
    static boolean isDay(String text, VersionSpan span) {
        return span.isInteger()
                && (MONTHS.at(text, Letters.skipBlanks(text, span.end())) > 0
                        || MONTHS.endsAt(text, Letters.skipBlanksBack(text, span.start())));
    }

    private boolean isSectionNumber(VersionSpan span) {
        String written = text.substring(span.start(), span.end());
        if (span.parts() == 4) {
            return true;
        }
        if (span.several() && span.parts() >= 2 && written.indexOf(',') >= 0) {
            return true;
        }
        return around.sectionNumbers().contains(written);
    }

    /** 2.1 节, 3.2 章. */
    static boolean isOrdinalOf(String text, VersionSpan span) {
        int at = Letters.skipBlanks(text, span.end());
        return ORDINALS.at(text, at) > 0 && NO_ORDINALS.at(text, at) == 0;
    }
}
