package veritable.kernel.eval;

import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis.SnippetWrapper;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.spi.SPIResolutionException;
import org.jspecify.annotations.Nullable;

/** Runs snippets in this process, on the thread that evaluates, and keeps values as they are. */
final class SnippetControl extends DirectExecutionControl {
    private final SnippetLoader loader;
    private final Origins origins;
    private final Function<Snippet, SnippetWrapper> wrappers;
    private final List<Batch> unsettled = new ArrayList<>();

    /** Causes may be caused by one another. */
    private static final int CAUSES = 100;

    /** A thread that was left behind is not to meddle with the results of the next. */
    private final ThreadLocal<Result> result = ThreadLocal.withInitial(Result::new);

    /** What came of the snippets of one piece. */
    static final class Result {
        @Nullable Object value;
        @Nullable Throwable thrown;

        /** Which snippet lacks something that was needed; negative if none does. */
        int unresolved = -1;

        /** Whether nothing is to be run, only compiled. */
        boolean trial;
    }

    SnippetControl(
            SnippetLoader loader, Origins origins, Function<Snippet, SnippetWrapper> wrappers) {
        this.loader = loader;
        this.origins = origins;
        this.wrappers = wrappers;
    }

    /** Takes what comes from now on into another result, and gives the one before. */
    Result swap(Result next) {
        Result before = result.get();
        result.set(next);
        return before;
    }

    @Override
    public void load(ClassBytecodes[] classes) {
        if (result.get().trial) {
            return;
        }
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        for (ClassBytecodes each : classes) {
            bytes.put(each.name(), each.bytecodes());
        }
        Batch batch =
                new Batch(
                        loader,
                        bytes,
                        (name, code, names) -> origins.weave(name, code, names, wrappers));
        loader.declare(batch);
        bytes.keySet().forEach(loader::supersede);
        unsettled.add(batch);
    }

    /** Weaves what was loaded, now that it is known what it comes from. */
    void settle() {
        List<Batch> batches = List.copyOf(unsettled);
        unsettled.clear();
        batches.forEach(Batch::settle);
    }

    @Override
    public String invoke(String className, String methodName) {
        Result mine = result.get();
        if (mine.trial || mine.thrown != null) {
            return ""; // int x = f(), y = g(); ends where f fails
        }
        settle();
        Execution execution = Execution.current();
        try {
            Method method = loader.loadClass(className).getDeclaredMethod(methodName);
            method.setAccessible(true);
            if (execution != null) {
                execution.enter();
            }
            mine.value = method.invoke(null);
        } catch (InvocationTargetException e) {
            fail(mine, e.getCause());
        } catch (ReflectiveOperationException | LinkageError | Stop e) {
            fail(mine, e);
        } finally {
            if (execution != null) {
                execution.leave();
            }
        }
        if (execution != null && execution.ended()) {
            throw new Stop(execution, System.nanoTime()); // it was left behind
        }
        return "";
    }

    private static void fail(Result mine, @Nullable Throwable cause) {
        mine.thrown = cause;
        Throwable each = cause;
        for (int depth = 0; each != null && depth < CAUSES; depth++) {
            if (each instanceof SPIResolutionException missing) {
                mine.unresolved = missing.id();
                return;
            }
            each = StackTraces.cause(each).orElse(null);
        }
    }

    @Override
    public String varValue(String className, String name) {
        Result mine = result.get();
        mine.value = null;
        try {
            Field field = loader.loadClass(className).getDeclaredField(name);
            field.setAccessible(true);
            mine.value = field.get(null);
        } catch (ReflectiveOperationException | LinkageError e) {
            return ""; // it has none: its class can't be made
        }
        return "";
    }

    @Override
    public void addToClasspath(String path) {
        for (String entry : path.split(File.pathSeparator)) {
            if (!own().contains(entry)) {
                loader.add(Path.of(entry));
            }
        }
    }

    /** The class path that Java was started with: its classes are there for cells already. */
    static List<String> own() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
