package veritable.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.report.Block;
import veritable.report.Text;
import veritable.technology.Named;
import veritable.technology.Technology;

/** Reads lists: a version belongs to the name beside it, before it in the list, or above it. */
final class BulletClaims {
    private static final WordList METADATA =
            WordList.of(
                    """
                    作者|维护者|编写人|创建日期|更新日期|更新时间|最后更新|文档状态|文档版本|
                    author|authors|maintainer|last updated|document version
                    """);

    /** Reads a block that is neither text nor a list. */
    interface Others {
        void read(Block block, Scene scene);
    }

    private final TextClaims texts;
    private final Others others;

    /** What the versions of the item before are of: 2022 升级到 1.12 goes on with it. */
    private @Nullable Technology told;

    BulletClaims(TextClaims texts, Others others) {
        this.texts = texts;
        this.others = others;
    }

    void read(Block.Items items, Scene scene) {
        Technology sibling = null;
        told = null;
        Scene inside =
                scene.subject() == Subject.NONE
                        ? scene
                        : scene.about(
                                Subject.lazily(
                                        () ->
                                                isAboutTheDocument(items)
                                                        ? null
                                                        : scene.subject().technology()));
        for (Block.Item item : items.items()) {
            sibling = item(item, inside, sibling, items);
        }
    }

    /** Where some tasks are done, the open ones are plans; a list of open ones may be a check. */
    private static boolean hasDone(Block.Items items) {
        for (Block.Item item : items.items()) {
            if (!item.blocks().isEmpty()
                    && item.blocks().get(0) instanceof Block.Paragraph paragraph
                    && paragraph.text().plain().startsWith("[x] ")) {
                return true;
            }
        }
        return false;
    }

    /** A list with an author or a date beside its version is about the document. */
    private static boolean isAboutTheDocument(Block.Items items) {
        for (Block.Item item : items.items()) {
            if (!item.blocks().isEmpty()
                    && item.blocks().get(0) instanceof Block.Paragraph paragraph) {
                String text = paragraph.text().plain();
                int colon = colon(text);
                if (colon > 0 && METADATA.isIn(text, 0, colon)) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Technology item(
            Block.Item item, Scene scene, @Nullable Technology sibling, Block.Items items) {
        Technology before = sibling != null ? sibling : told;
        Scene inner = sibling == null ? scene : scene.about(Subject.of(sibling));
        if (sibling == null && before != null) {
            inner = scene.about(scene.subject().or(Subject.of(before)));
        }
        Technology next = sibling;
        boolean first = true;
        for (Block block : item.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                Text text = paragraph.text();
                if (isContents(text)) {
                    return sibling;
                }
                if (first && inner.role() == Role.PLANNED && text.plain().startsWith("[x] ")) {
                    inner = inner.with(Role.CURRENT);
                }
                if (first && text.plain().startsWith("[ ] ") && hasDone(items)) {
                    inner = inner.with(Role.PLANNED);
                }
                boolean heads = first && item.blocks().size() > 1;
                boolean names = heads || texts.wants(text) || first && colon(text.plain()) >= 0;
                List<Named> found = names ? texts.names(text.plain()) : List.of();
                List<Pair> pairs = texts.read(text, found, inner, text.plain().strip());
                if (first) {
                    told = pairs.isEmpty() ? told : single(pairs);
                    next = subjectOfValue(text.plain(), found, pairs, sibling);
                    Scene around = inner;
                    if (heads) {
                        inner = inner.about(below(text.plain(), found, around.subject()));
                    }
                    if (heads && Cues.isAdvice(text.plain()) && text.plain().length() < 30) {
                        inner = inner.with(Role.RECOMMENDED);
                    }
                }
                first = false;
            } else if (block instanceof Block.Items nested) {
                read(nested, inner);
            } else {
                others.read(block, inner);
            }
        }
        return next;
    }

    /** The technology that all the versions of an item are of, if they are unmistakably named. */
    private static @Nullable Technology single(List<Pair> pairs) {
        Technology single = pairs.get(0).technology();
        for (Pair pair : pairs) {
            if (!pair.technology().equals(single)) {
                return null;
            }
        }
        return single.domain().isEmpty() ? null : single;
    }

    private static boolean isContents(Text text) {
        for (Text.Marked mark : text.marked()) {
            if (mark.mark() == Text.Mark.LINK
                    && mark.target().startsWith("#")
                    && mark.end() - mark.start() > text.plain().length() / 2) {
                return true;
            }
        }
        return false;
    }

    /** 平台：Kubernetes makes Kubernetes the subject of 版本：1.31 in the next item. */
    private static @Nullable Technology subjectOfValue(
            String text, List<Named> names, List<Pair> pairs, @Nullable Technology sibling) {
        int colon = colon(text);
        if (colon < 0 || names.isEmpty() || !pairs.isEmpty()) {
            return sibling;
        }
        Named first = names.get(0);
        int value = Letters.skipBlanks(text, colon + 1);
        if (first.start() != value || Cues.isVersionWord(text.substring(0, colon))) {
            return sibling;
        }
        for (Named name : names) {
            if (name.technology() != first.technology() && isAside(text, first.end(), name)) {
                return null;
            }
        }
        return first.technology();
    }

    private static boolean isAside(String text, int end, Named other) {
        int bracket = text.indexOf('（', end);
        int half = text.indexOf('(', end);
        int open = bracket < 0 ? half : half < 0 ? bracket : Math.min(bracket, half);
        return open < 0 || other.start() < open;
    }

    /** What the items below an item are about: the one technology of its head. */
    private static Subject below(String text, List<Named> names, Subject around) {
        int colon = colon(text);
        int end = colon < 0 ? text.length() : colon;
        Technology single = null;
        for (Named name : names) {
            if (name.start() >= end) {
                break;
            }
            if (single != null && single != name.technology()) {
                return Subject.NONE;
            }
            single = name.technology();
        }
        return single != null
                ? Subject.of(single)
                : Subject.lazily(() -> Subjects.ofName(text.substring(0, end))).or(around);
    }

    static int colon(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '：'
                    || c == ':' && !Letters.isDigit(text, i + 1) && !text.startsWith("//", i + 1)) {
                return i;
            }
        }
        return -1;
    }
}
