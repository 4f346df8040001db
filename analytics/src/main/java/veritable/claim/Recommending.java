package veritable.claim;

import java.util.List;
import veritable.claim.Recommendation.Pick;
import veritable.report.Text;
import veritable.technology.Technologies;

/** Reads lines that tell what to choose, and for what. */
final class Recommending {
    private static final WordSet VERBS =
            WordSet.of(
                    """
                    推荐使用|推荐采用|推荐选择|推荐升级到|推荐|建议使用|建议采用|建议选择|
                    建议升级到|建议升级至|建议|优先选择|优先使用|优先采用|优先考虑|首选|
                    升级到|升级至|使用|采用|选择|选用|
                    we recommend using|we recommend|recommended|recommend using|recommend|
                    we suggest|prefer|use|choose|consider|adopt|pick|upgrade to|move to|
                    switch to|standardize on|standardise on|deploy|
                    """);
    private static final WordSet NEGATIONS =
            WordSet.of("不|勿|避免|禁止|不再|无需|not|don't|never|avoid|do not|should not|不要");
    private static final WordSet FOR = WordSet.of("for|if|when|where|in|用于|适用于|适合");
    private static final WordSet ENDS = WordSet.of("for|because|when|if|before|after|over|since");
    private static final WordSet SUMMARIES =
            WordSet.of("结论|总结|小结|建议|推荐|总体建议|conclusion|summary|bottom line|verdict|tip");
    private static final int LONGEST_SCENARIO = 40;

    private final Technologies technologies;
    private final Picks picks;
    private final Migrations migrations;
    private final List<Recommendation> found;

    Recommending(Technologies technologies, ClaimPlaces claims, List<Recommendation> found) {
        this.technologies = technologies;
        this.picks = new Picks(technologies, claims);
        this.migrations = new Migrations(picks, found);
        this.found = found;
    }

    /** Adds what a line recommends; false if it names nothing to choose. */
    boolean line(Text text, Head head, Scope scope, Statement statement) {
        String plain = text.plain();
        int length = plain.length();
        if (head.isNone() || !head.hasRest(text)) {
            return migrations.read(text, 0, length, length, statement)
                    || clauses(text, 0, length, scope.name(), statement);
        }
        if (migrations.read(text, head.start(), head.end(), head.rest(), statement)) {
            return true;
        }
        String scenario = head.name(text);
        boolean sums = SUMMARIES.at(scenario, 0, scenario.length()) == scenario.length();
        return sums && clauses(text, head.rest(), length, scope.name(), statement)
                || chosen(scenario, text, head.rest(), length, false, statement);
    }

    /** Adds a recommendation of what is listed between two places, up to a comma or reason. */
    boolean chosen(String scenario, Text text, int from, int to, boolean any, Statement statement) {
        int end = endOfPicks(text.plain(), from, to);
        return chosen(scenario, text, from, end, to, any, statement);
    }

    /** Adds a recommendation of all that a cell lists. */
    boolean cell(String scenario, Text text, boolean any, Statement statement) {
        int length = text.plain().length();
        return chosen(scenario, text, 0, length, length, any, statement);
    }

    private boolean chosen(
            String scenario,
            Text text,
            int from,
            int end,
            int to,
            boolean any,
            Statement statement) {
        List<Pick> chosen = picks.in(text, from, end, any);
        if (chosen.isEmpty()) {
            return false;
        }
        String reason = reason(text.plain(), from, end, to);
        found.add(new Recommendation(scenario, chosen, List.of(), reason, statement));
        return true;
    }

    /** One recommendation for each clause with one: 边缘选择 K3s，数据中心选择 Kubernetes. */
    private boolean clauses(Text text, int from, int to, String fallback, Statement statement) {
        String plain = text.plain();
        boolean any = false;
        int start = from;
        while (start < to) {
            int end = start;
            while (end < to && "，；。;".indexOf(plain.charAt(end)) < 0) {
                end++;
            }
            boolean last = VERBS.find(plain, end, to) < 0;
            any |= sentence(text, start, last ? to : end, fallback, statement);
            start = last ? to : end + 1;
        }
        return any;
    }

    /** 生产环境推荐使用 Istio 1.21, Use K3s for the edge. */
    boolean sentence(Text text, int from, int to, String fallback, Statement statement) {
        String plain = text.plain();
        int verb = VERBS.find(plain, from, to);
        if (verb < 0 || isNegated(plain, verb, from)) {
            return false;
        }
        if (migrations.read(text, from, to, to, statement)) {
            return true;
        }
        int after = verb + VERBS.at(plain, verb, to);
        int end = endOfPicks(plain, after, to);
        String region = plain.substring(after, end);
        if (Names.first(technologies, region) == null) {
            return false;
        }
        String before = Clip.ends(plain.substring(from, verb));
        String scenario = scenario(before, plain, after, to);
        String reason = Clip.ends(plain.substring(end, to));
        found.add(
                new Recommendation(
                        scenario.isEmpty() ? fallback : scenario,
                        known(picks.in(text, after, end, false)),
                        List.of(),
                        !scenario.isEmpty() && reason.endsWith(scenario) ? "" : reason,
                        statement));
        return true;
    }

    private static boolean isNegated(String plain, int verb, int from) {
        return NEGATIONS.before(plain, Chars.skipBlanksBack(plain, verb, from), from) > 0;
    }

    private static String scenario(String before, String plain, int from, int to) {
        if (before.isEmpty() || before.length() > LONGEST_SCENARIO) {
            int at = FOR.find(plain, from, to);
            return at < 0 ? "" : Clip.ends(plain.substring(at + FOR.at(plain, at, to), to));
        }
        int at = FOR.at(before, 0, before.length());
        return before.substring(at).strip();
    }

    private static List<Pick> known(List<Pick> chosen) {
        List<Pick> known =
                chosen.stream().filter(pick -> !pick.technology().domain().isEmpty()).toList();
        return known.isEmpty() ? chosen : known;
    }

    private static int endOfPicks(String plain, int from, int to) {
        int depth = 0;
        for (int at = from; at < to; at++) {
            char c = plain.charAt(at);
            depth += "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0;
            if (depth == 0 && at > from && (isMark(plain, at, to) || ENDS.at(plain, at, to) > 0)) {
                return at;
            }
        }
        return to;
    }

    private static boolean isMark(String plain, int at, int to) {
        char c = plain.charAt(at);
        if ("，。；;—–".indexOf(c) >= 0) {
            return true;
        }
        boolean blank = at + 1 < to && Chars.isBlank(plain.charAt(at + 1));
        return (c == ',' || c == '.') && blank && !isList(plain, at, to)
                || c == '-' && blank && Chars.isBlank(plain.charAt(at - 1));
    }

    /** Kubernetes, Istio and OPA: short parts between commas. */
    private static boolean isList(String plain, int comma, int to) {
        int end = comma + 2;
        int words = 0;
        while (end < to && ",.;".indexOf(plain.charAt(end)) < 0) {
            words += plain.charAt(end) == ' ' ? 1 : 0;
            end++;
        }
        return plain.charAt(comma) == ','
                && words <= 3
                && end > comma + 2
                && Character.isUpperCase(plain.charAt(comma + 2));
    }

    /** What stands in parentheses among the picks, and what follows them. */
    private static String reason(String plain, int from, int end, int to) {
        String rest = end < to ? Clip.ends(plain.substring(end, to)) : "";
        StringBuilder reason = new StringBuilder();
        int open = -1;
        for (int at = from; at < end; at++) {
            char c = plain.charAt(at);
            if ("（(".indexOf(c) >= 0) {
                open = at + 1;
            } else if ("）)".indexOf(c) >= 0 && open >= 0) {
                if (Topic.named(plain, open, at) == Topic.NONE) {
                    reason.append(reason.isEmpty() ? "" : "；").append(plain, open, at);
                }
                open = -1;
            }
        }
        return reason + (reason.isEmpty() || rest.isEmpty() ? "" : "；") + rest;
    }
}
