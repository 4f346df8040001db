package veritable.kernel.install;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Renews the start-up archive after Java was upgraded. A kernel does it for those to come, once,
 * some time after its own start, and says nothing of it.
 */
public final class Renewal {
    /** When to begin, in seconds after the start: by then a person has something to read. */
    private static final String DELAY = "veritable.renewal.seconds";

    private static final int SECONDS = 20;

    private Renewal() {}

    /** Renews the archive beside the jar that this process runs on. */
    public static void begin() {
        String jars = System.getProperty("java.class.path", "");
        Path jar = Path.of(jars.split(File.pathSeparator, 2)[0]).toAbsolutePath();
        Executor later =
                CompletableFuture.delayedExecutor(
                        Integer.getInteger(DELAY, SECONDS),
                        TimeUnit.SECONDS,
                        task -> {
                            Thread thread = new Thread(task, "kernel-renewal");
                            thread.setDaemon(true);
                            thread.setPriority(Thread.MIN_PRIORITY);
                            thread.start();
                        });
        later.execute(() -> renew(jar));
    }

    private static void renew(Path jar) {
        Path folder = jar.resolveSibling(".").normalize();
        try (FileChannel channel =
                        FileChannel.open(
                                folder.resolve(Folder.UNFINISHED + "renewal"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE,
                                StandardOpenOption.DELETE_ON_CLOSE);
                FileLock lock = channel.tryLock()) {
            Optional<Installation> installed = Installation.in(folder);
            if (lock != null && installed.isPresent()) {
                Jdk jdk = Jdk.at(installed.get().spec().java());
                Installer.install(installed.get().request(jdk), note -> {});
            }
        } catch (IOException e) {
            // a folder of somebody else: the doctor tells whoever may mend it
        }
    }
}
