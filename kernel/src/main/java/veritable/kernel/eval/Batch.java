package veritable.kernel.eval;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;

/** Classes of cells that came at the same time, and the older ones that they use. */
final class Batch extends ClassLoader {
    static final String PACKAGE = "REPL.";
    private static final int CLASS_TAG = 7;

    static {
        registerAsParallelCapable();
    }

    /** Turns the compiler's bytes into those that are loaded. */
    interface Weave {
        byte[] weave(String name, byte[] bytes, Set<String> batch);
    }

    private final SnippetLoader parent;
    private final Weave weave;
    private final Map<String, byte[]> bytes = new LinkedHashMap<>();
    private final Map<String, Batch> used = new HashMap<>();

    Batch(SnippetLoader parent, Map<String, byte[]> classes, Weave weave) {
        super(parent);
        this.parent = parent;
        this.weave = weave;
        bytes.putAll(classes);
    }

    Set<String> names() {
        return bytes.keySet();
    }

    /**
     * Weaves, and holds on to what its classes use: newer ones of the same name are not for them.
     */
    synchronized void settle() {
        for (Map.Entry<String, byte[]> each : bytes.entrySet()) {
            use(new ClassReader(each.getValue()));
            each.setValue(weave.weave(each.getKey(), each.getValue(), bytes.keySet()));
        }
    }

    private void use(ClassReader reader) {
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int i = 1; i < reader.getItemCount(); i++) {
            int item = reader.getItem(i);
            if (item > 0 && reader.readByte(item - 1) == CLASS_TAG) {
                String name = reader.readUTF8(item, buffer).replace('/', '.');
                Batch batch = name.startsWith(PACKAGE) ? parent.batch(name) : null;
                if (batch != null && batch != this) {
                    used.put(name, batch);
                }
            }
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(PACKAGE)) {
            return parent.loadClass(name);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            byte[] mine = bytes.get(name);
            if (mine != null) {
                return defineClass(name, mine, 0, mine.length);
            }
        }
        Batch other = used.get(name);
        return other == null ? parent.loadClass(name) : other.loadClass(name);
    }
}
