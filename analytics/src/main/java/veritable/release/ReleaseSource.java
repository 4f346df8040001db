package veritable.release;

import java.time.LocalDate;

/** Somebody who knows what was released when. */
public interface ReleaseSource {
    /** Who it is, for people: {@code endoflife.date}. */
    String name();

    /**
     * Everything known of one product. A source that keeps its own past answers as it would have on
     * {@code asOf}; all others answer with what they know, which says more of that day than was
     * known then.
     *
     * @param product an id of the source, such as {@code istio}
     */
    Lookup lookup(String product, LocalDate asOf);
}
