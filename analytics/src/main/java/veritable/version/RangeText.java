package veritable.version;

/** The normal form of a range. */
final class RangeText {
    private RangeText() {}

    static String of(VersionSet.Range range) {
        Version floor = range.floor().orElse(null);
        Version ceiling = range.ceiling().orElse(null);
        if (floor == null) {
            return ceiling == null ? "*" : under(ceiling, range.withCeiling());
        }
        if (ceiling == null) {
            boolean plus = range.withFloor() && !floor.has(Version.BUILD);
            return plus ? floor + "+" : over(floor, range.withFloor());
        }
        if (range.withFloor() && range.withCeiling() && isDashed(floor, ceiling)) {
            return floor + "-" + ceiling;
        }
        return over(floor, range.withFloor()) + " " + under(ceiling, range.withCeiling());
    }

    private static String over(Version version, boolean inclusive) {
        return (inclusive ? ">=" : ">") + version;
    }

    private static String under(Version version, boolean inclusive) {
        return (inclusive ? "<=" : "<") + version;
    }

    /** Whether both ends are so alike that a dash between them reads as a range. */
    private static boolean isDashed(Version floor, Version ceiling) {
        return isPlain(floor)
                && isPlain(ceiling)
                && floor.numberCount() == ceiling.numberCount()
                && floor.compareTo(ceiling) < 0;
    }

    private static boolean isPlain(Version version) {
        boolean whole = !version.has(Version.SUFFIX) && !version.has(Version.BUILD);
        String text = version.toString();
        int i = text.length();
        while (i > 0 && (text.charAt(i - 1) == '.' || Fold.isDigit(text.charAt(i - 1)))) {
            i--;
        }
        return whole && (i == 0 || text.charAt(i - 1) == 'v');
    }
}
