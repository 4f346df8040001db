package veritable.kernel.eval;

import java.util.List;

/**
 * What a name means.
 *
 * @param entries one for each signature that it may stand for, what is meant first; never empty
 */
public record Documentation(List<Entry> entries) {
    public Documentation {
        entries = List.copyOf(entries);
    }

    /**
     * @param signature as Java declares it, perhaps on several lines
     */
    public record Entry(String signature, Comment comment) {}

    /**
     * What the author says, in three forms of which none holds anything active; empty if nothing is
     * known.
     *
     * @param html of plain elements without attributes but links to the web
     */
    public record Comment(String html, String markdown, String text) {
        static final Comment NONE = new Comment("", "", "");
    }
}
