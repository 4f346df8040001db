package veritable.schedule;

import java.util.concurrent.CompletableFuture;
import veritable.batch.JobFile;

/** Starts runs of jobs. */
public interface Runner {
    /** A run that goes on by itself. */
    interface Started {
        /** Its exit code, once it has ended: the same future whenever it is asked for. */
        CompletableFuture<Integer> exit();

        /** Asks it to end; it leaves the outputs of the last good run. */
        void stop();
    }

    /** Starts a job of the file as it was read, whatever it says by now. */
    Started start(JobFile file, String job);
}
