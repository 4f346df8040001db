package veritable.kernel.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.DisplayHandle;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Notebooks;
import veritable.kernel.eval.Evaluation;
import veritable.kernel.eval.Source;
import veritable.kernel.eval.Variable;
import veritable.kernel.magic.Cell;

/** Runs the parts of cells, one after the other. */
final class Cells {
    /** What a magic runs stands on this line of that code. */
    private record Place(String name, int line) {}

    private final Session session;
    private final ThreadLocal<@Nullable Place> place = new ThreadLocal<>();

    Cells(Session session) {
        this.session = session;
    }

    /**
     * Runs a cell for whoever the calling thread runs for.
     *
     * @param firstLine the number of its first line
     */
    Outcome run(String name, int firstLine, String code) {
        return during(new Source(name, firstLine, code), () -> parts(name, firstLine, code));
    }

    /** All of a cell can be stopped, and has to end in time, not only its Java. */
    private Outcome during(Source place, Supplier<Outcome> work) {
        Evaluation came =
                session.evaluator().during(place, session.notebook().options().timeout(), work);
        return came instanceof Evaluation.Value value && value.value() instanceof Outcome outcome
                ? outcome
                : Tracebacks.of((Evaluation.Failure) came);
    }

    /** What answers a front end can be stopped as a cell can. */
    Outcome hear(Session.Hearing hearing) {
        return during(
                Source.of("comm", ""),
                () -> {
                    try {
                        hearing.by(session.comms());
                        return new Outcome.Nothing();
                    } catch (Exception e) {
                        return Tracebacks.of(e);
                    }
                });
    }

    private Outcome parts(String name, int firstLine, String code) {
        List<Cell.Part> parts = Cell.parse(code, this::isVariable).parts();
        Outcome outcome = new Outcome.Nothing();
        for (int i = 0; i < parts.size(); i++) {
            Cell.Part part = parts.get(i);
            int line = part.line() + firstLine - 1;
            outcome = during(new Source(name, line, code), () -> run(name, line, part));
            if (outcome instanceof Outcome.Error) {
                return outcome;
            }
            if (i + 1 < parts.size()
                    && part instanceof Cell.Magic
                    && outcome instanceof Outcome.Result result) {
                session.notebook().display(result.forms());
            }
        }
        return outcome;
    }

    private boolean isVariable(String name) {
        for (Variable variable : session.evaluator().variables()) {
            if (variable.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private Outcome run(String name, int line, Cell.Part part) {
        if (part instanceof Cell.Java java) {
            return outcome(eval(new Source(name, line, java.code())));
        }
        Place outer = place.get();
        try {
            if (part instanceof Cell.Magic magic) {
                place.set(new Place(name, magic.call().body().isPresent() ? line + 1 : line));
                return result(session.magics().run(magic.call(), session.notebook()));
            }
            if (part instanceof Cell.Assignment assignment) {
                place.set(new Place(name, line));
                return assign(name, line, assignment);
            }
            return help((Cell.Help) part);
        } catch (MagicException e) {
            return Tracebacks.of(name, line, mark(part) + ": " + e.getMessage());
        } catch (FailedCell e) {
            return e.outcome();
        } catch (InterruptedException e) {
            return new Outcome.Error("Interrupted", "interrupted", List.of("interrupted"));
        } catch (Exception e) {
            return Tracebacks.of(e);
        } finally {
            place.set(outer);
        }
    }

    private static String mark(Cell.Part part) {
        if (part instanceof Cell.Help help) {
            return help.name();
        }
        MagicCall call =
                part instanceof Cell.Magic magic ? magic.call() : ((Cell.Assignment) part).call();
        String signs = call.name().equals("!") ? "" : call.body().isPresent() ? "%%" : "%";
        return signs + call.name();
    }

    private Outcome result(@Nullable Object value) {
        return value == null ? new Outcome.Nothing() : new Outcome.Result(session.forms(value));
    }

    private Outcome assign(String name, int line, Cell.Assignment part) throws Exception {
        MagicCall call = part.call();
        Object value = session.magics().run(call, session.notebook());
        Notebooks.give(value);
        String cast = part.target().startsWith("var ") ? cast(value) : "";
        String code = part.target() + cast + Notebooks.class.getName() + ".given();";
        return outcome(eval(new Source(name, line, code)));
    }

    /** Java can't tell the type of what it didn't make. */
    private static String cast(@Nullable Object value) {
        if (value instanceof List) {
            return "(java.util.List<String>) ";
        }
        return value instanceof String ? "(String) " : "";
    }

    private Outcome help(Cell.Help part) throws MagicException {
        String name = part.name();
        Optional<MimeBundle> found =
                name.startsWith("%") ? Optional.empty() : session.inspect(name, name.length(), 1);
        MimeBundle forms;
        if (found.isPresent()) {
            forms = found.get();
        } else {
            String magic = name.startsWith("%%") ? name.substring(2) : name.replaceFirst("%", "");
            forms = MimeBundle.text(session.magics().find(magic).help());
        }
        session.front().page(forms);
        return new Outcome.Nothing();
    }

    /** Runs a cell for the magic that the calling thread runs. */
    Outcome runNested(String code) {
        Place here = place.get();
        return here == null ? run("cell", 1, code) : run(here.name(), here.line(), code);
    }

    /** Evaluates Java for the magic that the calling thread runs. */
    Evaluation evalNested(String code) {
        Place here = place.get();
        return eval(
                here == null
                        ? Source.of("eval", code)
                        : new Source(here.name(), here.line(), code));
    }

    private Evaluation eval(Source source) {
        return session.evaluator().eval(source, session.notebook().options().timeout());
    }

    private Outcome outcome(Evaluation evaluation) {
        if (evaluation instanceof Evaluation.Value value) {
            // what display gives back has been shown
            return value.value() instanceof DisplayHandle
                    ? new Outcome.Nothing()
                    : new Outcome.Result(session.forms(value.value()));
        }
        if (evaluation instanceof Evaluation.Failure failure) {
            return Tracebacks.of(failure);
        }
        return new Outcome.Nothing();
    }
}
