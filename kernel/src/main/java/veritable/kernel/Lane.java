package veritable.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** A thread that takes requests one after the other, in the order in which they came. */
final class Lane {
    private final BlockingQueue<Request> waiting = new LinkedBlockingQueue<>();
    private final Consumer<Request> handler;
    private final Consumer<String> log;

    Lane(Consumer<Request> handler, Consumer<String> log) {
        this.handler = handler;
        this.log = log;
    }

    void start(String name) {
        new Thread(this::serve, name).start();
    }

    void add(Request request) {
        waiting.add(request);
    }

    /** Takes out requests of a type that have not been begun. */
    List<Request> withdraw(String type) {
        List<Request> withdrawn = new ArrayList<>();
        for (Request each : waiting) {
            if (each.type().equals(type) && waiting.remove(each)) {
                withdrawn.add(each);
            }
        }
        return withdrawn;
    }

    /** Whatever is thrown here is meant for a cell that has ended. */
    private void serve() {
        while (true) {
            try {
                handler.accept(waiting.take());
            } catch (InterruptedException e) {
                // a late interrupt: there is nothing left to stop
            } catch (Throwable e) {
                log.accept("a request was lost: " + e);
            }
        }
    }
}
