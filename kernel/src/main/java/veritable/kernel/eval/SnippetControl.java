package veritable.kernel.eval;

import java.io.File;
import java.lang.reflect.Method;
import java.nio.file.Path;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.execution.LoaderDelegate;
import jdk.jshell.spi.ExecutionControl;
import org.jspecify.annotations.Nullable;

/** Runs snippets in this process, on the thread that evaluates, and keeps the value itself. */
final class SnippetControl extends DirectExecutionControl {
    private @Nullable Object value;

    SnippetControl(SnippetLoader loader) {
        super(new Delegate(loader));
    }

    /** What the last snippet came to. */
    @Nullable Object value() {
        return value;
    }

    @Override
    protected String invoke(Method snippet) throws Exception {
        value = null;
        value = snippet.invoke(null);
        return "";
    }

    private record Delegate(SnippetLoader loader) implements LoaderDelegate {
        @Override
        public void load(ExecutionControl.ClassBytecodes[] classes) {
            for (ExecutionControl.ClassBytecodes each : classes) {
                loader.declare(each.name(), each.bytecodes());
            }
        }

        @Override
        public void classesRedefined(ExecutionControl.ClassBytecodes[] classes) {
            load(classes);
        }

        @Override
        public void addToClasspath(String path) {
            for (String entry : path.split(File.pathSeparator)) {
                loader.add(Path.of(entry));
            }
        }

        @Override
        public Class<?> findClass(String name) throws ClassNotFoundException {
            return loader.loadClass(name);
        }
    }
}
