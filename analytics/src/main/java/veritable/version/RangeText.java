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
            boolean plus = range.withFloor() && !floor.has(Version.BUILD) && !isDouble(floor);
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
                && floor.compareTo(ceiling) < 0
                && (floor.numberCount() < 3
                        || ceiling.number(0) - VersionReader.FARTHEST <= floor.number(0));
    }

    /** Whether it would begin like a range of its own: 10-11+. */
    private static boolean isDouble(Version version) {
        String text = version.toString();
        int i = 0;
        while (i < text.length() && !Fold.isDigit(text.charAt(i))) {
            i++;
        }
        return text.indexOf('-', i) > 0 || text.indexOf('~', i) > 0;
    }

    private static boolean isPlain(Version version) {
        boolean whole = !version.has(Version.SUFFIX) && !version.has(Version.BUILD);
        for (int i = 0; i < version.numberCount(); i++) {
            whole &= version.number(i) < Long.MAX_VALUE;
        }
        String text = version.toString();
        int i = text.length();
        while (i > 0 && (text.charAt(i - 1) == '.' || Fold.isDigit(text.charAt(i - 1)))) {
            i--;
        }
        return whole && (i == 0 || i == 1 && text.charAt(0) == 'v');
    }
}
