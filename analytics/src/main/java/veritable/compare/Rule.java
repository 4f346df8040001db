package veritable.compare;

import java.util.stream.Stream;

/** One kind of inconsistency. */
interface Rule {
    /** Kebab case, stable: it stands in files, exit gates and decisions. */
    String id();

    /** Everything of this kind in the comparison, in a stable order. */
    Stream<Finding> check(Comparison comparison);
}
