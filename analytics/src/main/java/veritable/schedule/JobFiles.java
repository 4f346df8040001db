package veritable.schedule;

import java.util.Optional;
import veritable.batch.JobFile;

/** The job file that is in force. */
interface JobFiles {
    /** How looking at the file came out. */
    enum Look {
        SAME,
        CHANGED,
        /** It says something that can't be done: what was in force stays in force. */
        BROKEN
    }

    JobFile current();

    /** Reads the file anew, and tells what is in force now if that is another. */
    Look look();

    /** Why what the file says now is not in force. */
    default Optional<String> trouble() {
        return Optional.empty();
    }

    /** One that never changes. */
    static JobFiles of(JobFile file) {
        return new JobFiles() {
            @Override
            public JobFile current() {
                return file;
            }

            @Override
            public Look look() {
                return Look.SAME;
            }
        };
    }
}
