package veritable.kernel.eval;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the classes of snippets, and those of the class path that the session was given. */
final class SnippetLoader extends URLClassLoader {
    private final Map<String, byte[]> byteCode = new ConcurrentHashMap<>();

    SnippetLoader(ClassLoader parent) {
        super("notebook", new URL[0], parent);
    }

    void declare(String name, byte[] bytes) {
        byteCode.put(name, bytes);
    }

    void add(Path entry) {
        try {
            addURL(entry.toUri().toURL());
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry + " is not a place for classes", e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = byteCode.remove(name);
        return bytes == null ? super.findClass(name) : defineClass(name, bytes, 0, bytes.length);
    }
}
