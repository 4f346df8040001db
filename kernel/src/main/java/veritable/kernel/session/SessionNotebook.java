package veritable.kernel.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.CellException;
import veritable.kernel.api.Comm;
import veritable.kernel.api.CommListener;
import veritable.kernel.api.CommMessage;
import veritable.kernel.api.CommTarget;
import veritable.kernel.api.DisplayHandle;
import veritable.kernel.api.Limits;
import veritable.kernel.api.Magic;
import veritable.kernel.api.Notebook;
import veritable.kernel.api.Renderer;
import veritable.kernel.eval.Evaluation;
import veritable.kernel.eval.Variable;

/** A session as cells, magics and extensions see it. */
final class SessionNotebook implements Notebook {
    private final Session session;
    private final AtomicLong displays = new AtomicLong();
    private final List<Path> classpath = new CopyOnWriteArrayList<>();
    private final SessionOptions options = new SessionOptions();
    private final Services services;
    private volatile Path folder = Path.of("").toAbsolutePath();
    private @Nullable Map<String, String> environment;

    SessionNotebook(Session session) {
        this.session = session;
        this.services = new Services(this, session::report);
    }

    @Override
    public DisplayHandle display(@Nullable Object value) {
        String id = "display-" + displays.incrementAndGet();
        session.front().display(session.forms(value), id);
        return new Handle(id);
    }

    @Override
    public DisplayHandle display(Object value, String mimeType) {
        return display(session.renderers().renderAs(value, mimeType, options.limits()));
    }

    private final class Handle implements DisplayHandle {
        private final String id;

        Handle(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public void update(Object value) {
            // clients listen to the cell that is running, not to the one that showed it first
            session.front().update(session.forms(value), id);
        }
    }

    @Override
    public void clear(boolean wait) {
        session.front().clear(wait);
    }

    @Override
    public String input(String prompt, boolean hidden) throws IOException {
        return session.front().input(prompt, hidden);
    }

    @Override
    public @Nullable Object eval(String code) throws CellException {
        Evaluation evaluation = session.cells().evalNested(code);
        if (evaluation instanceof Evaluation.Failure failure) {
            throw new FailedCell(failure);
        }
        return evaluation instanceof Evaluation.Value value ? value.value() : null;
    }

    @Override
    public @Nullable Object run(String cell) throws CellException {
        return value(session.cells().runNested(cell));
    }

    @Override
    public @Nullable Object run(String name, String cell) throws CellException {
        return value(session.cells().run(name, 1, cell));
    }

    private static @Nullable Object value(Outcome outcome) throws CellException {
        if (outcome instanceof Outcome.Error error) {
            throw new FailedCell(error);
        }
        return outcome instanceof Outcome.Result result ? result.forms() : null;
    }

    @Override
    public void countOn(List<String> packages) {
        session.countOn(packages.stream().map(each -> "import " + each + ".*;").toList());
    }

    @Override
    public Map<String, @Nullable Object> variables() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Variable variable : session.evaluator().variables()) {
            values.put(variable.name(), variable.value());
        }
        return values;
    }

    @Override
    public Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        for (Variable variable : session.evaluator().variables()) {
            types.put(variable.name(), variable.type());
        }
        return types;
    }

    @Override
    public void reset() {
        session.reset();
    }

    @Override
    public void addToClasspath(List<Path> entries) {
        List<Path> fresh = new ArrayList<>(entries);
        fresh.removeAll(classpath);
        boolean wanted = BaseLibrary.isWantedBy(fresh);
        if (wanted) {
            baseLibrary().ifPresent(jar -> fresh.add(0, jar));
            fresh.removeAll(classpath);
        }
        classpath.addAll(fresh);
        session.evaluator().addToClasspath(fresh);
        if (wanted) {
            services.install(BaseLibrary.FACE, classLoader());
        }
        installServices();
    }

    private static Optional<Path> baseLibrary() {
        try {
            return BaseLibrary.jar();
        } catch (IOException e) {
            throw new UncheckedIOException("the base library can't be unpacked", e);
        }
    }

    /** Installs what the class path brings. */
    void installServices() {
        services.install(classLoader());
    }

    @Override
    public ClassLoader classLoader() {
        return session.evaluator().classLoader();
    }

    Limits limits() {
        return options.limits();
    }

    @Override
    public List<Path> classpath() {
        return List.copyOf(classpath);
    }

    @Override
    public void register(Renderer<?> renderer) {
        session.renderers().add(renderer);
    }

    @Override
    public void register(CommTarget target) {
        session.comms().add(target);
    }

    @Override
    public Comm open(String target, CommMessage message, CommListener listener) {
        return session.comms().open(target, message, listener);
    }

    @Override
    public void register(Magic magic) {
        session.magics().add(magic);
    }

    @Override
    public List<Magic> magics() {
        return session.magics().all();
    }

    @Override
    public List<String> history() {
        return session.history();
    }

    @Override
    public SessionOptions options() {
        return options;
    }

    @Override
    public Path workingDirectory() {
        return folder;
    }

    @Override
    public void changeDirectory(Path other) {
        folder = other.toAbsolutePath().normalize();
    }

    @Override
    public synchronized Map<String, String> environment() {
        Map<String, String> variables = environment;
        if (variables == null) {
            variables = new ConcurrentSkipListMap<>(System.getenv());
            environment = variables;
        }
        return variables;
    }

    @Override
    public void page(Object value) {
        session.front().page(session.forms(value));
    }

    @Override
    public void nextInput(String code, boolean replace) {
        session.front().nextInput(code, replace);
    }
}
