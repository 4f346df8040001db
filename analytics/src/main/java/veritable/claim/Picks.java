package veritable.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import veritable.claim.Recommendation.Pick;
import veritable.report.Text;
import veritable.technology.Named;
import veritable.technology.Technologies;
import veritable.technology.Technology;

/**
 * Reads lists of technologies to choose: {@code OPA 0.62 + Gatekeeper 3.16}, {@code runc 或 crun}.
 */
final class Picks {
    private static final WordSet SEPARATORS =
            WordSet.of("＋|、|；|，|, |/|或者|或|和|与|以及|and|or|&|plus|with|→|->|配合|搭配");
    private static final int LONGEST_NAME = 40;

    private final Technologies technologies;

    private final ClaimPlaces claims;

    Picks(Technologies technologies, ClaimPlaces claims) {
        this.technologies = technologies;
        this.claims = claims;
    }

    /**
     * The technologies from {@code from} to {@code to}; none if no name is known, unless {@code
     * any}, when every part is taken for one.
     */
    List<Pick> in(Text text, int from, int to, boolean any) {
        String region = text.plain().substring(from, to);
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
            add(text, from, region, start, at, names, picks);
            at += length;
            start = at;
        }
        add(text, from, region, start, region.length(), names, picks);
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

    private void add(
            Text whole,
            int offset,
            String text,
            int from,
            int to,
            List<Named> names,
            List<Pick> picks) {
        int start = Chars.skipBlanks(text, from, to);
        int end = Chars.skipBlanksBack(text, to, start);
        Named named = within(names, start, end);
        if (named == null) {
            end = Chars.skipBlanksBack(text, aside(text, start, end), start);
        }
        if (start >= end || (named == null && end - start > LONGEST_NAME)) {
            return;
        }
        int nameEnd = named == null ? VersionText.start(text, start, end) : named.end();
        String name = text.substring(start, Chars.skipBlanksBack(text, nameEnd, start));
        Claim claim = claims.first(whole.at(offset + start), whole.at(offset + end));
        Technology technology =
                named != null
                        ? named.technology()
                        : claim != null
                                ? claim.technology()
                                : name.isBlank() ? null : new Technology(name, "");
        if (technology == null) {
            return;
        }
        boolean claimed = claim != null && claim.technology().equals(technology);
        Pick pick =
                new Pick(
                        technology,
                        claimed && claim != null
                                ? Optional.of(claim.versions())
                                : VersionText.in(text, nameEnd, end));
        if (!picks.contains(pick)) {
            picks.add(pick);
        }
    }

    private static @Nullable Named within(List<Named> names, int start, int end) {
        for (Named named : names) {
            if (named.start() >= start && named.end() <= end) {
                return named;
            }
        }
        return null;
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
