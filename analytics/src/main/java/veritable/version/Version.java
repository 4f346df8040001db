package veritable.version;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * One version, as a point in the order of versions.
 *
 * <p>Runs of digits compare as numbers of any size, missing ones as zero; words of a pre-release
 * ({@code alpha < beta < rc < snapshot}) put a version before, words of a later edition ({@code
 * patch}, {@code sp}, {@code u292}) after the release of the same numbers; builds ({@code +k3s1},
 * {@code -alpine}) break ties. {@code LTS}, {@code GA} and the like are {@link #labels}. An epoch
 * ({@code 1:} or {@code 1!}) comes first of all.
 *
 * <pre>{@code
 * Version.parse("v1.30.0-rc.2").compareTo(Version.parse("1.30")) < 0
 * }</pre>
 */
public final class Version implements Comparable<Version> {
    private final String text;
    private final String stream;
    private final List<String> labels;
    private final long[] numbers;
    private final long[] key;
    private final int traits;

    Version(
            String text,
            String stream,
            List<String> labels,
            long[] numbers,
            long[] key,
            int traits) {
        this.text = text;
        this.stream = stream;
        this.labels = List.copyOf(labels);
        this.numbers = numbers;
        this.key = key;
        this.traits = traits;
    }

    /** Stands for all versions where none is named. */
    static final Version ZERO = parse("0");

    /** What a version is beyond its place in the order; bits. */
    static final int PRE_RELEASE = 1;

    static final int BUILD = 2;

    /** Has a vendor's word that is no numbered build: 3.19-alpine. */
    static final int FLAVOUR = 4;

    /** Has words or letters after its numbers. */
    static final int SUFFIX = 8;

    /** Has no numbers before its word: Preview 2. */
    static final int STAGE = 16;

    /** Has a single number after a v, as interfaces have: v2, v1beta1. */
    static final int GENERATION = 32;

    /** Begins with a year. */
    static final int CALENDAR = 64;

    /**
     * @throws IllegalArgumentException when {@code text} is no version, saying where and why
     */
    public static Version parse(String text) {
        VersionReader reader = new VersionReader(new Folded(text, text.length()), true);
        Version version = reader.whole();
        if (version == null) {
            throw new IllegalArgumentException(reader.complaint());
        }
        return version;
    }

    /** Empty when {@code text} is no version; never throws. */
    public static Optional<Version> parseOrEmpty(String text) {
        return Optional.ofNullable(
                new VersionReader(new Folded(text, text.length()), true).whole());
    }

    /**
     * The leading numbers: 1.30.4+k3s1 has 1, 30, 4. At least one, but none in a stage (Preview 2).
     * A number that no long holds is {@link Long#MAX_VALUE}.
     */
    public List<Long> numbers() {
        return LongStream.of(numbers).boxed().toList();
    }

    /**
     * The words before the first digit, in lower case, joined by hyphens: {@code go} in go1.22,
     * {@code edge} in edge-24.5.1; empty if there are none or only such as v and version.
     */
    public String stream() {
        return stream;
    }

    /** Words that say nothing of the order, in lower case: {@code lts} in 22.04 LTS. */
    public List<String> labels() {
        return labels;
    }

    /** Whether it comes before the release of its numbers: 1.0-rc.1, 1.0~git2, Preview 2. */
    public boolean isPreRelease() {
        return has(PRE_RELEASE);
    }

    /**
     * How this version lies to the other: by order alone, so that 1.2 equals 1.2.0. Versions of two
     * different streams are incomparable, and so are stages (Preview 2) to all others.
     */
    public Order orderTo(Version other) {
        if (!isComparableTo(other)) {
            return Order.INCOMPARABLE;
        }
        int order = Arrays.compare(key, other.key);
        return order < 0 ? Order.BEFORE : order > 0 ? Order.AFTER : Order.EQUAL;
    }

    boolean isComparableTo(Version other) {
        return has(STAGE) == other.has(STAGE)
                && (stream.isEmpty() || other.stream.isEmpty() || stream.equals(other.stream));
    }

    boolean has(int trait) {
        return (traits & trait) != 0;
    }

    int numberCount() {
        return numbers.length;
    }

    long number(int index) {
        return numbers[index];
    }

    /** Not to be changed. */
    long[] key() {
        return key;
    }

    /** A total order: as {@link #orderTo}, and where that finds no difference, by stream. */
    @Override
    public int compareTo(Version other) {
        int order = Arrays.compare(key, other.key);
        if (order == 0) {
            order = Boolean.compare(has(STAGE), other.has(STAGE));
        }
        return order != 0 ? order : stream.compareTo(other.stream);
    }

    /** Whether no order tells them apart: 24.04 equals 24.4, though the texts differ. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Version version && version.compareTo(this) == 0;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(key) * 31 + stream.hashCode();
    }

    /** In normal form, as a report would print it: without v, blanks and labels. */
    @Override
    public String toString() {
        return text;
    }
}
