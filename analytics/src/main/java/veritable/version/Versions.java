package veritable.version;

import java.util.Optional;

/** Compares texts that should be versions, or sets of them, whatever they are. */
public final class Versions {
    private Versions() {}

    /** How two texts lie to each other. */
    public record Comparison(Relation relation, Order order) {
        /** The relation, a tab, the order. */
        @Override
        public String toString() {
            return relation.id() + '\t' + order.id();
        }
    }

    /**
     * Never throws: a text that names no version (latest, N/A) is equal to itself, whatever its
     * case, width and blanks, and incomparable to all else.
     */
    public static Comparison compare(String left, String right) {
        Optional<VersionSet> one = VersionSet.parseOrEmpty(left);
        Optional<VersionSet> other = VersionSet.parseOrEmpty(right);
        if (one.isPresent() && other.isPresent()) {
            return new Comparison(
                    one.get().relationTo(other.get()), one.get().orderTo(other.get()));
        }
        if (one.isEmpty() && other.isEmpty() && name(left).equals(name(right))) {
            return new Comparison(Relation.EQUAL, Order.EQUAL);
        }
        return new Comparison(Relation.INCOMPARABLE, Order.INCOMPARABLE);
    }

    private static String name(String text) {
        return Words.lower(text, 0, text.length()).replace(" ", "");
    }
}
