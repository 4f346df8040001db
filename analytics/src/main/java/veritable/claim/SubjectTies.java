package veritable.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.report.Text;
import veritable.technology.Named;
import veritable.technology.Technology;

/** Ties a version behind a label (最新版本：, Latest version:) to what the text is about. */
final class SubjectTies {
    private static final WordList OF_THE_DOCUMENT =
            WordList.of(
                    "文档",
                    "报告",
                    "本文",
                    "手册",
                    "document",
                    "report",
                    "规范版本",
                    "章节",
                    "plugin",
                    "插件",
                    "protocol",
                    "协议",
                    "schema",
                    "api",
                    "接口",
                    "firmware",
                    "固件",
                    "lockfile",
                    "format",
                    "格式",
                    "应用版本",
                    "平台版本",
                    "构建号");

    private static final WordList METADATA =
            WordList.of(
                    """
                    draft|初稿|草案|评审稿|征求意见稿|最后更新|更新时间|更新日期|维护者|创建日期|创建时间|作者|发布日期|编写|修订|
                    last updated|last modified|author|maintainer|maintainers
                    """);

    private static final WordList LABEL_WORDS =
            WordList.of(
                    """
                    latest|current|stable|recommended|minimum|target|supported|release|server|
                    client|app|chart|image|software|new|old|previous|next|installed|versions|
                    version|tag|lts|ga|product|tested|required|is
                    """);

    private static final WordList LATEST =
            WordList.of("latest", "最新", "current", "当前版本", "stable", "稳定版");

    private static final WordList SINCE = WordList.of("自", "从", "since", "from");
    private static final WordList SINCE_BEHIND =
            WordList.of("版本起", "版本开始", "起", "开始", "版本之前", "之前的版本", "以前的版本");
    private static final WordList BARE_LABELS =
            WordList.of(
                    """
                    minimum|maximum|latest|current|recommended|stable|target|最低|最高|最新|当前|
                    推荐|稳定|目标
                    """);

    private static final int WINDOW = 600;

    private final String text;
    private final Text marked;
    private final Scene scene;
    private final ReportFacts around;
    private final List<Named> names;
    private final Passage passage;

    SubjectTies(Passage passage) {
        this.text = passage.text();
        this.marked = passage.marked();
        this.scene = passage.scene();
        this.around = passage.around();
        this.names = passage.names();
        this.passage = passage;
    }

    /** The technology that the text is about, if a label says that the version is its own. */
    @Nullable Technology of(VersionSpan span) {
        if (span.isInteger() && !VersionWords.areBefore(text, span.start())) {
            return null;
        }
        int start = Sentences.start(text, span.start());
        if (isAboutTheDocument(start) || marked.is(Text.Mark.IMAGE, span.start())) {
            return null;
        }
        boolean label =
                isLabelled(start, span)
                        && !isOfTheDocument(text, start, span.start())
                        && !isOfMetadata(span);
        boolean lead =
                span.start() == 0
                        && span.parts() >= 2
                        && (span.prefixed() || span.tailed() || marked.is(Text.Mark.STRONG, 0))
                        && !Admission.isMonth(span);
        lead |= isLead(start, span) || isBareLabel(start, span) || isAffected(span);
        if (!label && !lead) {
            return null;
        }
        Technology subject = named(span);
        subject = subject == null ? scene.subject().technology() : subject;
        if (subject == null && label && LATEST.isIn(text, start, span.start())) {
            subject = product();
        }
        if (subject == null) {
            return null;
        }
        for (Named name : names) {
            if (name.sure() && name.start() >= start && name.end() <= span.start()) {
                return null;
            }
        }
        return subject;
    }

    /** What the sentences before it name, if that is one technology. */
    private @Nullable Technology named(VersionSpan span) {
        Technology single = null;
        int end = Sentences.end(text, span.end());
        for (int i = passage.firstName(span.start() - WINDOW); i < names.size(); i++) {
            Named name = names.get(i);
            if (name.start() >= end) {
                break;
            }
            if (name.start() > span.start()) {
                // 5.2 起不再支持 Java 8: of something else
                single = name.technology().equals(single) ? null : single;
            } else if (name.sure()) {
                if (single != null && !single.equals(name.technology())) {
                    return null;
                }
                single = name.technology();
            }
        }
        return single;
    }

    /** What the title names and no file knows: Latest release: v2.8.3. */
    private @Nullable Technology product() {
        Technology product = around.product().technology();
        return product != null && product.domain().isEmpty() ? product : null;
    }

    /** 3.5 版本起 …, 自 2.10 起 …: the sentence begins with a version. */
    private boolean isLead(int start, VersionSpan span) {
        int first = Letters.skipBlanks(text, start);
        int from = first + SINCE.at(text, first);
        return span.parts() >= 2
                && !Admission.isDate(span)
                && !scene.scores()
                && Letters.skipBlanks(text, from) == span.start()
                && (SINCE_BEHIND.at(text, Letters.skipBlanks(text, span.end())) > 0
                        || from > first && span.isOpen());
    }

    /** 8.5.0 至 8.5.98 below 受影响版本：, a line that is nothing else. */
    private boolean isAffected(VersionSpan span) {
        return scene.role() == Role.HISTORICAL
                && scene.kind() == Statement.Kind.BULLET
                && span.parts() >= 2
                && (span.several() || span.bounded())
                && span.start() == 0
                && Letters.skipBlanks(text, span.end()) == text.length();
    }

    /** Minimum: 4.12. */
    private boolean isBareLabel(int start, VersionSpan span) {
        int colon = Letters.skipBlanksBack(text, span.start()) - 1;
        return span.parts() >= 2
                && scene.kind() == Statement.Kind.BULLET
                && !scene.scores()
                && !Admission.isDate(span)
                && colon > start
                && ":：".indexOf(text.charAt(colon)) >= 0
                && BARE_LABELS.holds(text, start, colon)
                && Letters.skipBlanks(text, span.end()) == text.length();
    }

    /** A line such as 版本：v1.0 最后更新：2025-11-04 维护者：… */
    private boolean isAboutTheDocument(int start) {
        return METADATA.isIn(text, start, Math.min(text.length(), start + 80));
    }

    /** Whether nothing but the label stands before the version: 最新稳定版本：, Latest version:. */
    private boolean isLabelled(int start, VersionSpan span) {
        if (!VersionWords.areBefore(text, span.start())) {
            return false;
        }
        int word = span.start();
        while (word > start
                && !Letters.isHan(text.charAt(word - 1))
                && !Letters.isLatin(text.charAt(word - 1))) {
            word--;
        }
        int han = 0;
        for (int at = start; at < word; ) {
            if (Letters.isLatin(text.charAt(at))) {
                int length = LABEL_WORDS.at(text, at);
                if (length == 0) {
                    return false;
                }
                at += length;
            } else {
                han += Letters.isHan(text.charAt(at)) ? 1 : 0;
                if ("，,。；;".indexOf(text.charAt(at)) >= 0) {
                    return false;
                }
                at++;
            }
        }
        return han <= 10;
    }

    private boolean isOfMetadata(VersionSpan span) {
        return around.metadataLines().contains(marked.at(span.start()).line());
    }

    static boolean isOfTheDocument(String text, int from, int to) {
        return OF_THE_DOCUMENT.isIn(text, from, to);
    }
}
