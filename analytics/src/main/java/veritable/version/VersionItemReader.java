package veritable.version;

import org.jspecify.annotations.Nullable;
import veritable.version.Phrases.Found;
import veritable.version.VersionSet.Arrow;
import veritable.version.VersionSet.Range;

/** Reads a version with what stands before and after it, or a range between two. */
final class VersionItemReader {
    private static final String[] NOW = {
        "latest", "current", "now", "present", "最新版本", "最新版", "最新", "今", "现在"
    };

    private final Folded text;
    private final boolean whole;
    private boolean wildcard;

    /** After the set that was read. */
    int end;

    /** Where the reading of any version stopped, at the most. */
    int farthest;

    /** Whether what was read last in running text is a quantity, a date or the like. */
    boolean foreign;

    /** Whether the last set was a bound such as {@code >=1.28}, which others can narrow. */
    boolean bound;

    VersionItemReader(Folded text, boolean whole) {
        this.text = text;
        this.whole = whole;
    }

    /** The set at {@code from}, or null. */
    @Nullable VersionSet read(int from) {
        foreign = false;
        bound = false;
        int at = whole ? named(Words.noise(text, from)) : from;
        Found prefix = Phrases.PREFIX.at(text, at);
        if (prefix != null) {
            return prefix.bound() == Bound.BETWEEN ? between(prefix.end()) : bounded(prefix);
        }
        if (whole && text.at(at) == '*') {
            end = at + 1;
            return Range.all();
        }
        return plain(at);
    }

    /** Past a name before a sign, as in Kubernetes >= 1.28. */
    private int named(int from) {
        int i = from;
        while (text.isRun(i) || text.at(i) == Fold.BLANK || text.at(i) == '-') {
            i++;
        }
        boolean name =
                text.isLetter(from) && (text.isLetter(i - 1) || text.at(i - 1) == Fold.BLANK);
        char sign = text.at(i);
        boolean bounds = sign == '>' || sign == '<' || sign == '=' || sign == '^' || sign > 127;
        return name && bounds && Phrases.PREFIX.at(text, i) != null ? i : from;
    }

    private @Nullable VersionSet bounded(Found prefix) {
        Version version = version(start(prefix.end()), whole && prefix.bound() != Bound.IS);
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
        int at = Words.noise(text, stop);
        Found arrow = Phrases.ARROW.at(text, at);
        if (arrow != null) {
            VersionSet to = plain(start(arrow.end()));
            return to == null ? null : new Arrow(plainSet(floor, cycle), to);
        }
        Found to = Phrases.TO.at(text, at);
        to = to != null ? to : Phrases.LIST.at(text, at);
        Version ceiling = to == null ? null : version(start(to.end()));
        if (ceiling == null) {
            Found suffix = Phrases.SUFFIX.at(text, at);
            end = suffix == null ? stop : suffix.end();
            return Bound.FROM.of(floor, cycle);
        }
        skipBetween();
        return Ranges.closed(floor, ceiling);
    }

    private @Nullable VersionSet plain(int from) {
        Version version = version(from);
        if (version == null) {
            return null;
        }
        boolean cycle = wildcard;
        int stop = end;
        if (text.at(stop) == '+') {
            end = stop + 1;
            return Bound.FROM.of(version, cycle);
        }
        int at = Words.noise(text, stop);
        boolean bracket = text.at(at) == '(';
        int word = bracket ? text.blanks(at + 1) : at;
        Found suffix = Phrases.SUFFIX.at(text, word);
        if (suffix != null && text.at(word) != '+') {
            int close = Words.noise(text, suffix.end());
            end = bracket && text.at(close) == ')' ? close + 1 : suffix.end();
            return suffix.bound().of(version, cycle);
        }
        if (whole && isOpenEnded(at)) {
            return Bound.FROM.of(version, cycle);
        }
        VersionSet range = Phrases.ARROW.at(text, at) != null ? null : range(version, at);
        if (range != null || foreign) {
            return range;
        }
        end = stop;
        return plainSet(version, cycle);
    }

    /** Whether a dash leads to no version but to whatever is the latest. */
    private boolean isOpenEnded(int at) {
        Found to = Phrases.TO.at(text, at);
        int from = to == null ? at : text.blanks(to.end());
        int after = Words.longest(NOW, text, from);
        end = to != null && after > from ? after : end;
        return to != null && after > from;
    }

    private @Nullable VersionSet range(Version floor, int at) {
        Found to = Phrases.TO.at(text, at);
        Version ceiling = to == null ? null : version(text.blanks(to.end()));
        if (to == null || ceiling == null || !floor.isComparableTo(ceiling)) {
            return null;
        }
        boolean sign = to.bound() == Bound.IS;
        boolean alike = floor.numberCount() == ceiling.numberCount();
        if (floor.compareTo(ceiling) >= 0 || !whole && sign && !alike) {
            return null;
        }
        skipBetween();
        return Ranges.closed(floor, ceiling);
    }

    private static VersionSet plainSet(Version version, boolean cycle) {
        return cycle ? VersionSet.cycle(version) : VersionSet.of(version);
    }

    private @Nullable Version version(int from) {
        return version(from, false);
    }

    private @Nullable Version version(int from, boolean bounded) {
        VersionReader reader = new VersionReader(text, whole);
        reader.bounded = bounded;
        Version version = reader.read(from);
        farthest = Math.max(farthest, reader.end);
        if (version == null) {
            return null;
        }
        foreign = !whole && new Lookalikes(text).isOther(version, from, reader.end);
        if (foreign) {
            return null;
        }
        end = reader.end;
        wildcard = reader.wildcard;
        return version;
    }

    private void skipBetween() {
        int at = Words.noise(text, end);
        end = text.begins("之间", at) ? at + 2 : end;
    }

    /** Past what may stand between a word and its version. */
    private int start(int from) {
        int at = Words.noise(text, from);
        return text.at(at) == ':' ? text.blanks(at + 1) : at;
    }
}
