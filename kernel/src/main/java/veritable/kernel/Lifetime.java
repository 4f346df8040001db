package veritable.kernel;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import veritable.kernel.wire.Wire;

/**
 * How long the process lives: until it is told to end, or those who started it are gone. It ends at
 * once, whatever the session's threads and shutdown hooks do.
 */
final class Lifetime {
    /** So long may the session's own shutdown hooks take. */
    private static final long HOOKS_MILLIS = 150;

    private static final long LOOK_MILLIS = 500;

    private final Optional<ProcessHandle> parent = ProcessHandle.current().parent();
    private final Optional<ProcessHandle> launcher;

    private Lifetime() {
        launcher = launcher(System.getenv("JPY_PARENT_PID")).flatMap(ProcessHandle::of);
    }

    /**
     * @param interrupt what Ctrl-C does
     */
    static void begin(Wire wire, Runnable interrupt) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(wire), "kernel-leave"));
        Thread watch = new Thread(() -> new Lifetime().watch(), "kernel-lifetime");
        watch.setDaemon(true);
        watch.start();
        onInterrupt(interrupt);
    }

    static void end() {
        Runtime.getRuntime().exit(0);
    }

    /** Also after a signal, and {@code System.exit}. */
    private static void leave(Wire wire) {
        wire.close();
        Thread last = new Thread(() -> haltAfter(HOOKS_MILLIS), "kernel-last");
        last.setDaemon(true);
        last.start();
    }

    private static void haltAfter(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            // then at once
        }
        Runtime.getRuntime().halt(0);
    }

    /** Jupyter tells its own id: between it and us there may be a shell. On Windows it is none. */
    private static Optional<Long> launcher(@Nullable String id) {
        if (id == null || System.getProperty("os.name").startsWith("Windows")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.parseLong(id)).filter(number -> number > 1);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** No system tells us of the end of a process that is not our child. */
    private void watch() {
        try {
            while (parented() && launcher.map(ProcessHandle::isAlive).orElse(true)) {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            }
            end();
        } catch (InterruptedException e) {
            end();
        }
    }

    /** An orphan gets another parent, also while its old one has not been buried. */
    private boolean parented() {
        return parent.map(ProcessHandle::pid)
                .equals(ProcessHandle.current().parent().map(ProcessHandle::pid));
    }

    /** By reflection: the compiler warns of this class, and not every Java has it. */
    private static void onInterrupt(Runnable interrupt) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            InvocationHandler stop =
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("handle")) {
                            interrupt.run();
                        }
                        return null;
                    };
            signal.getMethod("handle", signal, handler)
                    .invoke(
                            null,
                            signal.getConstructor(String.class).newInstance("INT"),
                            Proxy.newProxyInstance(
                                    handler.getClassLoader(), new Class<?>[] {handler}, stop));
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            // then an interrupt comes as a message only
        }
    }
}
