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
 * <p>JShell gives no access to them; the kernel's jar opens its package ({@code Add-Opens}). Where
 * it is not open, they stay.
 */
final class ClassFiles {
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
        field.setAccessible(true);
        return field.get(of);
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
