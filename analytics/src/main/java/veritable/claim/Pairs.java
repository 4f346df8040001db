package veritable.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.report.Text;
import veritable.technology.Named;
import veritable.technology.Technology;
import veritable.version.VersionSet;

/** Ties the version sets of one text to the technologies they belong to. */
final class Pairs {
    private static final WordList RESPECTIVELY =
            WordList.of("分别为", "分别是", "分别升级到", "分别升级至", "分别达到", "分别");
    private static final WordList ALL = WordList.of("均", "都", "both", "are all");
    private static final WordList ARTICLES = WordList.of("a", "an", "the", "with");
    private static final WordList ON = WordList.of("再", "then");

    private final Passage passage;
    private final String text;
    private final List<Named> names;
    private final Admission admission;
    private final Roles roles;
    private final FollowUps followUps;
    private final SentenceTies sentences;
    private final UnknownTies unknown;
    private final SubjectTies subjects;
    private final LabelTies labels;
    private final ProductTies products;
    private final List<Pair> pairs = new ArrayList<>(4);

    private Pairs(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
        this.names = passage.names();
        this.admission = new Admission(passage);
        this.roles = new Roles(passage);
        this.followUps = new FollowUps(passage);
        this.sentences = new SentenceTies(passage);
        this.unknown = new UnknownTies(passage);
        this.subjects = new SubjectTies(passage);
        this.labels = new LabelTies(passage);
        this.products = new ProductTies(passage);
    }

    /** The pairs of a text, in its order; {@code names} are those in it. */
    static List<Pair> in(Text text, List<Named> names, Scene scene, ReportFacts around) {
        Passage passage = Passage.of(text, names, scene, around);
        if (passage.spans().isEmpty()) {
            return List.of();
        }
        Pairs pairs = new Pairs(passage);
        pairs.tie();
        return pairs.pairs;
    }

    private void tie() {
        int next = 0;
        VersionSpan before = null;
        Pair last = null;
        for (VersionSpan span : passage.spans()) {
            if (Admission.isModel(text, span) || admission.isScore(span)) {
                continue;
            }
            while (next < names.size() && names.get(next).end() <= span.start()) {
                next++;
            }
            Named left = next > 0 ? names.get(next - 1) : null;
            Named right = next < names.size() ? names.get(next) : null;
            int floor = before == null ? 0 : before.end();
            Pair tied = span.several() ? respectively(next, span) : null;
            if (tied == null && left != null && left.end() >= floor) {
                tied = toLeft(left, next - 1, span);
            } else if (tied == null && last != null && last.span() == before) {
                Pair from = followUps.stepFrom(pairs, span);
                tied = from == null ? null : step(from, span);
            }
            if (tied == null) {
                tied = toRight(right, span);
            }
            if (tied == null && left != null) {
                tied = toSentence(left, span, floor);
            }
            if (tied == null
                    && last != null
                    && last.span() == before
                    && followUps.isOfTheSame(last, span)) {
                tied = add(last.technology(), -1, -1, span, roles.of(span.start(), span));
            }
            if (tied == null) {
                tied = toUnknown(span, floor);
            }
            if (tied == null) {
                tied = toLabel(span, last);
            }
            if (tied == null) {
                tied = toSubject(span);
            }
            last = tied == null ? last : tied;
            before = tied == null && span.parts() == 1 ? before : span;
        }
    }

    private @Nullable Pair add(
            Technology technology, int start, int end, VersionSpan span, Role role) {
        VersionSet versions = span.set();
        if (versions == null) {
            return null;
        }
        Pair pair = new Pair(technology, start, end, span, versions, role);
        pairs.add(pair);
        return pair;
    }

    private @Nullable Pair toLeft(Named name, int index, VersionSpan written) {
        int told = Glue.between(text, name.end(), written.start());
        if (told == Glue.NONE || !admission.accepts(name, told, written)) {
            return null;
        }
        VersionSpan span = (told & Glue.WORD) == 0 ? boundedBefore(name, written) : written;
        Role role = roles.of(name.start(), span);
        int start = qualified(name);
        int end = Attachments.endInText(text, name.end());
        if (start < name.start() || end > name.end()) {
            return add(new Technology(text.substring(start, end), ""), start, end, span, role);
        }
        int first = index;
        boolean all = ALL.isIn(text, name.end(), span.start());
        while (first > 0 && all && isListed(names.get(first - 1), names.get(first))) {
            first--;
        }
        while (first > 0 && isJoined(names.get(first - 1), names.get(first))) {
            first--;
        }
        for (int i = first; i < index; i++) {
            Named other = names.get(i);
            add(other.technology(), other.start(), other.end(), span, role);
        }
        return add(name.technology(), name.start(), name.end(), span, role);
    }

    /** at least Redis 3.2: the bound stands before the name. */
    private VersionSpan boundedBefore(Named name, VersionSpan span) {
        if (span.bounded() || span.several()) {
            return span;
        }
        String sign = BoundWords.before(text, name.start());
        return sign.isEmpty() ? span : span.with(sign);
    }

    /** kubeadm、kubelet 均为 1.29.8 */
    private boolean isListed(Named left, Named right) {
        return right.start() > left.end() && Cues.isJoin(text, left.end(), right.start());
    }

    private boolean isJoined(Named left, Named right) {
        boolean path = left.start() > 0 && text.charAt(left.start() - 1) == '/';
        return right.start() == left.end() + 1 && text.charAt(left.end()) == '/' && !path;
    }

    /** Docker 与 Podman 分别为 28.1 和 5.4: as many names as versions. */
    private @Nullable Pair respectively(int next, VersionSpan span) {
        String[] versions = span.normal().split("/");
        int first = next - versions.length;
        if (first < 0
                || !RESPECTIVELY.isIn(text, names.get(next - 1).end(), span.start())
                || span.start() - names.get(next - 1).end() > 20) {
            return null;
        }
        Pair last = null;
        for (int i = 0; i < versions.length; i++) {
            Named name = names.get(first + i);
            VersionSpan one = span.as(versions[i]);
            last =
                    add(
                            name.technology(),
                            name.start(),
                            name.end(),
                            one,
                            roles.of(name.start(), span));
        }
        return last;
    }

    /** Where a name begins that has this one at its end: Multi-Cloud NSM. */
    private int qualified(Named name) {
        int at = name.start();
        if (at < 2 || text.charAt(at - 1) != ' ' || !Letters.isWord(text, at - 2)) {
            return at;
        }
        int start = at - 1;
        while (start > 0 && (Letters.isWord(text, start - 1) || text.charAt(start - 1) == '-')) {
            start--;
        }
        boolean lead = start == 0 || passage.marked().is(Text.Mark.STRONG, start);
        String word = text.substring(start, at - 1);
        return lead && Qualifiers.makesAnother(word) ? start : at;
    }

    private @Nullable Pair step(Pair last, VersionSpan span) {
        if (followUps.isPast(span)) {
            return add(last.technology(), -1, -1, span, Role.HISTORICAL);
        }
        Role role = roles.of(span.start(), span);
        int between = last.span().end();
        boolean path = ON.isIn(text, between, span.start()); // 先升级到 3.5，再升级到 3.9
        boolean advice = role == Role.RECOMMENDED || role == Role.PLANNED;
        boolean leaves = !path && (!advice || Glue.isStep(text, between, span.start()));
        if (leaves && (last.role() == Role.CURRENT || last.role() == Role.RECOMMENDED)) {
            leave(last.span());
        }
        return add(
                last.technology(),
                -1,
                -1,
                span,
                role == Role.HISTORICAL || role == Role.MINIMUM ? Role.CURRENT : role);
    }

    /** What is upgraded from is of the past. */
    private void leave(VersionSpan span) {
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            if (pair.span() == span) {
                pairs.set(
                        i,
                        new Pair(
                                pair.technology(),
                                pair.nameStart(),
                                pair.nameEnd(),
                                span,
                                pair.versions(),
                                Role.HISTORICAL));
            }
        }
    }

    private @Nullable Pair toRight(@Nullable Named right, VersionSpan span) {
        if (right == null
                || right.traits().none()
                || span.isInteger() && !right.traits().allowsInteger(span.first())
                || !Glue.reversed(text, span.end(), right.start()) && !isKernel(right, span)) {
            return null;
        }
        return add(right.technology(), right.start(), right.end(), span, reversedRole(right, span));
    }

    /** 4.18.0-553 内核 */
    private boolean isKernel(Named right, VersionSpan span) {
        return right.technology().name().equals("Linux")
                && (span.isUnmistakable() || span.parts() > 1 && isArticle(span.start()))
                && Letters.skipBlanks(text, span.end()) == right.start();
    }

    private boolean isArticle(int at) {
        int end = Letters.skipBlanksBack(text, at);
        return end > 0 && Letters.isHan(text.charAt(end - 1))
                || end < at && ARTICLES.endsAt(text, end);
    }

    private Role reversedRole(Named right, VersionSpan span) {
        Role role = roles.of(span.start(), span);
        int end = Clauses.end(text, right.end());
        return role == passage.scene().role() && Cues.PLANNED.isIn(text, right.end(), end)
                ? Role.PLANNED
                : role;
    }

    private @Nullable Pair toSentence(Named left, VersionSpan span, int floor) {
        return sentences.isOf(left, span, floor)
                ? add(
                        left.technology(),
                        left.start(),
                        left.end(),
                        span,
                        roles.of(left.start(), span))
                : null;
    }

    private @Nullable Pair toUnknown(VersionSpan span, int floor) {
        int[] name = unknown.before(span, floor);
        if (name == null) {
            return null;
        }
        Technology technology = new Technology(text.substring(name[0], name[1]), "");
        Pair pair = add(technology, name[0], name[1], span, roles.of(name[0], span));
        if (pair != null) {
            passage.around().names().add(technology);
        }
        return pair;
    }

    private @Nullable Pair toLabel(VersionSpan span, @Nullable Pair last) {
        Named label = labels.of(span);
        label = label == null ? labels.onlyOne(last, span) : label;
        return label == null
                ? null
                : add(label.technology(), -1, -1, span, roles.of(span.start(), span));
    }

    private @Nullable Pair toSubject(VersionSpan span) {
        Technology subject = subjects.of(span);
        if (subject == null) {
            subject = products.of(span);
            if (subject != null) {
                return add(subject, -1, -1, span, roles.of(span.start(), span));
            }
        }
        int start = Sentences.start(text, span.start());
        return subject == null ? null : add(subject, -1, -1, span, roles.of(start, span));
    }
}
