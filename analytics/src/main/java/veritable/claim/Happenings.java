package veritable.claim;

import java.util.List;
import java.util.Optional;
import veritable.report.Text;

/** Reads lines and sentences that say that something happens on given days. */
final class Happenings {
    private static final WordSet VERBS =
            WordSet.of(
                    """
                    举行|举办|召开|开幕|闭幕|发布|上线|启动|开始|结束|停止支持|终止支持|
                    正式发布|推出|宣布|成立|毕业|released|releases|release|launched|
                    launches|announced|takes place|took place|held|published|ends|
                    end of life|starts|begins|opens|graduated|deprecated|retires|will be|
                    """);
    private static final WordSet BEFORE_DATE =
            WordSet.of(
                    """
                    将于|已于|预计于|计划于|定于|于|在|on|from|in|as of|，|,|（|(|
                    """);

    private final List<Event> events;
    private final Optional<Integer> year;

    Happenings(List<Event> events, Optional<Integer> year) {
        this.events = events;
        this.year = year;
    }

    /** Adds the event of a list item; false if there is none. */
    boolean line(Text text, Head head, Topic topic, Statement statement) {
        String plain = text.plain();
        if (topic == Topic.HISTORY || !Days.maybeIn(plain, 0, plain.length())) {
            return false;
        }
        Optional<Days> found = Days.in(plain, 0, plain.length(), year);
        if (found.isEmpty()) {
            return false;
        }
        Days days = found.get();
        boolean inHead =
                !head.isNone()
                        && days.start() >= head.start()
                        && days.end() <= Math.max(head.end(), head.asideEnd());
        boolean leads = inHead && days.start() == head.start();
        boolean gathering = EventDraft.isGathering(plain, 0, plain.length());
        boolean happens = VERBS.isIn(plain);
        if (!(topic == Topic.EVENTS || gathering || happens && (leads || days.exact()))) {
            return false;
        }
        if (!days.exact() && !leads && topic != Topic.EVENTS && !gathering) {
            return false;
        }
        String name;
        String details = "";
        if (leads && head.hasRest(text)) {
            name = plain.substring(head.rest());
        } else if (!head.isNone() && head.hasRest(text)) {
            name =
                    EventDraft.without(
                            head.name(text),
                            Math.min(days.start() - head.start(), head.end() - head.start()),
                            Math.max(0, Math.min(days.end(), head.end()) - head.start()));
            String rest = plain.substring(head.rest());
            details =
                    days.start() >= head.rest()
                            ? EventDraft.without(
                                    rest, days.start() - head.rest(), days.end() - head.rest())
                            : rest;
        } else {
            return sentence(plain, topic, statement);
        }
        if (name.isBlank()) {
            return false;
        }
        String place = gathering ? place(details) : "";
        events.add(
                new Event(
                        name,
                        days.first(),
                        days.last(),
                        place,
                        place.equals(details) ? "" : details,
                        List.of(),
                        statement));
        return true;
    }

    private static String place(String details) {
        boolean short_ = details.length() <= 24 && !details.isEmpty();
        return short_
                        && details.indexOf('，') < 0
                        && details.indexOf('。') < 0
                        && !VERBS.isIn(details)
                ? details
                : placeIn(details);
    }

    private static String placeIn(String text) {
        int at = text.indexOf('在');
        while (at >= 0) {
            for (String verb : new String[] {"举行", "举办", "召开", "开幕"}) {
                int end = text.indexOf(verb, at);
                if (end > at && end - at <= 20) {
                    return text.substring(at + 1, end).strip();
                }
            }
            at = text.indexOf('在', at + 1);
        }
        int in = text.lastIndexOf(" in ");
        if (in >= 0 && in + 4 < text.length() && Character.isUpperCase(text.charAt(in + 4))) {
            return EventDraft.trimmed(text.substring(in + 4));
        }
        return "";
    }

    /** Adds the event of a sentence: KubeCon NA 2025 将于 2025 年 11 月 10 日至 13 日在亚特兰大举行. */
    boolean sentence(String quote, Topic topic, Statement statement) {
        if (topic == Topic.HISTORY || !Days.maybeIn(quote, 0, quote.length())) {
            return false;
        }
        Optional<Days> found = Days.in(quote, 0, quote.length(), year);
        if (found.isEmpty() || !(found.get().exact() || topic == Topic.EVENTS)) {
            return false;
        }
        Days days = found.get();
        boolean gathering = EventDraft.isGathering(quote, 0, quote.length());
        if (!(VERBS.isIn(quote) || topic == Topic.EVENTS || gathering && days.exact())) {
            return false;
        }
        String before = quote.substring(0, days.start());
        int end = Chars.skipBlanksBack(before, before.length(), 0);
        int word = BEFORE_DATE.before(before, end, 0);
        boolean tied = word > 0 || end == 0;
        if (!tied && topic != Topic.EVENTS) {
            return false;
        }
        String name = EventDraft.trimmed(before.substring(0, end - word));
        String after = EventDraft.trimmed(quote.substring(days.end()));
        if (name.isEmpty()) {
            name = after;
            after = "";
        } else if (!gathering) {
            int clause = clauseEnd(after);
            name = clause <= 20 ? (name + " " + after.substring(0, clause)).strip() : name;
            after = clause <= 20 ? EventDraft.trimmed(after.substring(clause)) : after;
        }
        if (name.isEmpty() || isDocument(name)) {
            return false;
        }
        String place = placeIn(quote.substring(days.end()));
        events.add(
                new Event(
                        name,
                        days.first(),
                        days.last(),
                        place,
                        place.isEmpty() ? after : "",
                        List.of(),
                        statement));
        return true;
    }

    private static int clauseEnd(String text) {
        int end = 0;
        while (end < text.length() && "，。；,;（(".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** 本文档基于 2025 年 11 月 4 日的…: when the report was written is no event. */
    private static boolean isDocument(String name) {
        return name.startsWith("本文")
                || name.startsWith("本报告")
                || name.startsWith("This ")
                || name.startsWith("基于");
    }
}
