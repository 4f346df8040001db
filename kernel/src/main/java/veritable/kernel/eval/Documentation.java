package veritable.kernel.eval;

import java.util.List;

/**
 * What a name means.
 *
 * @param entries one for each signature that it may stand for
 */
public record Documentation(List<Entry> entries) {
    public Documentation {
        entries = List.copyOf(entries);
    }

    /**
     * @param signature as Java declares it
     * @param javadoc the comment as it stands in the source, without its stars; perhaps empty
     */
    public record Entry(String signature, String javadoc) {}
}
