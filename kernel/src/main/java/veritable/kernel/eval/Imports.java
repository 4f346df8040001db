package veritable.kernel.eval;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What code may count on: the class path, and imports. To look through large jars takes the
 * compiler a while, and each import as long as a small cell: they wait until nobody else does, or
 * some code is not understood without them. Code that compiles without them means the same with
 * them, for they import on demand.
 */
final class Imports {
    private final Deque<String> ofJdk = new ArrayDeque<>();
    private final Deque<String> others = new ArrayDeque<>();
    private final Runnable classPath;
    private final Consumer<String> evaluate;
    private boolean opened;

    /**
     * @param classPath has the compiler look into the class path
     */
    Imports(Runnable classPath, Consumer<String> evaluate) {
        this.classPath = classPath;
        this.evaluate = evaluate;
    }

    synchronized void add(List<String> imports) {
        imports.forEach(each -> (isOfJdk(each) ? ofJdk : others).add(each));
    }

    private static boolean isOfJdk(String text) {
        return text.startsWith("import java.");
    }

    /** Brings in the next import of the JDK; false if there is none. */
    synchronized boolean bringNextOfJdk() {
        return bring(ofJdk.poll());
    }

    /** Brings in what is next; false if there is nothing. */
    synchronized boolean bringNext() {
        if (bringNextOfJdk()) {
            return true;
        }
        if (!opened) {
            opened = true;
            classPath.run();
            return true;
        }
        return bring(others.poll());
    }

    private boolean bring(@Nullable String next) {
        if (next != null) {
            evaluate.accept(next);
        }
        return next != null;
    }

    /** Brings in all that waits; false if there is nothing. */
    synchronized boolean bringAll() {
        boolean any = false;
        while (bringNext()) {
            any = true;
        }
        return any;
    }
}
