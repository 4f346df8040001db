package veritable.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import veritable.batch.JobFile;
import veritable.language.Language;

class ReadAnewTest {
    private static final String JOB =
            "time-zone: UTC\njobs: {a: {inputs: x, outputs: {dossier: a.html}, schedule: '@daily'}}\n";

    @TempDir private Path folder;
    private final List<String> said = new ArrayList<>();

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("job.yaml"), text);
    }

    @Test
    void aFileThatCannotBeUsedLeavesWhatWasInForceAndIsToldOnce() throws IOException {
        ReadAnew file = new ReadAnew(JobFile.read(write(JOB)), said::add, Language.ENGLISH);
        assertThat(file.look()).isEqualTo(JobFiles.Look.SAME);
        write(JOB.replace("@daily", "@dayly"));
        assertThat(file.look()).isEqualTo(JobFiles.Look.BROKEN);
        assertThat(file.look()).isEqualTo(JobFiles.Look.BROKEN);
        assertThat(said).singleElement().asString().contains("stays in force").contains("@dayly");
        assertThat(file.current().text()).isEqualTo(JOB);
        assertThat(file.trouble()).hasValueSatisfying(why -> assertThat(why).contains("@dayly"));

        write(JOB.replace("schedule: '@daily'", "keep: 3"));
        assertThat(file.look()).as("nothing to do").isEqualTo(JobFiles.Look.BROKEN);
        Files.delete(folder.resolve("job.yaml"));
        assertThat(file.look()).isEqualTo(JobFiles.Look.BROKEN);
        Files.write(folder.resolve("job.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(file.look()).isEqualTo(JobFiles.Look.BROKEN);
        assertThat(said).hasSize(4).last().asString().contains("not UTF-8");

        write(JOB.replace("a.html", "b.html"));
        assertThat(file.look()).isEqualTo(JobFiles.Look.CHANGED);
        assertThat(file.trouble()).isEmpty();
        assertThat(file.current().text()).contains("b.html");
        write(JOB);
        assertThat(file.look()).isEqualTo(JobFiles.Look.CHANGED);
    }
}
