package veritable.kernel.eval;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Imports that code may count on. Each takes the compiler as long as a small cell does: they wait
 * until nobody else does, or some code is not understood without them. Code that compiles without
 * them means the same with them, for they import on demand.
 */
final class Imports {
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Consumer<String> evaluate;

    Imports(Consumer<String> evaluate) {
        this.evaluate = evaluate;
    }

    synchronized void add(List<String> imports) {
        waiting.addAll(imports);
    }

    /** Brings in the next one; false if there is none. */
    synchronized boolean bringNext() {
        String next = waiting.poll();
        if (next == null) {
            return false;
        }
        evaluate.accept(next);
        return true;
    }

    /** Brings in all that wait; false if there are none. */
    synchronized boolean bringAll() {
        boolean any = false;
        while (bringNext()) {
            any = true;
        }
        return any;
    }
}
