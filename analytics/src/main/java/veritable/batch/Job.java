package veritable.batch;

import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import veritable.language.Language;

/** What is read, what is written, and who is told. */
record Job(
        String name,
        Basis basis,
        ZoneId zone,
        Language language,
        Period period,
        OutputPlan outputs,
        Gate failOn,
        OptionalInt keep,
        Optional<Notice> notice,
        Optional<Timing> timing) {

    /** All that what is written depends on, but for what files hold, as text. */
    String content() {
        return String.join(
                "\n",
                basis.toString(),
                zone.toString(),
                language.toString(),
                period.toString(),
                outputs.toString());
    }
}
