package veritable.schedule;

import java.util.concurrent.CompletableFuture;

/** Starts runs of jobs. */
public interface Runner {
    /** A run that goes on by itself. */
    interface Started {
        /** Its exit code, once it has ended: the same future whenever it is asked for. */
        CompletableFuture<Integer> exit();

        /** Asks it to end; it leaves the outputs of the last good run. */
        void stop();
    }

    Started start(String job);
}
