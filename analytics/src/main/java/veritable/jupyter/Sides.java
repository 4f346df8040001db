package veritable.jupyter;

/** The letters of sides: A for the first one, B for the second …; a number beyond Z. */
final class Sides {
    private Sides() {}

    /** The letter of the side of that index. */
    static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : "#" + (index + 1);
    }
}
