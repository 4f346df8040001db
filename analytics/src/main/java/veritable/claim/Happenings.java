package veritable.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import veritable.report.Text;
import veritable.technology.Technologies;
import veritable.technology.Technology;

/** Reads lines and sentences that say that something happens on given days. */
final class Happenings {
    private static final WordSet VERBS =
            WordSet.of(
                    """
                    举行|举办|召开|开幕|闭幕|发布|上线|启动|开始|结束|停止支持|终止支持|停止维护|
                    正式发布|推出|宣布|成立|毕业|released|releases|release|launched|launches|
                    announced|takes place|took place|held|published|ends|end of life|eol|
                    starts|begins|opens|graduated|deprecated|retires|
                    will be|reaches|reached|
                    """);
    private static final WordSet BEFORE_DATE =
            WordSet.of(
                    """
                    将于|已于|预计于|计划于|定于|于|在|on|from|in|by|as of|，|,|（|(|—|–|-|:|：|
                    """);

    /** Heads of lines that give a day of a technology's life. */
    private static final WordSet LIFE =
            WordSet.of(
                    """
                    发布日期|发布时间|正式发布|首次发布|停止支持|停止维护|支持截止|维护截止|
                    release date|released|ga date|general availability|end of life|eol|eol date|
                    end of support|
                    """);

    private static final WordSet OPENINGS = WordSet.of("举行|举办|召开|开幕");
    private static final int LONGEST_PLACE = 24;

    private final Technologies technologies;
    private final List<Event> events;
    private final Optional<Integer> year;

    Happenings(Technologies technologies, List<Event> events, Optional<Integer> year) {
        this.technologies = technologies;
        this.events = events;
        this.year = year;
    }

    /** Adds the event of a line with or without a head; false if there is none. */
    boolean line(Text text, Head head, Scope scope, Statement statement) {
        String plain = text.plain();
        Days days = scope.topic == Topic.HISTORY ? null : days(plain);
        if (days == null) {
            return false;
        }
        if (head.isNone() || !head.hasRest(text)) {
            return sentence(plain, days, scope.topic, statement);
        }
        String name = head.name(text);
        String value = plain.substring(head.rest());
        if (Header.of(name) == Header.DATE || LIFE.at(name, 0, name.length()) == name.length()) {
            return life(name, days, scope, statement);
        }
        boolean gathering = EventDraft.isGathering(plain, 0, plain.length());
        boolean happens = VERBS.isIn(plain) && days.exact();
        if (!(scope.topic == Topic.EVENTS || gathering || happens)) {
            return false;
        }
        if (days.start() <= head.start() + 1
                && days.end() <= Math.max(head.end(), head.asideEnd())) {
            return add(value, "", days, gathering, statement);
        }
        if (days.start() < head.end()) {
            int from = days.start() - head.start();
            int to = Math.min(days.end(), head.end()) - head.start();
            return add(Clip.out(name, from, to), value, days, gathering, statement);
        }
        return add(name, withoutDays(value, days, head.rest()), days, gathering, statement);
    }

    private @Nullable Days days(String plain) {
        return Days.maybeIn(plain, 0, plain.length())
                ? Days.in(plain, 0, plain.length(), year).orElse(null)
                : null;
    }

    /** 发布日期：2025-10-15 below a technology's heading. */
    private boolean life(String name, Days days, Scope scope, Statement statement) {
        Technology technology = scope.technology(technologies);
        if (technology == null || LIFE.at(name, 0, name.length()) < name.length()) {
            return false;
        }
        return add(technology.name() + " " + name, "", days, false, statement);
    }

    /** What is said besides the days, when these stand at either end; else all of it. */
    private static String withoutDays(String value, Days days, int offset) {
        int from = days.start() - offset;
        int to = days.end() - offset;
        if (from < 0) {
            return value;
        }
        boolean outside =
                from <= 1
                        || to >= value.length() - 1
                        || "（(，,".indexOf(value.charAt(from - 1)) >= 0;
        return outside ? Clip.out(value, from, to) : value;
    }

    /** Adds the event of a sentence: KubeCon 将于 2025 年 11 月 10 日至 13 日在亚特兰大举行. */
    boolean sentence(String quote, Topic topic, Statement statement) {
        Days days = topic == Topic.HISTORY ? null : days(quote);
        return days != null && sentence(quote, days, topic, statement);
    }

    private boolean sentence(String quote, Days days, Topic topic, Statement statement) {
        boolean gathering = EventDraft.isGathering(quote, 0, quote.length());
        boolean happens = days.exact() && (gathering || VERBS.isIn(quote));
        int end = Chars.skipBlanksBack(quote, days.start(), 0);
        int tie = BEFORE_DATE.before(quote, end, 0);
        if (topic != Topic.EVENTS && !(happens && (tie > 0 || end == 0))) {
            return false;
        }
        String before = Clip.ends(quote.substring(0, end - tie));
        String after = Clip.ends(quote.substring(days.end()));
        if (isDocument(before)) {
            return false;
        }
        if (before.isEmpty()) {
            int clause = clauseEnd(after);
            String rest = Clip.ends(after.substring(clause));
            return add(after.substring(0, clause), rest, days, gathering, statement);
        }
        if (gathering) {
            return add(before, after, days, true, statement);
        }
        int clause = clauseEnd(after);
        boolean verb = clause <= 20;
        String name = verb ? (before + " " + after.substring(0, clause)).strip() : before;
        String rest = verb ? Clip.ends(after.substring(clause)) : after;
        return add(name, rest, days, false, statement);
    }

    private boolean add(
            String name, String details, Days days, boolean gathering, Statement statement) {
        if (name.isBlank()) {
            return false;
        }
        String called = name;
        String place = "";
        String more = details;
        if (gathering) {
            int in = placeStart(name);
            if (in > 0) {
                place = placeIn(name);
                called = Clip.ends(name.substring(0, in));
            } else if (details.isEmpty()) {
                int comma = Math.max(name.lastIndexOf(", "), name.lastIndexOf('，'));
                boolean city = comma > 0 && name.length() - comma <= LONGEST_PLACE;
                place = city ? name.substring(comma + 1).strip() : "";
                called = city ? name.substring(0, comma).strip() : name;
            } else {
                place = isPlace(details) ? details : placeIn(details);
                more =
                        place.equals(details) || !place.isEmpty() && isOnlyPlace(details)
                                ? ""
                                : details;
            }
        }
        events.add(new Event(called, days.first(), days.last(), place, more, List.of(), statement));
        return true;
    }

    private static boolean isPlace(String details) {
        return details.length() <= LONGEST_PLACE
                && details.indexOf('，') < 0
                && details.indexOf('。') < 0
                && details.charAt(0) != '在'
                && !details.startsWith("in ")
                && !VERBS.isIn(details)
                && !details.contains("中");
    }

    /** 在亚特兰大举行: nothing but where. */
    private static boolean isOnlyPlace(String details) {
        return details.charAt(0) == '在' && clauseEnd(details) == details.length()
                || details.startsWith("in ");
    }

    private static String placeIn(String text) {
        int at = placeStart(text);
        if (at < 0) {
            return "";
        }
        if (text.charAt(at) == '在') {
            return text.substring(at + 1, OPENINGS.find(text, at, text.length())).strip();
        }
        int from = text.indexOf("in ", at) + 3;
        return Clip.ends(text.substring(from, from + clauseEnd(text.substring(from))));
    }

    /** Where 在 … 举行 or in … begins, or -1. */
    private static int placeStart(String text) {
        for (int at = text.indexOf('在'); at >= 0; at = text.indexOf('在', at + 1)) {
            int verb = OPENINGS.find(text, at, Math.min(text.length(), at + LONGEST_PLACE));
            if (verb > at + 1) {
                return at;
            }
        }
        int in = text.startsWith("in ") ? 0 : text.lastIndexOf(" in ");
        int name = in == 0 ? 3 : in + 4;
        return in >= 0 && name < text.length() && Character.isUpperCase(text.charAt(name))
                ? in
                : -1;
    }

    private static int clauseEnd(String text) {
        int end = 0;
        while (end < text.length() && "，。；;（(".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** 本文档基于 2025 年 11 月 4 日的…: when the report was written is no event. */
    private static boolean isDocument(String name) {
        return name.startsWith("本文")
                || name.startsWith("本报告")
                || name.startsWith("This ")
                || name.startsWith("基于")
                || name.startsWith("截至")
                || name.startsWith("根据");
    }
}
