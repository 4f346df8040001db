package veritable.technology;

import org.jspecify.annotations.Nullable;

/**
 * A named product, project or standard.
 *
 * @param name the canonical name; of a technology that no data file knows, what the report says
 * @param domain the id of its field ({@code service-mesh}), or empty when it is not known
 */
public record Technology(String name, String domain) implements Comparable<Technology> {
    public Technology {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a technology needs a name");
        }
    }

    /** By name, without regard to case. */
    @Override
    public int compareTo(Technology other) {
        int byName = String.CASE_INSENSITIVE_ORDER.compare(name, other.name);
        return byName != 0 ? byName : name.compareTo(other.name);
    }

    // written out: linking the ones a record brings delays a short run
    @Override
    public boolean equals(@Nullable Object object) {
        return object == this
                || object instanceof Technology other
                        && name.equals(other.name)
                        && domain.equals(other.domain);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + domain.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
