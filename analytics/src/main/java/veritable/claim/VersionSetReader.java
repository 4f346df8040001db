package veritable.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.claim.Phrases.Found;
import veritable.claim.VersionSet.Arrow;
import veritable.claim.VersionSet.Range;
import veritable.claim.VersionSet.Several;

/**
 * Reads a set of versions at a place in a text, as much as belongs to it: sets joined to lists and
 * arrows, each a version with what stands before and after it.
 */
final class VersionSetReader {
    private final CharSequence text;
    private final int limit;
    private final boolean whole;
    private int farthest;

    /** After the set that was read. */
    int end;

    private boolean wildcard;

    /** Whether what was read last in running text is a quantity, a date or the like. */
    private boolean foreign;

    /** Whether the last item was a bound such as {@code >=1.28}, which others can narrow. */
    private boolean bound;

    VersionSetReader(CharSequence text, int limit, boolean whole) {
        this.text = text;
        this.limit = limit;
        this.whole = whole;
    }

    /** The set that the whole text names, or null. */
    @Nullable VersionSet whole() {
        int from = skipBlanks(0);
        VersionSet set =
                RangeNotation.isVers(text, from, limit)
                        ? new RangeNotation(text, limit).vers(from)
                        : null;
        if (set != null) {
            return set;
        }
        set = new RangeNotation(text, limit).brackets(from);
        if (set != null) {
            return set;
        }
        set = read(from);
        if (set == null) {
            return null;
        }
        int rest = Trailer.skip(text, end, limit);
        farthest = Math.max(farthest, rest);
        return rest < limit ? null : set;
    }

    String complaint() {
        String found =
                farthest < limit
                        ? "\"" + text.charAt(farthest) + "\" at " + (farthest + 1)
                        : "no digit";
        return "\""
                + text
                + "\" names no version: "
                + found
                + " (expected versions, like 1.30.4, 1.29+ or 1.28-1.30)";
    }

    /** The set at {@code from}, or null; {@link #end} is after it. */
    @Nullable VersionSet read(int from) {
        VersionSet set = narrowed(from);
        if (set == null) {
            return null;
        }
        List<VersionSet> sets = null;
        VersionSet origin = null;
        while (true) {
            int stop = end;
            int at = Words.noise(text, stop, limit);
            Found arrow = Phrases.ARROW.at(text, at, limit);
            Found comma = arrow != null ? null : Phrases.LIST.at(text, at, limit);
            Found join = arrow != null ? arrow : comma;
            foreign = false;
            int to = join == null ? stop : skipBlanks(join.end());
            VersionSet next = join == null ? null : narrowed(to);
            char sign = join == null ? 0 : at(at);
            boolean listed =
                    next != null && (whole || arrow != null || isListed(set, sign, to, next));
            boolean fraction = !listed && set.point().numberCount() == 1 && Fold.isDigit(at(to));
            if (sign == '/' && !whole && (foreign || fraction)) {
                return null;
            }
            if (next == null || !listed) {
                end = stop;
                break;
            }
            if (arrow != null) {
                origin = origin != null ? origin : list(set, sets);
                sets = null;
                set = next;
            } else {
                if (sets == null) {
                    sets = new ArrayList<>(List.of(set));
                }
                if (!sets.contains(next)) {
                    sets.add(next);
                }
            }
        }
        VersionSet result = list(set, sets);
        return origin == null ? result : new Arrow(origin, result);
    }

    private static VersionSet list(VersionSet set, @Nullable List<VersionSet> sets) {
        return sets == null || sets.size() == 1 ? set : new Several(sets);
    }

    /**
     * Whether, in running text, the next set goes on with a list: 1.29 after 1.28, not 2 after 1.30
     * and, but for a slash, not 2.0 either, which would be of something else.
     */
    private boolean isListed(VersionSet set, char sign, int from, VersionSet next) {
        Version one = set.point();
        Version other = next.point();
        boolean sure = sign == '/' || sign == '\u3001' || sign == ',' || sign > 'z';
        if (bound || !Fold.isDigit(at(from)) && at(from) != 'v' || !sure && !Fold.isLetter(sign)) {
            return false;
        }
        if (one.numberCount() == 1 || other.numberCount() == 1) {
            return !(set instanceof Range)
                    && !(next instanceof Range)
                    && one.numberCount() == other.numberCount()
                    && one.compareTo(other) < 0;
        }
        return sign == '/' || one.numberCount() > 0 && one.number(0) == other.number(0);
    }

    /** An item, and the bounds that narrow it. */
    private @Nullable VersionSet narrowed(int from) {
        VersionSet set = item(from);
        boolean narrow = bound;
        while (set != null && narrow) {
            int stop = end;
            int at = stop;
            Found both = Phrases.BOTH.at(text, skipBlanks(at), limit);
            at = skipBlanks(both == null ? at : both.end());
            VersionSet next = Phrases.PREFIX.at(text, at, limit) == null ? null : item(at);
            VersionSet narrower =
                    next != null && bound && (whole || Ranges.face(set, next))
                            ? Ranges.and(set, next)
                            : null;
            if (narrower == null) {
                end = stop;
                break;
            }
            set = narrower;
        }
        bound = narrow;
        return set;
    }

    private @Nullable VersionSet item(int from) {
        bound = false;
        int at = whole ? Words.noise(text, from, limit) : from;
        Found prefix = Phrases.PREFIX.at(text, at, limit);
        if (prefix != null) {
            return prefix.bound() == Bound.BETWEEN ? between(prefix.end()) : bounded(prefix);
        }
        if (whole && at(at) == '*') {
            end = at + 1;
            return Range.all();
        }
        return plain(at);
    }

    private @Nullable VersionSet bounded(Found prefix) {
        Version version = version(start(prefix.end()));
        if (version == null) {
            return null;
        }
        bound = prefix.bound() != Bound.IS;
        return prefix.bound().of(version, wildcard);
    }

    /** After "between" or "from". */
    private @Nullable VersionSet between(int from) {
        Version floor = version(start(from));
        if (floor == null) {
            return null;
        }
        boolean cycle = wildcard;
        int stop = end;
        int at = Words.noise(text, end, limit);
        Found arrow = Phrases.ARROW.at(text, at, limit);
        if (arrow != null) {
            VersionSet to = plain(start(arrow.end()));
            return to == null ? null : new Arrow(plainSet(floor, cycle), to);
        }
        Found to = Phrases.TO.at(text, at, limit);
        if (to == null) {
            to = Phrases.LIST.at(text, at, limit);
        }
        Version ceiling = to == null ? null : version(start(to.end()));
        if (ceiling == null) {
            end = stop;
            Found suffix = Phrases.SUFFIX.at(text, at, limit);
            end = suffix == null ? stop : suffix.end();
            return Bound.FROM.of(floor, cycle);
        }
        at = Words.noise(text, end, limit);
        if (Words.matches("之间", text, at, limit)) {
            end = at + 2;
        }
        return Ranges.closed(floor, ceiling);
    }

    private @Nullable VersionSet plain(int from) {
        Version version = version(from);
        if (version == null) {
            return null;
        }
        boolean cycle = wildcard;
        int stop = end;
        if (at(stop) == '+') {
            end = stop + 1;
            return Bound.FROM.of(version, cycle);
        }
        int at = Words.noise(text, stop, limit);
        Found suffix = Phrases.SUFFIX.at(text, at, limit);
        if (suffix != null && at(at) != '+') {
            end = suffix.end();
            return suffix.bound().of(version, cycle);
        }
        foreign = false;
        VersionSet range = Phrases.ARROW.at(text, at, limit) != null ? null : range(version, at);
        if (foreign) {
            return null;
        }
        if (range == null) {
            end = stop;
            return plainSet(version, cycle);
        }
        return range;
    }

    private @Nullable VersionSet range(Version floor, int at) {
        Found to = Phrases.TO.at(text, at, limit);
        if (to == null) {
            return null;
        }
        Version ceiling = version(skipBlanks(to.end()));
        if (ceiling == null || !floor.isComparableTo(ceiling)) {
            return null;
        }
        boolean sign = to.bound() == Bound.IS;
        boolean alike = floor.numberCount() == ceiling.numberCount();
        if (floor.compareTo(ceiling) >= 0 || !whole && sign && !alike) {
            return null;
        }
        return Ranges.closed(floor, ceiling);
    }

    private static VersionSet plainSet(Version version, boolean cycle) {
        return cycle ? VersionSet.cycle(version) : VersionSet.of(version);
    }

    private @Nullable Version version(int from) {
        VersionReader reader = new VersionReader(text, limit, whole);
        Version version = reader.read(from);
        farthest = Math.max(farthest, reader.end);
        if (version == null) {
            return null;
        }
        foreign = !whole && new Lookalikes(text, limit).isOther(version, from, reader.end);
        if (foreign) {
            return null;
        }
        end = reader.end;
        wildcard = reader.wildcard;
        return version;
    }

    /** Past what may stand between a word and its version. */
    private int start(int from) {
        int at = Words.noise(text, from, limit);
        return at(at) == ':' ? skipBlanks(at + 1) : at;
    }

    private int skipBlanks(int from) {
        int i = from;
        while (at(i) == Fold.BLANK) {
            i++;
        }
        return i;
    }

    private char at(int i) {
        return i < limit ? Fold.lower(text.charAt(i)) : 0;
    }
}
