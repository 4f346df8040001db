package veritable.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Who holds a lock, as the lock's file has it.
 *
 * @param host its name
 * @param boot what tells this start of the host's system from all others; empty if unknown
 * @param pid of the process
 * @param started when the process was, since numbers of processes are given again
 * @param run what it is held for
 * @param beat counts up while it is held
 */
record Holder(String host, String boot, long pid, String started, String run, long beat) {
    static Holder of(String run) {
        ProcessHandle self = ProcessHandle.current();
        return new Holder(hostName(), bootId(), self.pid(), started(self), run, 0);
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    private static String hostName() {
        return text("/proc/sys/kernel/hostname")
                .or(() -> Optional.ofNullable(System.getenv("COMPUTERNAME")))
                .or(() -> Optional.ofNullable(System.getenv("HOSTNAME")))
                .orElse("");
    }

    private static String bootId() {
        return text("/proc/sys/kernel/random/boot_id").orElse("");
    }

    private static Optional<String> text(String file) {
        try {
            String text = Files.readString(Path.of(file), StandardCharsets.UTF_8).strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    Holder beating() {
        return new Holder(host, boot, pid, started, run, beat + 1);
    }

    /** Whether both are of one system, so that its processes can be asked for. */
    boolean isNeighbourOf(Holder other) {
        return host.equals(other.host) && boot.equals(other.boot);
    }

    /** Whether the process is there, of those of this system. */
    boolean isAlive() {
        return ProcessHandle.of(pid).filter(each -> started(each).equals(started)).isPresent()
                && !isUnburied();
    }

    /** Whether it has ended and nobody has asked how, as in a container without an init. */
    private boolean isUnburied() {
        String stat = text("/proc/" + pid + "/stat").orElse("");
        return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
    }

    @Override
    public String toString() {
        return "process " + pid + (host.isEmpty() ? "" : " on " + host) + ", run " + run;
    }
}
