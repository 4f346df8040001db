package veritable.kernel.eval;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.cert.Certificate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * Finds the classes of cells, and those of the class path that the session was given. Each batch of
 * a cell's classes has a loader of its own, so that it goes when nothing needs it any more.
 */
final class SnippetLoader extends URLClassLoader {
    static {
        registerAsParallelCapable();
    }

    private final Map<String, Batch> batches = new ConcurrentHashMap<>();

    /** By the id of the snippet, the class that holds its code. */
    private final Map<String, String> outers = new HashMap<>();

    SnippetLoader(ClassLoader parent) {
        super(new URL[0], parent);
    }

    /** Makes the classes of a batch known; the latest of a name counts. */
    void declare(Batch batch) {
        batch.names().forEach(name -> batches.put(name, batch));
    }

    /** From now on the snippets that a class is made of live there, and no longer elsewhere. */
    synchronized void supersede(String name) {
        String outer = Origins.outer(name);
        for (String id : Origins.ids(name)) {
            String before = outers.put(id, outer);
            if (before != null && !before.equals(outer) && !outers.containsValue(before)) {
                forgetClasses(before);
            }
        }
    }

    /** Forgets the classes of a snippet; those in use stay for those who use them. */
    synchronized void forget(String id) {
        String outer = outers.remove(id);
        if (outer != null && !outers.containsValue(outer)) {
            forgetClasses(outer);
        }
    }

    private void forgetClasses(String outer) {
        batches.keySet()
                .removeIf(
                        name ->
                                name.startsWith(outer)
                                        && (name.length() == outer.length()
                                                || name.charAt(outer.length()) == '$'));
    }

    /** The names of the classes that cells can use. */
    Set<String> known() {
        return batches.keySet();
    }

    @Nullable Batch batch(String name) {
        return batches.get(name);
    }

    void add(Path entry) {
        try {
            addURL(entry.toUri().toURL());
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry + " is not a place for classes", e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(Batch.PACKAGE)) {
            return super.loadClass(name, resolve);
        }
        Batch batch = batches.get(name);
        if (batch == null) {
            throw new ClassNotFoundException(name);
        }
        return batch.loadClass(name);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        URL url = findResource(name.replace('.', '/') + ".class");
        if (url == null) {
            throw new ClassNotFoundException(name);
        }
        try {
            URLConnection connection = url.openConnection();
            byte[] bytes;
            try (InputStream in = connection.getInputStream()) {
                bytes = Weaver.library(in.readAllBytes());
            }
            definePackage(name, connection);
            CodeSource from = new CodeSource(place(url, connection), (Certificate[]) null);
            return defineClass(name, bytes, 0, bytes.length, from);
        } catch (IOException e) {
            throw new ClassNotFoundException(name + " can't be read from " + url, e);
        }
    }

    private void definePackage(String name, URLConnection connection) throws IOException {
        int dot = name.lastIndexOf('.');
        if (dot < 0 || getDefinedPackage(name.substring(0, dot)) != null) {
            return;
        }
        String packageName = name.substring(0, dot);
        Manifest manifest =
                connection instanceof JarURLConnection jar ? jar.getManifest() : new Manifest();
        try {
            definePackage(packageName, manifest == null ? new Manifest() : manifest, null);
        } catch (IllegalArgumentException e) {
            return; // another thread was faster
        }
    }

    private static URL place(URL url, URLConnection connection) {
        return connection instanceof JarURLConnection jar ? jar.getJarFileURL() : url;
    }
}
