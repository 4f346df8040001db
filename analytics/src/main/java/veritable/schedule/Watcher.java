package veritable.schedule;

import java.time.Instant;
import java.util.Optional;
import veritable.batch.LastRun;

/** Is told what happens to jobs. */
interface Watcher {
    void due(String job, Optional<Instant> next);

    /** The job is no longer in the file. */
    void gone(String job);

    /** Whether what the job file says is what is in force. */
    void file(boolean good);

    void started(String job);

    /** A run was due while another had not ended. */
    void refused(String job);

    /** Times passed that nobody made up for. */
    void missed(String job, long times);

    /**
     * @param last what the run left, none if it did not get so far
     */
    void ended(String job, int exit, Optional<LastRun> last);
}
