package veritable.release;

/** What is known of endoflife.date, whichever way it is asked. */
final class EndOfLife {
    static final String NAME = "endoflife.date";
    static final String LICENCE = "MIT";

    private EndOfLife() {}

    /** The page of a product, for people. */
    static String page(String product) {
        return "https://endoflife.date/" + product;
    }
}
