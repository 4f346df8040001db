package veritable.kernel.eval;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Has the compiler read text, with the class path of the session; nothing is ever written. */
final class Compiling {
    private final List<String> options = new ArrayList<>();
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files =
            compiler.getStandardFileManager(null, Locale.ROOT, null);
    private final List<Path> classPath = new ArrayList<>();

    Compiling(List<String> options) {
        this.options.addAll(options);
        this.options.addAll(List.of("-proc:none", "-Xlint:none", "--should-stop=at=ATTR"));
        // or each task looks for plugins of the compiler in all jars of the class path
        this.options.addAll(List.of("-processorpath", ""));
        Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(each -> !each.isEmpty())
                .map(Path::of)
                .forEach(classPath::add);
    }

    void addToClassPath(List<Path> entries) {
        synchronized (this) {
            classPath.addAll(entries);
            try {
                files.setLocationFromPaths(
                        StandardLocation.CLASS_PATH,
                        Stream.of(classPath)
                                .flatMap(List::stream)
                                .filter(Files::exists)
                                .distinct()
                                .toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    synchronized List<Path> classPath() {
        return List.copyOf(classPath);
    }

    /** A task over some texts; the caller holds this object's lock for as long as it uses it. */
    JavacTask task(DiagnosticCollector<JavaFileObject> found, List<String> texts) {
        List<JavaFileObject> units = new ArrayList<>();
        for (String each : texts) {
            units.add(new Text(units.size(), each));
        }
        return (JavacTask) compiler.getTask(null, files, found, options, null, units);
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(int number, String text) {
            super(URI.create("string:///" + number + "/$.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return true;
        }
    }
}
