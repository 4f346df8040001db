package veritable.review;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the review of one comparison to the browsers of this machine, and to the one person who
 * was given its address.
 *
 * <pre>{@code
 * try (ReviewServer server = ReviewServer.open(review, 0)) {
 *     server.address();      // http://127.0.0.1:41573/?token=…, good for one visit
 * }
 * }</pre>
 *
 * <p>It listens on the loopback address only. The token of the address is good once and is traded
 * for a cookie; requests that name another host, or that write and come from another page, are
 * refused. Each answer is in the ledger before the page says so.
 */
public final class ReviewServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService workers;
    private final Guard guard;

    private ReviewServer(HttpServer server, ExecutorService workers, Guard guard) {
        this.server = server;
        this.workers = workers;
        this.guard = guard;
    }

    /**
     * Starts to serve.
     *
     * @param port 0 for any that is free
     * @throws IOException if the port is taken
     */
    public static ReviewServer open(Review review, int port) throws IOException {
        InetAddress here = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
        HttpServer server = HttpServer.create(new InetSocketAddress(here, port), 0);
        ExecutorService workers = Executors.newFixedThreadPool(4, ReviewServer::worker);
        Guard guard = new Guard(server.getAddress().getPort());
        server.createContext("/", new ReviewPages(review, guard));
        server.setExecutor(workers);
        server.start();
        return new ReviewServer(server, workers, guard);
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "review");
        thread.setDaemon(true);
        return thread;
    }

    /** Where to begin; good for one visit. */
    public URI address() {
        return guard.address();
    }

    /** Stops at once; what was answered is in the ledger. */
    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
