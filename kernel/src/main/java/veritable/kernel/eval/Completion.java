package veritable.kernel.eval;

import java.util.List;

/**
 * What may stand at a place of the code.
 *
 * @param start of the text that a proposal replaces
 * @param end of that text, usually the cursor
 * @param proposals the best first
 */
public record Completion(int start, int end, List<Proposal> proposals) {
    public Completion {
        proposals = List.copyOf(proposals);
    }

    /**
     * One of them.
     *
     * @param text that replaces what is there
     * @param kind such as {@code function}, {@code class}, {@code instance}, {@code keyword}:
     *     JupyterLab has icons for these
     * @param signature for a person, such as {@code (int begin, int end): String}; perhaps empty
     */
    public record Proposal(String text, String kind, String signature) {}
}
