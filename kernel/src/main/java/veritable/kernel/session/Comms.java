package veritable.kernel.session;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import veritable.kernel.api.Comm;
import veritable.kernel.api.CommListener;
import veritable.kernel.api.CommMessage;
import veritable.kernel.api.CommTarget;

/** The comms of a session that are open, and who answers those to come. */
public final class Comms {
    private final Map<String, CommTarget> targets = new ConcurrentHashMap<>();
    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final Supplier<Front> front;

    /**
     * @param front whom the calling thread speaks to
     */
    Comms(Supplier<Front> front) {
        this.front = front;
    }

    private final class Line implements Comm {
        private final String id;
        private final String target;
        private volatile CommListener listener = message -> {};

        Line(String id, String target) {
            this.id = id;
            this.target = target;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String target() {
            return target;
        }

        @Override
        public void send(CommMessage message) {
            if (!lines.containsKey(id)) {
                throw new IllegalStateException("the comm " + id + " (" + target + ") is closed");
            }
            tell(CommEvent.Kind.MSG, message);
        }

        @Override
        public void close(CommMessage message) {
            if (lines.remove(id, this)) {
                tell(CommEvent.Kind.CLOSE, message);
            }
        }

        void tell(CommEvent.Kind kind, CommMessage message) {
            front.get().comm(new CommEvent(kind, id, target, message));
        }
    }

    void add(CommTarget target) {
        targets.put(target.name(), target);
    }

    Comm open(String target, CommMessage message, CommListener listener) {
        Line line = new Line(UUID.randomUUID().toString(), target);
        line.listener = listener;
        lines.put(line.id(), line);
        line.tell(CommEvent.Kind.OPEN, message);
        return line;
    }

    /**
     * A front end has opened a comm. One that nobody answers is closed.
     *
     * @throws Exception what the target threw
     */
    public void opened(String id, String target, CommMessage message) throws Exception {
        Line line = new Line(id, target);
        lines.put(id, line);
        boolean answered = false;
        try {
            CommTarget answering = targets.get(target);
            if (answering != null) {
                line.listener = answering.opened(line, message);
                answered = true;
            }
        } finally {
            if (!answered) {
                line.close(CommMessage.empty());
            }
        }
    }

    /**
     * A front end has said something, which is for nobody if that comm is closed here.
     *
     * @throws Exception what the listener threw
     */
    public void received(String id, CommMessage message) throws Exception {
        Line line = lines.get(id);
        if (line != null) {
            line.listener.received(message);
        }
    }

    /**
     * A front end has closed a comm.
     *
     * @throws Exception what the listener threw
     */
    public void closed(String id, CommMessage message) throws Exception {
        Line line = lines.remove(id);
        if (line != null) {
            line.listener.closed(message);
        }
    }

    /**
     * Targets of the comms that are open, by their ids.
     *
     * @param target only of this one, if there is one
     */
    public Map<String, String> open(Optional<String> target) {
        Map<String, String> open = new TreeMap<>();
        for (Line line : lines.values()) {
            if (target.isEmpty() || target.get().equals(line.target())) {
                open.put(line.id(), line.target());
            }
        }
        return open;
    }
}
