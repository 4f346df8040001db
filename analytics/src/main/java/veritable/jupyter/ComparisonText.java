package veritable.jupyter;

import java.util.List;
import veritable.claim.Statement;
import veritable.compare.Comparison;
import veritable.compare.Evidence;
import veritable.compare.Finding;
import veritable.compare.Severity;
import veritable.decision.Answer;
import veritable.kernel.api.Limits;
import veritable.report.Source;
import veritable.table.Plain;

/** A comparison as plain text, in which nothing of a report is more than text on its line. */
final class ComparisonText {
    private final StringBuilder out = new StringBuilder();
    private final Comparison comparison;
    private final Answers answers;
    private final Labelled labels;
    private final Limits limits;

    ComparisonText(Comparison comparison, Answers answers, Labelled labels, Limits limits) {
        this.comparison = comparison;
        this.answers = answers;
        this.labels = labels;
        this.limits = limits;
    }

    String text() {
        line(String.join(" · ", ComparisonCounts.of(comparison, labels)));
        if (!answers.counts().isEmpty()) {
            line(String.join(" · ", answers.counts()));
        }
        answers.problems().forEach(this::line);
        Shown<Source> sources = Shown.of(comparison.sources(), limits);
        for (Source source : sources.list()) {
            line("  " + source.title() + " (" + source.path() + ")");
        }
        more(sources.more());
        for (Severity severity : Severity.values()) {
            findings(severity);
        }
        orphans();
        return out.toString().stripTrailing();
    }

    private void findings(Severity severity) {
        List<Finding> all = comparison.findings(severity);
        if (all.isEmpty()) {
            return;
        }
        out.append('\n');
        line(labels.text("part." + severity.id(), all.size()));
        Shown<Finding> findings = Shown.of(all, limits);
        for (Finding finding : findings.list()) {
            line("  " + finding.subject() + ": " + labels.message(finding));
            answers.to(finding).forEach(each -> line("    " + each.text()));
            // a note is seldom looked into, and there are many
            if (severity != Severity.NOTE) {
                sides(finding.evidence());
            }
        }
        more(findings.more());
    }

    private void sides(List<Evidence> evidence) {
        for (int i = 0; i < evidence.size(); i++) {
            Evidence side = evidence.get(i);
            Statement first = side.first();
            String value = side.value().isEmpty() ? "" : side.value() + "  ";
            String place = first.at() + "  “" + first.quote() + "”";
            line("    " + Answer.Side.letter(i) + "  " + value + place);
        }
    }

    private void orphans() {
        Shown<Answers.Line> orphans = Shown.of(answers.orphans(), limits);
        if (!orphans.list().isEmpty()) {
            out.append('\n');
            line(labels.text("part.orphan", answers.orphans().size()));
            orphans.list().forEach(each -> line("  " + each.text()));
            more(orphans.more());
        }
    }

    private void more(int count) {
        if (count > 0) {
            line("  " + labels.text("more", count));
        }
    }

    private void line(String text) {
        out.append(Plain.text(text)).append('\n');
    }
}
