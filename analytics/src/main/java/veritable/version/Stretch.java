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
        if (spans.isLower(other.spans)) {
            return Order.BEFORE;
        }
        if (other.spans.isLower(spans)) {
            return Order.AFTER;
        }
        if (spans.equals(other.spans)) {
            return Order.EQUAL;
        }
        Order order = point.orderTo(other.point);
        boolean apart = order == Order.EQUAL && relationTo(other) == Relation.DISJOINT;
        return apart || order == Order.INCOMPARABLE ? spans.endsTo(other.spans) : order;
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
