package veritable.decision;

import java.time.Instant;
import java.util.List;

/** One line of a ledger. */
public sealed interface Entry permits Decision, Undo {
    /** Twelve hex digits made of all the line says. */
    String id();

    /** The ids of the entries that this one was made in sight of and takes the place of. */
    List<String> after();

    /** Who answered. */
    String reviewer();

    /** When, to the second. */
    Instant time();

    /** Why; may be empty. */
    String reason();
}
