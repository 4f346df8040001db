package veritable.version;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.version.VersionSet.Range;
import veritable.version.VersionSet.Several;

/** The range notations of tools: Maven's brackets and the vers of package URLs. */
final class RangeNotation {
    private final Folded text;
    private final int limit;

    RangeNotation(Folded text) {
        this.text = text;
        this.limit = text.limit();
    }

    boolean isVers(int from) {
        return text.begins("vers:", from);
    }

    /** {@code [1.0,2.0)}, {@code (,1.0]}, {@code [1.0]}, and several of them; or null. */
    @Nullable VersionSet brackets(int from) {
        List<VersionSet> sets = new ArrayList<>();
        int i = from;
        while (i < limit) {
            boolean with = at(i) == '[';
            if (!with && at(i) != '(' && at(i) != ']') {
                return null;
            }
            int close = i + 1;
            while (close < limit && at(close) != ']' && at(close) != ')' && at(close) != '[') {
                close++;
            }
            VersionSet set = close == limit ? null : bracket(i + 1, close, with);
            if (set == null) {
                return null;
            }
            sets.add(set);
            i = close + 1;
            while (i < limit && (at(i) == ',' || at(i) == Fold.BLANK)) {
                i++;
            }
        }
        return sets.isEmpty() ? null : sets.size() == 1 ? sets.get(0) : new Several(sets);
    }

    private @Nullable VersionSet bracket(int from, int close, boolean withFloor) {
        boolean withCeiling = at(close) == ']';
        int comma = from;
        while (comma < close && at(comma) != ',') {
            comma++;
        }
        Version floor = version(from, comma);
        if (comma == close) {
            return floor == null || !withFloor || !withCeiling ? null : VersionSet.of(floor);
        }
        Version ceiling = version(comma + 1, close);
        boolean bad = floor == null && !isBlank(from, comma);
        if (bad || ceiling == null && !isBlank(comma + 1, close)) {
            return null;
        }
        VersionSet over = floor == null ? Range.all() : Bound.range(floor, withFloor, null, false);
        VersionSet under =
                ceiling == null ? Range.all() : Bound.range(null, false, ceiling, withCeiling);
        return Ranges.and(over, under);
    }

    /** {@code vers:generic/>=1.29|<1.31}: bounds in rising order, taken in pairs. */
    @Nullable VersionSet vers(int from) {
        int i = from;
        while (i < limit && at(i) != '/') {
            i++;
        }
        List<VersionSet> sets = new ArrayList<>();
        List<VersionSet> not = new ArrayList<>();
        VersionSet open = null;
        i++;
        while (i < limit) {
            int to = i;
            while (to < limit && at(to) != '|') {
                to++;
            }
            VersionSet set =
                    VersionSet.parseOrEmpty(text.text().subSequence(i, to).toString()).orElse(null);
            if (set == null) {
                return null;
            }
            i = to + 1;
            if (set instanceof Several) {
                not.add(set);
            } else if (set instanceof Range range && range.ceiling().isEmpty()) {
                open = open == null ? set : open;
            } else if (set instanceof Range && open != null) {
                VersionSet both = Ranges.and(open, set);
                if (both == null) {
                    return null;
                }
                sets.add(both);
                open = null;
            } else {
                sets.add(set);
            }
        }
        if (open != null) {
            sets.add(open);
        }
        if (sets.isEmpty() && !not.isEmpty()) {
            sets.add(Range.all());
        }
        VersionSet result =
                sets.isEmpty() ? null : sets.size() == 1 ? sets.get(0) : new Several(sets);
        for (VersionSet hole : not) {
            result = result == null ? null : Ranges.and(result, hole);
        }
        return result;
    }

    private @Nullable Version version(int from, int to) {
        return Version.parseOrEmpty(text.text().subSequence(from, to).toString()).orElse(null);
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (at(i) != Fold.BLANK) {
                return false;
            }
        }
        return true;
    }

    private char at(int i) {
        return text.at(i);
    }
}
