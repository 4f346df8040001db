package veritable.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import veritable.compare.Comparison;
import veritable.compare.Finding;
import veritable.decision.Answer;
import veritable.decision.Case;
import veritable.decision.Decision;
import veritable.decision.Docket;
import veritable.decision.Ledger;
import veritable.decision.MovedOn;
import veritable.decision.Standing;

/** {@code veritable decide}: answers findings, or takes answers back. */
final class DecideCommand implements Command {
    private static final String ALL = "*";

    private final Operand subject =
            Operand.one(
                    "SUBJECT",
                    "What the findings are about (Istio), the id of one, or '*' for all.");

    private final Inputs inputs = new Inputs();
    private final InputOptions options = new InputOptions();
    private final LedgerOptions ledger = new LedgerOptions();

    private final Option accept =
            Option.of(
                    "ANSWER",
                    "A, B … (a side of the finding), both, neither, no-conflict or deferred.",
                    "--accept");
    private final Option value = Option.of("TEXT", "Another value is right: this one.", "--value");
    private final Option reason =
            Option.of("TEXT", "Why; must be there for neither and another value.", "--reason");
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
                .operands(subject, inputs.operand)
                .options(options.encoding, options.technologies, ledger.file, ledger.reviewer)
                .options(accept, value, reason, undo, rule, standing, dryRun, yes)
                .options(common.lang, common.quiet, common.verbose);
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public int run() throws IOException {
        Answer answer = undo.isGiven() ? Answer.Plain.DEFERRED : answer();
        Ledger book = ledger.open(common);
        Reading reading = Reading.of(inputs.orSeeds(), options, common, terminal, Kept.FINDINGS);
        Docket docket = book.docket(Comparison.of(reading.statements()));
        List<Case> chosen = choose(docket);
        if (dryRun.isGiven() || chosen.size() > 1 && !yes.isGiven()) {
            chosen.forEach(each -> common.warn(preview(each, answer)));
            common.warn(
                    common.labels()
                            .text(
                                    dryRun.isGiven() ? "decide-dry" : "decide-several",
                                    chosen.size()));
            return dryRun.isGiven() ? ExitCode.DONE : ExitCode.USAGE;
        }
        for (Case each : chosen) {
            if (undo.isGiven()) {
                undo(book, each);
            } else {
                decide(book, each, answer);
            }
        }
        return reading.exit();
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
            throw new UsageException("--accept: " + e.getMessage());
        }
    }

    private List<Case> choose(Docket docket) {
        List<Case> chosen = new ArrayList<>();
        for (Case each : docket.cases()) {
            if (isAsked(each)
                    && (!rule.isGiven() || each.finding().rule().equals(rule.or("")))
                    && (!standing.isGiven()
                            || each.standing()
                                    .id()
                                    .equals(standing.or("").toLowerCase(Locale.ROOT)))
                    && (!undo.isGiven()
                            || each.standing() != Standing.STALE && !each.decisions().isEmpty())) {
                chosen.add(each);
            }
        }
        if (chosen.isEmpty()) {
            throw new UsageException(
                    "decide "
                            + subject.value()
                            + ": no finding of that kind "
                            + (undo.isGiven() ? "has an answer" : "wants an answer")
                            + " (veritable decisions lists them)");
        }
        return chosen;
    }

    private boolean isAsked(Case each) {
        Finding finding = each.finding();
        return subject.value().equals(ALL)
                || subject.value().equalsIgnoreCase(finding.subject())
                || subject.value().equals(finding.id());
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

    private void decide(Ledger book, Case each, Answer answer) {
        try {
            Decision decision = book.decide(each, answer, reason.or(""));
            common.say(
                    common.labels()
                            .text(
                                    "decided",
                                    each.finding().subject(),
                                    told(each.finding(), answer),
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
