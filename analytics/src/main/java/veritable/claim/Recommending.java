package veritable.claim;

import java.util.List;
import veritable.claim.Recommendation.Pick;
import veritable.report.Text;

/** Reads lines that tell what to choose, or what to move to. */
final class Recommending {
    private static final WordSet TO =
            WordSet.of(
                    """
                    迁移到|升级到|切换到|转向|过渡到|到|至|→|->|to|
                    """);
    private static final WordSet VERBS =
            WordSet.of(
                    """
                    推荐使用|推荐采用|推荐选择|建议使用|建议采用|建议选择|推荐|建议|
                    优先选择|优先使用|首选|we recommend using|we recommend|
                    recommended|recommend|we suggest|prefer|use|choose|consider|adopt|
                    pick|使用|采用|选择|
                    """);
    private static final WordSet FOR =
            WordSet.of(
                    """
                    for|if|when|where|in|
                    """);

    private final Technologies technologies;
    private final Picks picks;
    private final List<Recommendation> found;

    Recommending(Technologies technologies, List<Recommendation> found) {
        this.technologies = technologies;
        this.picks = new Picks(technologies);
        this.found = found;
    }

    /** Adds what a line recommends; false if it names nothing to choose. */
    boolean line(Text text, Head head, Scope scope, Statement statement) {
        String plain = text.plain();
        int from = head.isNone() ? 0 : head.start();
        int end = head.isNone() ? plain.length() : head.end();
        if (migration(plain, from, end, head.isNone() ? plain.length() : head.rest(), statement)) {
            return true;
        }
        if (head.isNone()) {
            return sentence(plain, 0, plain.length(), scope.name(), statement);
        }
        return chosen(head.name(text), plain, head.rest(), plain.length(), false, statement);
    }

    /** Adds a recommendation of what is listed between two places. */
    boolean chosen(
            String scenario, String plain, int from, int to, boolean any, Statement statement) {
        int end = endOfPicks(plain, from, to);
        List<Pick> chosen = picks.in(plain, from, end, any);
        if (chosen.isEmpty()) {
            return false;
        }
        found.add(
                new Recommendation(
                        scenario, chosen, List.of(), reason(plain, from, end, to), statement));
        return true;
    }

    private static int endOfPicks(String plain, int from, int to) {
        int depth = 0;
        for (int at = from; at < to; at++) {
            char c = plain.charAt(at);
            depth += "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0;
            if (depth == 0
                    && ("，。；;—".indexOf(c) >= 0
                            || ((c == ',' || c == '.')
                                    && at + 1 < to
                                    && Chars.isBlank(plain.charAt(at + 1))
                                    && !isList(plain, at, to))
                            || plain.startsWith(" - ", at)
                            || plain.startsWith(" – ", at)
                            || plain.startsWith(" for ", at)
                            || plain.startsWith(" because ", at))) {
                return at;
            }
        }
        return to;
    }

    /** Kubernetes, Istio and OPA: short parts between commas. */
    private static boolean isList(String plain, int comma, int to) {
        if (plain.charAt(comma) != ',') {
            return false;
        }
        int end = comma + 2;
        int words = 0;
        while (end < to
                && ",.;".indexOf(plain.charAt(end)) < 0
                && !plain.startsWith(" and ", end)
                && !plain.startsWith(" or ", end)) {
            words += plain.charAt(end) == ' ' ? 1 : 0;
            end++;
        }
        return words <= 2 && Character.isUpperCase(plain.charAt(Math.min(comma + 2, to - 1)));
    }

    /** What stands in parentheses among the picks, or what follows them. */
    private static String reason(String plain, int from, int end, int to) {
        String rest = end < to ? EventDraft.trimmed(plain.substring(end, to)) : "";
        StringBuilder aside = new StringBuilder();
        int open = -1;
        for (int at = from; at < end; at++) {
            char c = plain.charAt(at);
            if ("（(".indexOf(c) >= 0) {
                open = at + 1;
            } else if ("）)".indexOf(c) >= 0 && open >= 0) {
                aside.append(aside.isEmpty() ? "" : "；").append(plain, open, at);
                open = -1;
            }
        }
        if (rest.isEmpty() || aside.isEmpty()) {
            return rest.isEmpty() ? aside.toString() : rest;
        }
        return aside + "；" + rest;
    }

    /** 从 Docker 到 Kubernetes, from Docker to containerd, Docker → Kubernetes. */
    private boolean migration(String plain, int from, int to, int rest, Statement statement) {
        int begin = Chars.skipBlanks(plain, from, to);
        int start;
        if (plain.startsWith("从", begin) || plain.startsWith("由", begin)) {
            start = begin + 1;
        } else {
            int at = indexOf(plain, "from ", begin, to);
            start = at >= 0 && at - begin <= 12 ? at + 5 : -1;
        }
        if (start < 0) {
            return false;
        }
        int at = TO.find(plain, start + 1, to);
        if (at < 0) {
            return false;
        }
        int after = at + TO.at(plain, at, to);
        int end = endOfPicks(plain, after, to);
        List<Pick> next = picks.in(plain, after, end, true);
        List<Pick> old = picks.in(plain, start, at, true);
        boolean plainlySaid = start == begin + 1 && rest < plain.length();
        if (next.isEmpty()
                || old.isEmpty()
                || !plainlySaid && isUnknown(next) && isUnknown(old)
                || Figures.maybeIn(plain, start, at)) {
            return false;
        }
        String reason =
                rest < plain.length()
                        ? plain.substring(rest)
                        : EventDraft.trimmed(plain.substring(end, to));
        String scenario = plain.substring(begin, end).strip();
        found.add(new Recommendation(scenario, next, old, reason, statement));
        return true;
    }

    private static boolean isUnknown(List<Pick> chosen) {
        for (Pick pick : chosen) {
            if (!pick.technology().domain().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(String plain, String word, int from, int to) {
        for (int at = from; at + word.length() <= to; at++) {
            if (plain.regionMatches(true, at, word, 0, word.length())) {
                return at;
            }
        }
        return -1;
    }

    /** 生产环境推荐使用 Istio 1.21, Use K3s for the edge. */
    boolean sentence(String plain, int from, int to, String fallback, Statement statement) {
        int verb = VERBS.find(plain, from, to);
        if (verb < 0) {
            return false;
        }
        int after = verb + VERBS.at(plain, verb, to);
        int end = endOfPicks(plain, after, to);
        List<Named> named = technologies.in(plain.substring(after, end));
        if (Names.first(named, plain.substring(after, end), 0, end - after) == null) {
            return false;
        }
        List<Pick> chosen = picks.in(plain, after, end, false);
        String before = EventDraft.trimmed(plain.substring(from, verb));
        String scenario =
                before.isEmpty() || before.length() > 40 ? scenarioAfter(plain, after, to) : before;
        String reason = EventDraft.trimmed(plain.substring(end, to));
        if (!scenario.isEmpty() && reason.endsWith(scenario)) {
            reason = "";
        }
        found.add(
                new Recommendation(
                        scenario.isEmpty() ? fallback : withoutFor(scenario),
                        known(chosen),
                        List.of(),
                        reason,
                        statement));
        return true;
    }

    private static List<Pick> known(List<Pick> chosen) {
        List<Pick> known =
                chosen.stream().filter(pick -> !pick.technology().domain().isEmpty()).toList();
        return known.isEmpty() ? chosen : known;
    }

    private static String withoutFor(String scenario) {
        return scenario.regionMatches(true, 0, "for ", 0, 4) ? scenario.substring(4) : scenario;
    }

    private static String scenarioAfter(String plain, int from, int to) {
        int at = FOR.find(plain, from, to);
        return at < 0 ? "" : EventDraft.trimmed(plain.substring(at + FOR.at(plain, at, to), to));
    }
}
