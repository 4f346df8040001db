package veritable.kernel.api;

/**
 * A value that front ends show as a tree to be opened and closed.
 *
 * @param tree the text of a JSON document, or maps, lists, text, numbers and truth values
 */
public record Json(Object tree) {
    public static Json of(Object tree) {
        return new Json(tree);
    }
}
