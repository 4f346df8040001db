package veritable.version;

/** The versions of a set, and the one that stands for them; what relations are found from. */
record Stretch(Version point, Spans spans) {
    Relation relationTo(Stretch other) {
        return isComparableTo(other) ? spans.relationTo(other.spans) : Relation.INCOMPARABLE;
    }

    Order orderTo(Stretch other) {
        if (!isComparableTo(other)) {
            return Order.INCOMPARABLE;
        }
        if (spans.isUnder(other.spans)) {
            return Order.BEFORE;
        }
        if (other.spans.isUnder(spans)) {
            return Order.AFTER;
        }
        return spans.equals(other.spans) ? Order.EQUAL : point.orderTo(other.point);
    }

    boolean contains(Version version) {
        return (point == Version.ZERO || point.isComparableTo(version))
                && spans.contains(version.key());
    }

    private boolean isComparableTo(Stretch other) {
        return point == Version.ZERO
                || other.point == Version.ZERO
                || point.isComparableTo(other.point);
    }
}
