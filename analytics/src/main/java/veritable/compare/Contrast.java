package veritable.compare;

import java.util.Optional;
import veritable.claim.Claim;
import veritable.version.Order;
import veritable.version.Relation;

/**
 * How two reports compare on one technology, by the claim that stands for each ({@link
 * Side#stated()}).
 *
 * @param relation of the first side's versions to the second's
 * @param order of the first side's versions to the second's
 */
public record Contrast(Side first, Side second, Relation relation, Order order, Distance distance) {
    /** Compares two sides; empty if one of them names no version. */
    static Optional<Contrast> of(Side first, Side second) {
        Optional<Claim> one = first.stated();
        Optional<Claim> other = second.stated();
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        var a = one.get().versions();
        var b = other.get().versions();
        return Optional.of(
                new Contrast(first, second, a.relationTo(b), a.orderTo(b), Distance.between(a, b)));
    }

    /** The side with the higher version; empty if they are equal or can't be ordered. */
    public Optional<Side> higher() {
        return switch (order) {
            case BEFORE -> Optional.of(second);
            case AFTER -> Optional.of(first);
            case EQUAL, INCOMPARABLE -> Optional.empty();
        };
    }
}
