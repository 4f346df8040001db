package veritable.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import veritable.claim.Recommendation.Pick;

/**
 * Reads lists of technologies to choose: {@code OPA 0.62 + Gatekeeper 3.16}, {@code runc 或 crun}.
 */
final class Picks {
    private static final WordSet SEPARATORS =
            WordSet.of("＋|、|；|，|, |/|或者|或|和|与|以及|and|or|&|plus|with|→|->|配合|搭配");
    private static final int LONGEST_NAME = 40;

    private final Technologies technologies;

    Picks(Technologies technologies) {
        this.technologies = technologies;
    }

    /**
     * The technologies from {@code from} to {@code to}; none if no name is known, unless {@code
     * any}, when every part is taken for one.
     */
    List<Pick> in(String text, int from, int to, boolean any) {
        String region = text.substring(from, to);
        List<Named> names = technologies.in(region);
        if (names.isEmpty() && !any) {
            return List.of();
        }
        List<Pick> picks = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int at = 0; at < region.length(); ) {
            char c = region.charAt(at);
            depth += "（([".indexOf(c) >= 0 ? 1 : "）)]".indexOf(c) >= 0 ? -1 : 0;
            int length = depth > 0 || isInside(names, at) ? 0 : separator(region, at);
            if (length == 0) {
                at++;
                continue;
            }
            add(region, start, at, names, picks);
            at += length;
            start = at;
        }
        add(region, start, region.length(), names, picks);
        return picks;
    }

    private static boolean isInside(List<Named> names, int at) {
        for (Named named : names) {
            if (named.start() <= at && at < named.end()) {
                return true;
            }
        }
        return false;
    }

    private static int separator(String text, int at) {
        char c = text.charAt(at);
        if (c == '+') {
            // 1.29+ is a version, 1.30.4+k3s1 a build
            boolean version = at > 0 && (Chars.isDigit(text.charAt(at - 1)));
            return version ? 0 : 1;
        }
        return SEPARATORS.at(text, at, text.length());
    }

    private void add(String text, int from, int to, List<Named> names, List<Pick> picks) {
        int start = Chars.skipBlanks(text, from, to);
        int end = Chars.skipBlanksBack(text, to, start);
        Named named = null;
        for (Named candidate : names) {
            if (candidate.start() >= start && candidate.end() <= end) {
                named = candidate;
                break;
            }
        }
        int aside = named == null ? aside(text, start, end) : end;
        end = named == null ? Chars.skipBlanksBack(text, aside, start) : end;
        if (start >= end || (named == null && end - start > LONGEST_NAME)) {
            return;
        }
        int nameEnd = named == null ? VersionText.start(text, start, end) : named.end();
        Optional<VersionSet> versions = VersionText.in(text, nameEnd, end);
        String name = text.substring(start, Chars.skipBlanksBack(text, nameEnd, start));
        if (named == null && name.isBlank()) {
            return;
        }
        picks.add(
                new Pick(named == null ? new Technology(name, "") : named.technology(), versions));
    }

    private static int aside(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if ("（(".indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return to;
    }
}
