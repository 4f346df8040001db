package veritable.batch;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import veritable.language.Language;

/** What is read, what is written, and who is told. */
record Job(
        String name,
        List<Input> inputs,
        Optional<Charset> encoding,
        Optional<String> technologies,
        ZoneId zone,
        Language language,
        Period period,
        OutputPlan outputs,
        Gate failOn,
        OptionalInt keep,
        Optional<Notice> notice,
        Optional<Timing> timing) {
    Job {
        inputs = List.copyOf(inputs);
    }

    /** All that what is written depends on, as text. */
    String content() {
        return String.join(
                "\n",
                inputs.toString(),
                encoding.toString(),
                technologies.toString(),
                zone.toString(),
                language.toString(),
                period.toString(),
                outputs.toString());
    }
}
