package veritable.version;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import veritable.version.Phrases.Found;
import veritable.version.VersionSet.Arrow;
import veritable.version.VersionSet.Several;

/**
 * Reads a set of versions at a place in a text, as much as belongs to it: sets joined to lists and
 * arrows, and narrowed by each other.
 */
final class VersionSetReader {
    private final Folded text;
    private final boolean whole;
    private final VersionItemReader items;

    /** After the set that was read. */
    int end;

    VersionSetReader(Folded text, boolean whole) {
        this.text = text;
        this.whole = whole;
        this.items = new VersionItemReader(text, whole);
    }

    /** The set that the whole text names, or null. */
    static @Nullable VersionSet whole(String text) {
        return new VersionSetReader(new Folded(text, text.length()), true).whole();
    }

    @Nullable VersionSet whole() {
        int from = text.blanks(0);
        RangeNotation notation = new RangeNotation(text);
        VersionSet set = notation.isVers(from) ? notation.vers(from) : notation.brackets(from);
        if (set != null) {
            return set;
        }
        set = read(from);
        end = Trailer.skip(text, end);
        return end < text.limit() ? null : set;
    }

    String complaint() {
        int place = Math.max(end, items.farthest);
        String found =
                place < text.limit()
                        ? "\"" + text.text().charAt(place) + "\" at " + (place + 1)
                        : "no digit";
        return "\""
                + text.text()
                + "\" names no version: "
                + found
                + " (expected versions, like 1.30.4, 1.29+ or 1.28-1.30)";
    }

    /** The set at {@code from}, or null. */
    @Nullable VersionSet read(int from) {
        VersionSet set = narrowed(from);
        if (set == null) {
            return null;
        }
        Set<VersionSet> sets = new LinkedHashSet<>();
        sets.add(set);
        VersionSet origin = null;
        while (true) {
            int stop = end;
            int at = Words.noise(text, stop);
            Found arrow = Phrases.ARROW.at(text, at);
            Found join = arrow != null ? arrow : Phrases.LIST.at(text, at);
            if (join == null) {
                break;
            }
            int to = text.blanks(join.end());
            VersionSet next = narrowed(to);
            boolean listed =
                    next != null && (whole || arrow != null || isListed(set, at, to, next));
            if (!listed && !whole && text.at(at) == '/' && isFraction(set, to)) {
                return null;
            }
            if (next == null || !listed) {
                end = stop;
                break;
            }
            if (arrow != null) {
                origin = origin != null ? origin : list(sets);
                sets.clear();
            }
            sets.add(next);
            set = next;
        }
        return origin == null ? list(sets) : new Arrow(origin, list(sets));
    }

    private static VersionSet list(Set<VersionSet> sets) {
        return sets.size() == 1 ? sets.iterator().next() : new Several(List.copyOf(sets));
    }

    /** 24/7, 100/200ms. */
    private boolean isFraction(VersionSet set, int to) {
        return items.foreign || set.point().numberCount() == 1 && text.isDigit(to);
    }

    /**
     * Whether, in running text, the next set goes on with a list: 1.29 after 1.28, not 2 after 1.30
     * and, but for a slash, not 2.0 either, which would be of something else.
     */
    private boolean isListed(VersionSet set, int join, int from, VersionSet next) {
        Version one = set.point();
        Version other = next.point();
        char sign = text.at(join);
        boolean joins = sign == '/' || sign == ',' || sign > 127 || Fold.isLetter(sign);
        boolean begins = text.isDigit(from) || text.at(from) == 'v' && text.isDigit(from + 1);
        if (items.bound || !joins || !begins) {
            return false;
        }
        if (one.numberCount() == 1 || other.numberCount() == 1) {
            return one.numberCount() == other.numberCount()
                    && !(set instanceof VersionSet.Range)
                    && !(next instanceof VersionSet.Range)
                    && one.compareTo(other) < 0;
        }
        return sign == '/' || one.numberCount() > 0 && one.number(0) == other.number(0);
    }

    /** An item, and the bounds that narrow it. */
    private @Nullable VersionSet narrowed(int from) {
        VersionSet set = item(from);
        boolean narrow = items.bound;
        while (set != null && narrow) {
            int stop = end;
            Found both = Phrases.BOTH.at(text, text.blanks(stop));
            int at = text.blanks(both == null ? stop : both.end());
            VersionSet next = Phrases.PREFIX.at(text, at) == null ? null : item(at);
            boolean faces = next != null && items.bound && (whole || Ranges.face(set, next));
            VersionSet narrower = next == null || !faces ? null : Ranges.and(set, next);
            if (narrower == null) {
                end = stop;
                break;
            }
            set = narrower;
        }
        items.bound = narrow;
        return set;
    }

    private @Nullable VersionSet item(int from) {
        VersionSet set = items.read(from);
        if (set != null) {
            end = items.end;
        }
        return set;
    }
}
