package veritable.claim;

import java.util.List;
import java.util.Optional;

/** One version, as a point in the order of versions. */
public final class Version implements Comparable<Version> {
    private final String text;

    private Version(String text) {
        this.text = text;
    }

    /**
     * @throws IllegalArgumentException when {@code text} is no version, saying where and why
     */
    public static Version parse(String text) {
        return parseOrEmpty(text)
                .orElseThrow(
                        () -> new IllegalArgumentException("\"" + text + "\" is not a version"));
    }

    public static Optional<Version> parseOrEmpty(String text) {
        return text.isEmpty() || !Character.isDigit(text.charAt(text.length() - 1))
                ? Optional.empty()
                : Optional.of(new Version(text));
    }

    /** The leading numbers: 1.30.4+k3s1 has 1, 30, 4. At least one. */
    public List<Long> numbers() {
        throw new UnsupportedOperationException("H2");
    }

    @Override
    public int compareTo(Version other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Version version && version.compareTo(this) == 0;
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** In normal form, as a report would print it. */
    @Override
    public String toString() {
        return text;
    }
}
