package veritable.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {
    private static final Lock.Patience SHORT =
            new Lock.Patience(Duration.ofMillis(20), Duration.ofMillis(600));
    private static final Lock.Patience LONG =
            new Lock.Patience(Duration.ofMillis(20), Duration.ofHours(1));

    @TempDir private Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void namesAFile() {
        file = folder.resolve("state/j.lock");
    }

    private Lock.Attempt take(Lock.Patience patience) throws IOException {
        return Lock.take(file, Holder.of("now"), patience, new Stop());
    }

    /** What somebody wrote whom the system does not know to hold the lock. */
    private void left(Holder holder) throws IOException {
        Files.createDirectories(folder.resolve("state"));
        // in one go: a reader never sees a part
        Files.write(
                file,
                Records.json(holder).getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
    }

    private static Holder elsewhere(long beat) {
        return new Holder("other-host", "other-boot", 1, "2026-01-01T00:00:00Z", "then", beat);
    }

    @Test
    void oneAtATimeHoldsIt() throws IOException {
        Lock first = take(LONG).lock().orElseThrow();
        Lock.Attempt second = take(LONG);
        assertThat(second.lock()).isEmpty();
        assertThat(second.other().orElseThrow().toString())
                .startsWith("process " + ProcessHandle.current().pid() + " on ")
                .endsWith(", run now");
        first.close();
        Lock.Attempt third = take(LONG);
        assertThat(third.lock()).isPresent();
        assertThat(third.other()).as("let go in good order").isEmpty();
        third.lock().get().close();
    }

    @Test
    void aProcessThatHasEndedLeavesAStaleLock() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        String started =
                ended.toHandle().info().startInstant().map(Object::toString).orElse("gone");
        ended.waitFor();
        Holder self = Holder.of("then");
        left(new Holder(self.host(), self.boot(), ended.pid(), started, "then", 3));
        Lock.Attempt attempt = take(LONG);
        assertThat(attempt.other().orElseThrow().run()).isEqualTo("then");
        attempt.lock().orElseThrow().close();

        Files.delete(file);
        // the number of the process was given to another since
        left(new Holder(self.host(), self.boot(), self.pid(), "2001-01-01T00:00:00Z", "then", 3));
        take(LONG).lock().orElseThrow().close();
    }

    @Test
    void aProcessThatHasEndedAndWasNotBuriedLeavesAStaleLock() throws Exception {
        Process parent = new ProcessBuilder("sh", "-c", "sleep 1 & exec sleep 3600").start();
        try {
            ProcessHandle child = null;
            long start = System.nanoTime();
            while (child == null || !Files.readString(stat(child)).contains(") Z ")) {
                assertThat(System.nanoTime() - start).isLessThan(TimeUnit.MINUTES.toNanos(4));
                Thread.sleep(10);
                child = parent.children().findFirst().orElse(null);
            }
            Holder self = Holder.of("then");
            String started = child.info().startInstant().map(Object::toString).orElse("not known");
            left(new Holder(self.host(), self.boot(), child.pid(), started, "then", 3));
            take(LONG).lock().orElseThrow().close();
        } finally {
            parent.destroyForcibly();
        }
    }

    private static Path stat(ProcessHandle process) {
        return Path.of("/proc/" + process.pid() + "/stat");
    }

    @Test
    void aProcessThatIsThereHoldsItWhateverTheSystemSays() throws IOException {
        left(Holder.of("then"));
        assertThat(take(LONG).lock()).isEmpty();
    }

    @Test
    void anotherHostHoldsItAsLongAsItsBeatGoesOn() throws Exception {
        left(elsewhere(1000));
        CountDownLatch done = new CountDownLatch(1);
        Thread beating =
                new Thread(
                        () -> {
                            try {
                                for (long beat = 1001; done.getCount() > 0; beat++) {
                                    left(elsewhere(beat));
                                    done.await(10, TimeUnit.MILLISECONDS);
                                }
                            } catch (IOException | InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
        beating.start();
        assertThat(take(LONG).lock()).isEmpty();
        done.countDown();
        beating.join();
        Lock.Attempt attempt = take(SHORT);
        assertThat(attempt.lock()).as("since it stands still").isPresent();
        attempt.lock().get().close();
    }

    @Test
    void beatsWhileItIsHeld() throws Exception {
        Lock held = take(SHORT).lock().orElseThrow();
        // by another process: this one would let go of the lock by closing the file
        Process reader =
                new ProcessBuilder(
                                "sh",
                                "-c",
                                "until grep -q '\"beat\":[1-9]' \"$0\"; do sleep 0.05; done",
                                file.toString())
                        .start();
        assertThat(reader.waitFor(4, TimeUnit.MINUTES)).isTrue();
        held.close();
        assertThat(Files.size(file)).isZero();
    }

    @Test
    void whoIsToldToEndDoesNotWait() throws IOException {
        left(elsewhere(0));
        Stop stop = new Stop();
        stop.ask();
        assertThatThrownBy(() -> Lock.take(file, Holder.of("now"), LONG, stop))
                .isInstanceOf(Stop.StoppedException.class);
    }

    @Test
    void textThatIsNoHoldersIsNobodys() throws IOException {
        Files.createDirectories(folder.resolve("state"));
        Files.writeString(file, "process 12, run 7 {");
        Lock.Attempt attempt = take(LONG);
        assertThat(attempt.other()).isEqualTo(Optional.empty());
        attempt.lock().orElseThrow().close();
    }
}
