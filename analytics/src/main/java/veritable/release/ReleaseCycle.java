package veritable.release;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import veritable.version.Version;
import veritable.version.VersionSet;

/**
 * One line of releases of a product, such as 1.30 with all its patches.
 *
 * <p>Its name is read as versions when it is first asked for: most cycles never are.
 */
public final class ReleaseCycle {
    private static final int MOST_DIGITS = 17;

    private final String name;
    private final LocalDate first;
    private final String latest;
    private final @Nullable LocalDate latestDate;
    private final SupportEnd end;
    private @Nullable Optional<VersionSet> versions;
    private @Nullable Optional<Version> latestVersion;

    /**
     * @param name as the source has it
     * @param first the day of its first release
     * @param latest its newest release that the source knows, or empty
     * @param latestDate the day of that, if it is known
     */
    public ReleaseCycle(
            String name,
            LocalDate first,
            String latest,
            Optional<LocalDate> latestDate,
            SupportEnd end) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a release cycle needs a name");
        }
        this.name = name;
        this.first = Objects.requireNonNull(first, "first");
        this.latest = latest;
        this.latestDate = latestDate.orElse(null);
        this.end = Objects.requireNonNull(end, "end");
    }

    public String name() {
        return name;
    }

    /** The day of its first release. */
    public LocalDate first() {
        return first;
    }

    /** Its newest release that the source knows, as the source has it; empty if it names none. */
    public String latest() {
        return latest;
    }

    public Optional<LocalDate> latestDate() {
        return Optional.ofNullable(latestDate);
    }

    public SupportEnd end() {
        return end;
    }

    /** All versions of the cycle; empty if its name is none ({@code rolling}). */
    public Optional<VersionSet> versions() {
        Optional<VersionSet> known = versions;
        if (known == null) {
            known = Version.parseOrEmpty(name).map(VersionSet::cycle);
            versions = known;
        }
        return known;
    }

    /** The newest release, if it is a version of this cycle. */
    Optional<Version> latestVersion() {
        Optional<Version> known = latestVersion;
        if (known == null) {
            known =
                    Version.parseOrEmpty(latest)
                            .filter(
                                    version ->
                                            versions()
                                                    .filter(set -> set.contains(version))
                                                    .isPresent());
            latestVersion = known;
        }
        return known;
    }

    /** The number that its name begins with, or -1 if it begins with none. */
    long major() {
        long major = -1;
        for (int i = 0; i < name.length() && i < MOST_DIGITS; i++) {
            char c = name.charAt(i);
            if (c < '0' || c > '9') {
                return major;
            }
            major = Math.max(0, major) * 10 + c - '0';
        }
        return major;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReleaseCycle cycle
                && name.equals(cycle.name)
                && first.equals(cycle.first)
                && latest.equals(cycle.latest)
                && Objects.equals(latestDate, cycle.latestDate)
                && end.text().equals(cycle.end.text());
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + first.hashCode();
    }

    @Override
    public String toString() {
        return name + " (" + first + ")";
    }
}
