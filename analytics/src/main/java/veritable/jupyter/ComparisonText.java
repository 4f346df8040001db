package veritable.jupyter;

import java.util.List;
import veritable.claim.Statement;
import veritable.compare.Comparison;
import veritable.compare.Evidence;
import veritable.compare.Finding;
import veritable.compare.Severity;
import veritable.kernel.api.Limits;
import veritable.report.Source;
import veritable.table.Plain;

/** A comparison as plain text, in which nothing of a report is more than text on its line. */
final class ComparisonText {
    private final StringBuilder out = new StringBuilder();
    private final Comparison comparison;
    private final Labelled labels;
    private final Limits limits;
    private final Sides sides;

    ComparisonText(Comparison comparison, Labelled labels, Limits limits) {
        this.comparison = comparison;
        this.labels = labels;
        this.limits = limits;
        this.sides = new Sides(comparison);
    }

    String text() {
        line(String.join(" · ", ComparisonCounts.of(comparison, labels)));
        Shown<Source> sources = Shown.of(comparison.sources(), limits);
        for (Source source : sources.list()) {
            line(sides.letter(source) + "  " + source.title() + " (" + source.path() + ")");
        }
        more(sources.more());
        for (Severity severity : Severity.values()) {
            findings(severity);
        }
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
            line("  " + finding.subject() + ": " + finding.message(labels.language()));
            // a note is seldom looked into, and there are many
            if (severity != Severity.NOTE) {
                finding.evidence().forEach(this::side);
            }
        }
        more(findings.more());
    }

    private void side(Evidence side) {
        Statement first = side.first();
        String value = side.value().isEmpty() ? "" : side.value() + "  ";
        line(
                "    "
                        + sides.letter(side.source())
                        + "  "
                        + value
                        + first.at()
                        + "  “"
                        + first.quote()
                        + "”");
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
