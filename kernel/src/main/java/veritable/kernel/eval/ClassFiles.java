package veritable.kernel.eval;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import jdk.jshell.JShell;

/**
 * The class files that JShell keeps for its compiler: those of all snippets there ever were, and
 * each compilation reads the list of them. What nobody can use again is taken from it, so that a
 * session stays as fast as it was.
 *
 * <p>JShell gives no access to them; the kernel's jar opens its package ({@code Add-Opens}). That
 * counts with {@code -jar} alone, and an option to open it would cost a start-up archive: where it
 * isn't open, they are had without asking, and else they stay.
 */
final class ClassFiles {
    /** Java 24 and later warn of what has them without asking, unless they are told not to. */
    private static final String CONSENT = "sun.misc.unsafe.memory.access";

    private final Object lock;
    private final Map<?, ?> byName;

    private ClassFiles(Object lock, Map<?, ?> byName) {
        this.lock = lock;
        this.byName = byName;
    }

    static ClassFiles of(JShell shell) {
        try {
            Object tasks = field(shell, "taskFactory");
            Object files = field(field(tasks, "fileManager"), "classObjects");
            return new ClassFiles(tasks, files instanceof Map<?, ?> map ? map : new HashMap<>());
        } catch (ReflectiveOperationException | RuntimeException e) {
            return new ClassFiles(shell, new HashMap<>());
        }
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
            byName.keySet().retainAll(names);
        }
    }

    int count() {
        synchronized (lock) {
            return byName.size();
        }
    }
}
