package veritable.decision;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import veritable.compare.Comparison;
import veritable.compare.Finding;

/**
 * What people decided, in a file of JSON lines that is only ever added to and fits a git
 * repository.
 *
 * <pre>{@code
 * Ledger ledger = Ledger.at("decisions.jsonl");
 * ledger.accept(finding, "B", "1.21 stands in the release notes");
 * ledger.docket(comparison).cases(Standing.STALE);     // answered, but the evidence has changed
 * }</pre>
 *
 * <p>A decision is tied to the words of its evidence. As long as reports say the same it is kept,
 * in whatever file they say it; when they say something else it is stale. Nothing is ever removed:
 * who changes his mind adds a line, and so does who takes one back. The file is read anew for every
 * question, and locked while a line is added, so that several processes can share it.
 */
public final class Ledger {
    private final LedgerFile file;
    private final String reviewer;
    private final Clock clock;

    private Ledger(LedgerFile file, String reviewer, Clock clock) {
        this.file = file;
        this.reviewer = reviewer;
        this.clock = clock;
    }

    /** The ledger in a file, which is made with the first decision. */
    public static Ledger at(String path) {
        return at(Path.of(path));
    }

    public static Ledger at(Path path) {
        return new Ledger(new LedgerFile(path), reviewer(), Clock.systemUTC());
    }

    /** Who the environment says the reviewer is: {@code VERITABLE_REVIEWER}, else the user. */
    private static String reviewer() {
        return Optional.ofNullable(System.getenv("VERITABLE_REVIEWER"))
                .filter(name -> !name.isBlank())
                .orElseGet(() -> System.getProperty("user.name", ""));
    }

    /** The same ledger, for decisions of somebody else. */
    public Ledger by(String name) {
        return new Ledger(file, name.strip(), clock);
    }

    Ledger with(Clock other) {
        return new Ledger(file, reviewer, other);
    }

    /** Every line that says something, in the order of the file. */
    public List<Entry> entries() {
        return read().entries();
    }

    /** Lines that are not in force, and why. */
    public List<LedgerProblem> problems() {
        return read().problems();
    }

    /** How the findings of a comparison stand. */
    public Docket docket(Comparison comparison) {
        return docket(comparison.findings());
    }

    /** How these findings stand. */
    public Docket docket(List<Finding> findings) {
        return Docket.of(findings, history());
    }

    /** Everything ever answered to what a finding asks, oldest first. */
    public List<Entry> history(Finding finding) {
        return history().entries(Question.of(finding));
    }

    /** All decisions in force, whether their findings are there or not. */
    public List<Decision> inForce() {
        return history().inForce();
    }

    /**
     * Answers a finding.
     *
     * @param answer {@code A}, {@code B} …, {@code both}, {@code neither}, {@code no-conflict} or
     *     {@code deferred}
     * @throws IllegalArgumentException if it is none of these, names a side there is not, or wants
     *     a reason and has none
     */
    public Decision accept(Finding finding, String answer, String reason) {
        return decide(finding, Answer.parse(answer, ""), reason);
    }

    /**
     * Answers a finding; the answer takes the place of those before, on the same evidence or on an
     * earlier one.
     */
    public Decision decide(Finding finding, Answer answer, String reason) {
        try {
            return decide(finding, answer, reason, history -> before(finding, history));
        } catch (MovedOn e) {
            throw new IllegalStateException("nothing was expected", e);
        }
    }

    /**
     * Answers a finding of which the reviewer saw how it stands.
     *
     * @throws MovedOn if it stands otherwise by now
     */
    public Decision decide(Case seen, Answer answer, String reason) throws MovedOn {
        return decide(
                seen.finding(),
                answer,
                reason,
                history -> {
                    List<Finding> only = List.of(seen.finding());
                    Case now = Docket.of(only, history).find(seen.finding().id()).orElse(seen);
                    boolean same =
                            now.standing() == seen.standing()
                                    && now.decisions().equals(seen.decisions());
                    if (!same && !history.inForce().containsAll(seen.decisions())
                            || !same && seen.standing() != Standing.STALE) {
                        throw new MovedOn(seen.finding().subject());
                    }
                    return seen.decisions();
                });
    }

    /** Which decisions a new one takes the place of. */
    private interface Before {
        List<Decision> in(History history) throws MovedOn;
    }

    /**
     * What would become of rows that a reviewer filled in; nothing is written.
     *
     * @return one for each, in the same order
     */
    public List<Ruling> consider(List<Proposal> proposals, Comparison comparison) {
        Docket docket = docket(comparison);
        Map<String, Ruling> first = new HashMap<>();
        List<Ruling> rulings = new ArrayList<>();
        for (Proposal each : proposals) {
            Ruling ruling = Ruling.of(each, docket);
            Ruling before = ruling.adds() ? first.putIfAbsent(each.finding(), ruling) : null;
            rulings.add(before == null ? ruling : ruling.after(before));
        }
        return rulings;
    }

    /**
     * Takes what a row says, by the reviewer it names, else by the one of this ledger.
     *
     * @throws IllegalArgumentException if it adds nothing
     * @throws MovedOn if somebody else answered since it was considered
     */
    public Decision take(Ruling ruling) throws MovedOn {
        if (!ruling.adds() || ruling.seen().isEmpty() || ruling.answer().isEmpty()) {
            throw new IllegalArgumentException(ruling.proposal().place() + ": nothing to be taken");
        }
        String name = ruling.proposal().reviewer();
        return (name.isBlank() ? this : by(name))
                .decide(ruling.seen().get(), ruling.answer().get(), ruling.proposal().reason());
    }

    private Decision decide(Finding finding, Answer answer, String reason, Before before)
            throws MovedOn {
        check(finding, answer, reason);
        List<Decision> made = new ArrayList<>();
        append(
                contents -> {
                    made.clear();
                    History history = new History(contents.entries());
                    Decision draft =
                            new Decision(
                                    "",
                                    clock.instant().truncatedTo(ChronoUnit.SECONDS),
                                    reviewer,
                                    answer,
                                    reason.strip(),
                                    finding.id(),
                                    Question.of(finding),
                                    Exhibit.of(finding),
                                    history.heads(before.in(history)));
                    JsonObject body = EntryCodec.body(draft);
                    made.add(draft.named(EntryCodec.id(body)));
                    return EntryCodec.line(body);
                });
        return made.get(0);
    }

    /** Only a rule that tells roles apart asks one question of a subject once. */
    private static List<Decision> before(Finding finding, History history) {
        List<Decision> exact = history.of(finding.id());
        Question question = Question.of(finding);
        return exact.isEmpty() && !question.role().isEmpty() ? history.of(question) : exact;
    }

    /** {@code A (1.20), B (1.21)}. */
    private static String sides(Finding finding) {
        StringJoiner sides = new StringJoiner(", ");
        for (int side = 0; side < Math.min(finding.evidence().size(), Answer.Side.MOST); side++) {
            String value = finding.evidence().get(side).value();
            sides.add(new Answer.Side(side).id() + (value.isEmpty() ? "" : " (" + value + ")"));
        }
        return sides.toString();
    }

    static void check(Finding finding, Answer answer, String reason) {
        if (answer instanceof Answer.Side side && side.index() >= finding.evidence().size()) {
            throw new IllegalArgumentException(
                    finding.subject()
                            + ": answer \""
                            + answer.id()
                            + "\" found, a side expected: "
                            + sides(finding));
        }
        if (answer.needsReason() && reason.isBlank()) {
            throw new IllegalArgumentException(
                    finding.subject() + ": answer \"" + answer.id() + "\": a reason is expected");
        }
    }

    /**
     * Takes a decision back; what was in force before it is in force again.
     *
     * @throws IllegalArgumentException if no decision of that id is in force
     */
    public Undo undo(String decision, String reason) {
        List<Undo> made = new ArrayList<>();
        append(
                contents -> {
                    made.clear();
                    History history = new History(contents.entries());
                    List<Decision> taken =
                            history.inForce().stream()
                                    .filter(each -> each.id().equals(decision))
                                    .toList();
                    if (taken.isEmpty()) {
                        throw new IllegalArgumentException(
                                file
                                        + ": no decision "
                                        + Texts.shortened(decision)
                                        + " is in force");
                    }
                    Undo draft =
                            new Undo(
                                    "",
                                    clock.instant().truncatedTo(ChronoUnit.SECONDS),
                                    reviewer,
                                    decision,
                                    reason.strip(),
                                    history.heads(taken));
                    JsonObject body = EntryCodec.body(draft);
                    made.add(draft.named(EntryCodec.id(body)));
                    return EntryCodec.line(body);
                });
        return made.get(0);
    }

    private <X extends Exception> void append(LedgerFile.Line<X> line) throws X {
        try {
            file.append(line);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": can't be written: " + e.getMessage(), e);
        }
    }

    private LedgerFile.Contents read() {
        try {
            return file.read();
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": can't be read: " + e.getMessage(), e);
        }
    }

    private History history() {
        return new History(read().entries());
    }

    /** The file. */
    @Override
    public String toString() {
        return file.toString();
    }
}
