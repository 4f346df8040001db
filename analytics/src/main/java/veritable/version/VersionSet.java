package veritable.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The versions that a claim names: a set, not a point. {@code 1.30} is the cycle with all its
 * patches, {@code 1.29+} all from there on.
 *
 * <p>A version of one or two numbers is its cycle, pre-releases and patches alike; one of three or
 * more is that release and its builds. The ends of ranges follow the same rule: {@code 1.28-1.30}
 * contains 1.30.14, {@code >1.30} begins after it, {@code <2.0} ends before 2.0.0-rc.1.
 *
 * <pre>{@code
 * VersionSet.parse("1.29 及以上").text();                                // 1.29+
 * VersionSet.parse("1.30").relationTo(VersionSet.parse(">= 1.29"));      // CONTAINED
 * }</pre>
 */
public sealed interface VersionSet {
    /** What a report wrote down. */
    enum Kind {
        /** 1.30.2, 1.0-rc.1, 1.30.4+k3s1. */
        EXACT,
        /** 1.30, 1.30.x, 3.19-alpine. */
        CYCLE,
        /** 1.29+, {@code <2.0}. */
        OPEN,
        /** 1.28-1.30, {@code >=1.28 <2.0}. */
        CLOSED,
        /** 1.31/1.32. */
        LIST,
        /** 1.29 → 1.30. */
        ARROW,
        /** 2025.10, 2025-11-04, 20251104. */
        CALENDAR,
        /** v2, v1beta1. */
        API,
        /** Preview 2. */
        STAGE;

        /** Lower case, as tables and files show it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The set in normal form: {@code 1.30}, {@code 1.29+}, {@code 1.28-1.30}, {@code 1.31/1.32}.
     * Parsed again, it is equal to this set.
     */
    String text();

    Kind kind();

    /**
     * The version that stands for the set on an axis: its floor if it is open, else its highest.
     */
    Version point();

    /** Whether {@code version} is one of these; never, when it is of another stream. */
    default boolean contains(Version version) {
        return stretch().contains(version);
    }

    /** Not for use outside this package. */
    Stretch stretch();

    /** How this set lies to the other. Incomparable are sets of different streams. */
    default Relation relationTo(VersionSet other) {
        return stretch().relationTo(other.stretch());
    }

    /**
     * Whether this set comes before the other: equal sets are equal; a set that both begins and
     * ends before the other is before it; all others are ordered by their {@link #point}, so that
     * 1.30 is before 1.30.2 and equal to 1.30.0 and 1.30+.
     */
    default Order orderTo(VersionSet other) {
        return stretch().orderTo(other.stretch());
    }

    /** The versions that {@code version} alone stands for: its cycle, or itself. */
    static VersionSet of(Version version) {
        boolean flavour = version.has(Version.FLAVOUR) && !version.has(Version.SUFFIX);
        return Ends.isCycle(version) || flavour && version.numberCount() <= 2
                ? new Cycle(version, false)
                : new Exactly(version);
    }

    /** The cycle written with an x or star after {@code version}; 1.30.x is 1.30, 1.x is 1. */
    static VersionSet cycle(Version version) {
        boolean named = version.numberCount() == 1 && !version.stream().isEmpty();
        return new Cycle(version, named || !(of(version) instanceof Cycle));
    }

    /**
     * @throws IllegalArgumentException when {@code text} names no versions, saying where and why
     */
    static VersionSet parse(String text) {
        VersionSetReader reader = new VersionSetReader(new Folded(text, text.length()), true);
        VersionSet set = reader.whole();
        if (set == null) {
            throw new IllegalArgumentException(reader.complaint());
        }
        return set;
    }

    /** Empty when {@code text} names no versions; never throws. */
    static Optional<VersionSet> parseOrEmpty(String text) {
        return Optional.ofNullable(VersionSetReader.whole(text));
    }

    /** One release with all its builds, or one build. */
    record Exactly(Version version) implements VersionSet {
        // written out: linking the ones a record brings delays a short run
        @Override
        public boolean equals(Object other) {
            return other instanceof Exactly exactly && version.equals(exactly.version);
        }

        @Override
        public int hashCode() {
            return version.hashCode();
        }

        @Override
        public String text() {
            return version.toString();
        }

        @Override
        public Kind kind() {
            if (version.has(Version.STAGE)) {
                return Kind.STAGE;
            }
            if (version.has(Version.CALENDAR)) {
                return Kind.CALENDAR;
            }
            return version.has(Version.GENERATION) ? Kind.API : Kind.EXACT;
        }

        @Override
        public Version point() {
            return version;
        }

        @Override
        public Stretch stretch() {
            return new Stretch(version, Spans.between(version.key(), Ends.ceiling(version, true)));
        }
    }

    /**
     * All versions that begin with the numbers of one.
     *
     * @param wildcard whether it takes an x to tell the cycle from a release: 1.30.2.x
     */
    record Cycle(Version version, boolean wildcard) implements VersionSet {
        @Override
        public String text() {
            return wildcard ? version + ".x" : version.toString();
        }

        @Override
        public Kind kind() {
            if (version.has(Version.CALENDAR)) {
                return Kind.CALENDAR;
            }
            return version.has(Version.GENERATION) && !wildcard ? Kind.API : Kind.CYCLE;
        }

        @Override
        public Version point() {
            return version;
        }

        @Override
        public Stretch stretch() {
            long[] floor = version.has(Version.BUILD) ? version.key() : Ends.cycleFloor(version);
            return new Stretch(version, Spans.between(floor, Ends.cycleCeiling(version)));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Cycle cycle
                    && cycle.version.equals(version)
                    && cycle.version.numberCount() == version.numberCount();
        }

        @Override
        public int hashCode() {
            return version.hashCode();
        }
    }

    /**
     * All versions from one to another.
     *
     * @param floor empty when the range is open downwards
     * @param ceiling empty when it is open upwards
     */
    record Range(
            Optional<Version> floor,
            boolean withFloor,
            Optional<Version> ceiling,
            boolean withCeiling)
            implements VersionSet {
        public Range {
            if (spans(floor, withFloor, ceiling, withCeiling).isEmpty()) {
                throw new IllegalArgumentException(
                        "no version lies between " + floor.get() + " and " + ceiling.get());
            }
        }

        static Range all() {
            return new Range(Optional.empty(), false, Optional.empty(), false);
        }

        @Override
        public String text() {
            return RangeText.of(this);
        }

        @Override
        public Kind kind() {
            return floor.isPresent() && ceiling.isPresent() ? Kind.CLOSED : Kind.OPEN;
        }

        @Override
        public Version point() {
            return ceiling.or(() -> floor).orElse(Version.ZERO);
        }

        @Override
        public Stretch stretch() {
            return new Stretch(point(), spans());
        }

        Spans spans() {
            return spans(floor, withFloor, ceiling, withCeiling);
        }

        static Spans spans(
                Optional<Version> floor,
                boolean withFloor,
                Optional<Version> ceiling,
                boolean withCeiling) {
            Spans from = floor.map(v -> Spans.from(Ends.floor(v, withFloor))).orElse(Spans.ALL);
            return ceiling.map(v -> Spans.under(Ends.ceiling(v, withCeiling)))
                    .map(from::and)
                    .orElse(from);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Range range
                    && range.spans().equals(spans())
                    && range.point().stream().equals(point().stream());
        }

        @Override
        public int hashCode() {
            return spans().hashCode();
        }
    }

    /** Several sets, in the order of the report. */
    record Several(List<VersionSet> sets) implements VersionSet {
        public Several {
            sets = flat(sets);
            if (sets.isEmpty()) {
                throw new IllegalArgumentException("a list of versions needs one");
            }
        }

        /** Without lists inside, which no text could tell. */
        private static List<VersionSet> flat(List<VersionSet> sets) {
            List<VersionSet> flat = new ArrayList<>(sets.size());
            for (VersionSet set : sets) {
                if (set instanceof Several several) {
                    flat.addAll(several.sets);
                } else {
                    flat.add(set);
                }
            }
            return List.copyOf(flat);
        }

        @Override
        public String text() {
            boolean plain = true;
            for (VersionSet set : sets) {
                plain &= set instanceof Exactly || set instanceof Cycle;
            }
            StringBuilder text = new StringBuilder();
            for (VersionSet set : sets) {
                text.append(text.length() == 0 ? "" : plain ? "/" : " || ").append(set.text());
            }
            return text.toString();
        }

        @Override
        public Kind kind() {
            return Kind.LIST;
        }

        @Override
        public Version point() {
            Version highest = sets.get(0).point();
            for (VersionSet set : sets) {
                highest = highest.compareTo(set.point()) < 0 ? set.point() : highest;
            }
            return highest;
        }

        @Override
        public Stretch stretch() {
            return new Stretch(point(), Spans.union(sets));
        }
    }

    /** A change from one set to another, which is the one it stands for. */
    record Arrow(VersionSet from, VersionSet to) implements VersionSet {
        @Override
        public String text() {
            return from.text() + " \u2192 " + to.text();
        }

        @Override
        public Kind kind() {
            return Kind.ARROW;
        }

        @Override
        public Version point() {
            return to.point();
        }

        @Override
        public Stretch stretch() {
            return to.stretch();
        }
    }
}
