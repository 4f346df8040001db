package veritable.kernel.eval;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * The names of classes, by package: those of the JDK package by package as they are asked for, all
 * others, and the rest of the JDK, as far as a thread in the background has come.
 */
final class ClassNames {
    private final Map<String, String> modules = new HashMap<>();
    private final Map<String, SortedSet<String>> byPackage = new ConcurrentHashMap<>();
    private final Map<Path, Boolean> entries = new ConcurrentHashMap<>();
    private boolean started;

    ClassNames() {
        for (Module module : ModuleLayer.boot().modules()) {
            module.getDescriptor().exports().stream()
                    .filter(each -> !each.isQualified())
                    .forEach(each -> modules.put(each.source(), module.getName()));
        }
    }

    /** Reads jars and folders, each once, and then all of the JDK; waits for nothing. */
    synchronized void read(List<Path> classPath) {
        List<Path> unread = new ArrayList<>();
        for (Path each : classPath) {
            if (entries.putIfAbsent(each, true) == null) {
                unread.add(each);
            }
        }
        if (!unread.isEmpty() || !started) {
            started = true;
            Thread thread = new Thread(() -> readAll(unread), "class-names");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.start();
        }
    }

    private void readAll(List<Path> unread) {
        unread.forEach(this::readEntry);
        modules.keySet().forEach(this::in);
    }

    private void readEntry(Path entry) {
        try {
            if (Files.isDirectory(entry)) {
                try (Stream<Path> files = Files.walk(entry)) {
                    files.forEach(
                            each ->
                                    add(
                                            entry.relativize(each)
                                                    .toString()
                                                    .replace(File.separatorChar, '/')));
                }
            } else if (Files.exists(entry)) {
                try (ZipFile jar = new ZipFile(entry.toFile())) {
                    jar.stream().forEach(each -> add(each.getName()));
                }
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            // what can't be read has no names to propose; the compiler will tell of it
            entries.put(entry, false);
        }
    }

    private void add(String file) {
        int slash = file.lastIndexOf('/');
        if (isClass(file.substring(slash + 1)) && slash > 0 && !file.startsWith("META-INF")) {
            String name = file.substring(0, slash).replace('/', '.');
            if (!name.startsWith("veritable.kernel") || name.equals("veritable.kernel.api")) {
                byPackage
                        .computeIfAbsent(
                                name, key -> Collections.synchronizedSortedSet(new TreeSet<>()))
                        .add(file.substring(slash + 1, file.length() - ".class".length()));
            }
        }
    }

    private static boolean isClass(String file) {
        return file.endsWith(".class") && file.indexOf('$') < 0 && file.indexOf('-') < 0;
    }

    /** The classes of a package, by their simple names. */
    List<String> in(String packageName) {
        String module = modules.get(packageName);
        SortedSet<String> names =
                module == null
                        ? byPackage.getOrDefault(packageName, Collections.emptySortedSet())
                        : byPackage.computeIfAbsent(packageName, key -> ofJdk(module, key));
        synchronized (names) {
            return List.copyOf(names);
        }
    }

    /** Whether one of the words may be a class of a package: false only if it can't. */
    boolean mayHaveOneOf(String packageName, Set<String> words) {
        // jars may add to packages, but not to those of the JDK
        return !modules.containsKey(packageName)
                || in(packageName).stream().anyMatch(words::contains);
    }

    private static SortedSet<String> ofJdk(String module, String packageName) {
        SortedSet<String> names = new TreeSet<>();
        FileSystem jdk = FileSystems.getFileSystem(URI.create("jrt:/"));
        Path folder = jdk.getPath("/modules", module, packageName.replace('.', '/'));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path each : files) {
                String name = each.getFileName().toString();
                if (isClass(name)) {
                    names.add(name.substring(0, name.length() - ".class".length()));
                }
            }
        } catch (IOException e) {
            return names;
        }
        return names;
    }

    boolean isPackage(String name) {
        return modules.containsKey(name) || byPackage.containsKey(name);
    }

    /** The packages that are known, whatever is in them. */
    SortedSet<String> packages() {
        SortedSet<String> all = new TreeSet<>(modules.keySet());
        all.addAll(byPackage.keySet());
        return all;
    }

    /** The packages whose classes are known by now. */
    List<String> readPackages() {
        return List.copyOf(byPackage.keySet());
    }
}
