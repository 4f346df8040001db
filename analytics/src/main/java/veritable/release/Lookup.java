package veritable.release;

/** What a source answers when it is asked for a product. */
public sealed interface Lookup {
    /** The product is known. */
    record Found(ReleaseHistory history) implements Lookup {}

    /** The source was asked, and knows no product of that id. */
    record NoSuchProduct(String source) implements Lookup {}

    /**
     * The source could not be asked: nothing is known, not even that there is no such product.
     *
     * @param reason for a person, without a full stop at the end
     */
    record Failed(String source, String reason) implements Lookup {}
}
