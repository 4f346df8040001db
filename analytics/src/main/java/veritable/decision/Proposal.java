package veritable.decision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A row that a reviewer filled in, in a sheet or a CSV file.
 *
 * @param place where it stands, for messages: {@code x.xlsx: Decisions, row 5}
 * @param finding the id of the finding
 * @param subject as the row has it, for messages
 * @param answer as it was written; not blank
 * @param value of the answer {@code other}; else mostly empty
 */
public record Proposal(
        String place,
        String finding,
        String subject,
        String answer,
        String value,
        String reason,
        String reviewer) {
    /**
     * The answer that was meant.
     *
     * @throws IllegalArgumentException saying what was found and what was expected
     */
    Answer meant() {
        return Answer.parse(answer, value);
    }

    /**
     * The rows with an answer of a CSV file with the columns of the table of decisions: id and
     * answer, perhaps chosen (the value of the answer other), reason and reviewer.
     *
     * @throws IllegalArgumentException if a column is missing, naming it
     */
    public static List<Proposal> readCsv(Path file) throws IOException {
        return ProposalCsv.read(file);
    }
}
