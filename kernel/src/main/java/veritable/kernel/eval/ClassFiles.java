package veritable.kernel.eval;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import jdk.jshell.JShell;

/**
 * The class files that JShell keeps of all snippets there ever were: for its compiler, which reads
 * the list of them each time, and to tell which of them are loaded. What nobody can use again is
 * taken from both, so that a session stays as fast and small as it was, and what is declared anew
 * in the same words is loaded anew.
 *
 * <p>JShell gives no access to them; the kernel's jar opens its package ({@code Add-Opens}). That
 * counts with {@code -jar} alone, and an option to open it would cost a start-up archive: where it
 * isn't open, they are had without asking, and else they stay.
 */
final class ClassFiles {
    /** Java 24 and later warn of what has them without asking, unless they are told not to. */
    private static final String CONSENT = "sun.misc.unsafe.memory.access";

    private final Object lock;
    private final Map<?, ?> compiled;
    private final Map<?, ?> loaded;

    private ClassFiles(Object lock, Map<?, ?> compiled, Map<?, ?> loaded) {
        this.lock = lock;
        this.compiled = compiled;
        this.loaded = loaded;
    }

    static ClassFiles of(JShell shell) {
        try {
            Object tasks = field(shell, "taskFactory");
            return new ClassFiles(
                    tasks,
                    map(field(tasks, "fileManager"), "classObjects"),
                    map(field(shell, "classTracker"), "map"));
        } catch (ReflectiveOperationException | RuntimeException e) {
            return new ClassFiles(shell, new HashMap<>(), new HashMap<>());
        }
    }

    private static Map<?, ?> map(Object of, String name) throws ReflectiveOperationException {
        return field(of, name) instanceof Map<?, ?> map ? map : new HashMap<>();
    }

    private static Object field(Object of, String name) throws ReflectiveOperationException {
        Field field = of.getClass().getDeclaredField(name);
        return field.trySetAccessible() ? field.get(of) : hidden(of, field);
    }

    /** By reflection: the compiler warns of this class, and not every Java has it. */
    private static Object hidden(Object of, Field field) throws ReflectiveOperationException {
        if (Runtime.version().feature() >= 24 && !"allow".equals(System.getProperty(CONSENT))) {
            throw new IllegalAccessException(field + " (expected -D" + CONSENT + "=allow)");
        }
        Class<?> type = Class.forName("sun.misc.Unsafe");
        Field only = type.getDeclaredField("theUnsafe");
        only.setAccessible(true);
        Object unsafe = only.get(null);
        Object offset = type.getMethod("objectFieldOffset", Field.class).invoke(unsafe, field);
        return type.getMethod("getObject", Object.class, long.class).invoke(unsafe, of, offset);
    }

    /** Drops all but these classes. */
    void keep(Set<String> names) {
        synchronized (lock) { // as JShell does while it compiles
            compiled.keySet().retainAll(names);
            loaded.keySet().retainAll(names);
        }
    }

    int count() {
        synchronized (lock) {
            return compiled.size();
        }
    }
}
