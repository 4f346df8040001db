package veritable.schedule;

import java.time.Instant;
import java.util.Optional;
import veritable.batch.LastRun;

/**
 * How a job stands.
 *
 * @param next when it is due
 * @param last how its last run ended
 */
record Standing(String job, Optional<Instant> next, boolean running, Optional<LastRun> last) {}
