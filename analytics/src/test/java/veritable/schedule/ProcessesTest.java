package veritable.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import veritable.batch.JobFile;

class ProcessesTest {
    @TempDir private Path folder;

    private JobFile file() {
        return JobFile.parse(
                folder.resolve("job.yaml"),
                "jobs: {monthly: {inputs: x, outputs: {dossier: a.html}}}\n");
    }

    private Runner.Started start(String script) {
        return new Processes(List.of("sh", "-c", script, "sh"), folder).start(file(), "monthly");
    }

    @Test
    void givesTheProcessTheJobFileAsItWasRead() throws Exception {
        Runner.Started started = start("cat > seen");
        assertThat(started.exit().get(1, TimeUnit.MINUTES)).isZero();
        assertThat(folder.resolve("seen")).hasContent(file().text());
    }

    @Test
    void tellsTheExitOfAProcessThatIsGivenTheNameOfTheJob() throws Exception {
        Runner.Started started = start("[ \"$1\" = monthly ] && exit 7");
        assertThat(started.exit().get(1, TimeUnit.MINUTES)).isEqualTo(7);
        assertThat(started.exit().isDone()).as("from then on").isTrue();
    }

    @Test
    void aProcessThatIsKilledOrToldToEndHasEnded() throws Exception {
        assertThat(start("kill -9 $$").exit().get(1, TimeUnit.MINUTES)).isEqualTo(137);
        Runner.Started sleeping = start("exec sleep 600");
        sleeping.stop();
        assertThat(sleeping.exit().get(1, TimeUnit.MINUTES)).isEqualTo(143);
    }

    @Test
    void saysWhatCannotBeStarted() {
        Runner runner = new Processes(List.of(folder.resolve("none").toString()), folder);
        assertThatThrownBy(() -> runner.start(file(), "monthly"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("monthly: can't be started");
    }
}
