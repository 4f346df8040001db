package veritable.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import veritable.compare.Comparison;
import veritable.compare.Finding;
import veritable.compare.Kept;
import veritable.compare.Reading;
import veritable.compare.Rule;
import veritable.compare.Rules;
import veritable.decision.Answer;
import veritable.decision.Case;
import veritable.decision.Decision;
import veritable.decision.Docket;
import veritable.decision.Ledger;
import veritable.decision.MovedOn;
import veritable.decision.Proposal;
import veritable.decision.Ruling;
import veritable.decision.Standing;
import veritable.language.Spelling;
import veritable.workbook.DecisionSheets;

/** {@code veritable decide}: answers findings, or takes answers back. */
final class DecideCommand implements Command {
    private static final String ALL = "*";

    private static final List<String> STANDINGS = List.of("open", "kept", "stale", "contested");

    private final Operand words =
            Operand.rest(
                    "SUBJECT [INPUT]",
                    "What the findings are about (Istio), the id of one, or '*' for all; then reports"
                            + " (default: seeds). With --from reports alone.");
    private final InputOptions options = new InputOptions();
    private final ReleaseOptions releases = new ReleaseOptions();
    private final LedgerOptions ledger = new LedgerOptions();

    private final Option accept =
            Option.of(
                    "ANSWER",
                    "A, B … (a side of the finding), both, neither, no-conflict or deferred.",
                    "--accept");
    private final Option value = Option.of("TEXT", "Another value is right: this one.", "--value");
    private final Option reason =
            Option.of("TEXT", "Why; must be there for neither and another value.", "--reason");
    private final Option from =
            Option.file(
                    "FILE",
                    "Take the answers that were filled in in a workbook (.xlsx) or a table of"
                            + " decisions (.csv).",
                    "--from");
    private final Option undo = Option.flag("Take the answers back.", "--undo");
    private final Option rule =
            Option.of("ID", "Only findings of this rule: conflicting-versions.", "--rule");
    private final Option standing =
            Option.of("open|kept|stale|contested", "Only findings that stand so.", "--standing");
    private final Option dryRun = Option.flag("Only say what would be done.", "--dry-run");
    private final Option yes = Option.flag("Answer several findings at once.", "--yes");

    private final CommonOptions common;
    private final Terminal terminal;

    DecideCommand(Terminal terminal) {
        this.terminal = terminal;
        this.common = new CommonOptions(terminal);
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "Answers a finding for good; the answer holds as long as reports say the same.",
                        "Several findings at once are shown first, and answered with --yes.")
                .operands(words)
                .options(options.encoding, options.technologies, ledger.file, ledger.reviewer)
                .options(accept, value, reason, from, undo, rule, standing, dryRun, yes)
                .options(releases.catalogue, releases.asOf)
                .options(common.lang, common.quiet, common.verbose);
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public int run() throws IOException {
        if (from.isGiven()) {
            return takeIn(Path.of(from.or("")));
        }
        if (words.values().isEmpty()) {
            throw new UsageException("decide: a SUBJECT expected, such as Istio");
        }
        Answer answer = undo.isGiven() ? Answer.Plain.DEFERRED : answer();
        checkFilters();
        Ledger book = ledger.open(common);
        Reading reading = read(words.values().subList(1, words.values().size()));
        List<Case> chosen =
                choose(book.docket(Comparison.of(reading.statements(), releases.catalogue())));
        if (dryRun.isGiven() || chosen.size() > 1 && !yes.isGiven()) {
            chosen.forEach(each -> common.warn(preview(each, answer)));
            return shown(chosen.size());
        }
        for (Case each : chosen) {
            if (undo.isGiven()) {
                undo(book, each);
            } else {
                decide(each.finding(), answer, () -> book.decide(each, answer, reason.or("")));
            }
        }
        return ExitCode.of(reading);
    }

    private Reading read(List<String> inputs) throws IOException {
        return Reader.read(Inputs.orSeeds(inputs), options, common, terminal, Kept.FINDINGS);
    }

    /** Nothing was written: the person has seen what would be. */
    private int shown(int count) {
        common.warn(
                common.labels().text(dryRun.isGiven() ? "decide-dry" : "decide-several", count));
        return dryRun.isGiven() ? ExitCode.DONE : ExitCode.USAGE;
    }

    private int takeIn(Path file) throws IOException {
        if (accept.isGiven() || value.isGiven() || undo.isGiven()) {
            throw new UsageException(
                    "decide --from: answers are in the file, none expected beside it");
        }
        List<Proposal> proposals;
        try {
            proposals = proposals(file);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        Ledger book = ledger.open(common);
        Reading reading = read(words.values());
        List<Ruling> rulings =
                book.consider(proposals, Comparison.of(reading.statements(), releases.catalogue()));
        rulings.forEach(each -> each.refusal().ifPresent(common::warn));
        List<Ruling> added = rulings.stream().filter(Ruling::adds).toList();
        boolean refused = rulings.stream().anyMatch(each -> each.refusal().isPresent());
        if (!added.isEmpty() && !yes.isGiven() || dryRun.isGiven()) {
            for (Ruling each : added) {
                common.warn(preview(each.seen().orElseThrow(), each.answer().orElseThrow()));
            }
            return shown(added.size());
        }
        int taken = 0;
        for (Ruling each : added) {
            try {
                decide(
                        each.seen().orElseThrow().finding(),
                        each.answer().orElseThrow(),
                        () -> book.take(each));
                taken++;
            } catch (UsageException e) {
                common.warn(each.proposal().place() + ": " + e.getMessage());
                refused = true;
            }
        }
        common.say(common.labels().text("decide-taken", taken, rulings.size() - taken));
        return refused ? ExitCode.FINDINGS : ExitCode.of(reading);
    }

    private static List<Proposal> proposals(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!Files.exists(file)) {
            throw new UsageException("--from " + file + ": no such file");
        }
        if (name.endsWith(".xlsx")) {
            return DecisionSheets.read(file);
        }
        if (name.endsWith(".csv")) {
            return Proposal.readCsv(file);
        }
        throw new UsageException("--from " + file + ": .xlsx or .csv expected");
    }

    private Answer answer() {
        if (accept.isGiven() == value.isGiven()) {
            throw new UsageException(
                    "decide: --accept, --value or --undo expected, and one of them");
        }
        try {
            return value.isGiven()
                    ? new Answer.Value(value.or(""))
                    : Answer.parse(accept.or(""), "");
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    (value.isGiven() ? "--value: " : "--accept: ") + e.getMessage());
        }
    }

    private void checkFilters() {
        if (undo.isGiven() && (accept.isGiven() || value.isGiven())) {
            throw new UsageException("decide --undo: no answer expected beside it");
        }
        if (rule.isGiven()) {
            Names.check("--rule", rule.or(""), Rules.standard().stream().map(Rule::id).toList());
        }
        if (standing.isGiven()) {
            Names.check("--standing", standing.or(""), STANDINGS);
        }
    }

    private List<Case> choose(Docket docket) {
        List<Case> chosen = new ArrayList<>();
        for (Case each : docket.cases()) {
            if (isAsked(each)
                    && (!rule.isGiven() || each.finding().rule().equals(rule.or("")))
                    && (!standing.isGiven() || each.standing().id().equals(standing.or("")))
                    && (!undo.isGiven()
                            || each.standing() != Standing.STALE && !each.decisions().isEmpty())) {
                chosen.add(each);
            }
        }
        if (chosen.isEmpty()) {
            if (docket.cases().stream().noneMatch(this::isAsked)) {
                throw new UsageException("decide " + subject() + ": " + nothingOf(docket));
            }
            throw new UsageException(
                    "decide "
                            + subject()
                            + ": no finding of that kind "
                            + (undo.isGiven() ? "has an answer" : "wants an answer")
                            + " (veritable decisions lists them)");
        }
        return chosen;
    }

    /** Nothing is asked of the subject, or there is none of that name. */
    private String nothingOf(Docket docket) {
        List<String> subjects =
                docket.cases().stream().map(each -> each.finding().subject()).distinct().toList();
        String meant =
                Spelling.nearest(subject(), subjects)
                        .map(name -> "did you mean " + name + "? ")
                        .orElse("");
        return "no finding about it wants an answer (" + meant + "veritable decisions lists them)";
    }

    private String subject() {
        return words.values().get(0);
    }

    private boolean isAsked(Case each) {
        Finding finding = each.finding();
        return subject().equals(ALL)
                || subject().equalsIgnoreCase(finding.subject())
                || options.technologies()
                        .find(subject())
                        .filter(technology -> technology.name().equals(finding.subject()))
                        .isPresent()
                || subject().equals(finding.id());
    }

    private String preview(Case each, Answer answer) {
        Finding finding = each.finding();
        return common.labels()
                .text(
                        "decide-preview",
                        finding.id(),
                        finding.subject(),
                        finding.rule(),
                        each.standing().id(),
                        undo.isGiven() ? "-" : told(finding, answer));
    }

    private static String told(Finding finding, Answer answer) {
        if (answer instanceof Answer.Value other) {
            return other.text();
        }
        return answer instanceof Answer.Side side && side.index() < finding.evidence().size()
                ? side.id() + " (" + finding.evidence().get(side.index()).value() + ")"
                : answer.id();
    }

    private interface Step {
        Decision run() throws MovedOn;
    }

    private void decide(Finding finding, Answer answer, Step step) {
        try {
            Decision decision = step.run();
            common.say(
                    common.labels()
                            .text(
                                    "decided",
                                    finding.subject(),
                                    told(finding, answer),
                                    decision.reviewer(),
                                    decision.id()));
        } catch (IllegalArgumentException | MovedOn | UncheckedIOException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private void undo(Ledger book, Case each) {
        for (Decision decision : each.decisions()) {
            book.undo(decision.id(), reason.or(""));
            common.say(common.labels().text("undone", each.finding().subject(), decision.id()));
        }
    }
}
