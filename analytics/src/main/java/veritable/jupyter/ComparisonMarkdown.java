package veritable.jupyter;

import java.util.List;
import veritable.claim.Statement;
import veritable.compare.Comparison;
import veritable.compare.Evidence;
import veritable.compare.Finding;
import veritable.compare.Severity;
import veritable.kernel.api.Limits;
import veritable.report.Source;
import veritable.table.MarkdownText;

/** A comparison as Markdown, in which nothing of a report is markup. */
final class ComparisonMarkdown {
    private final StringBuilder out = new StringBuilder();
    private final Comparison comparison;
    private final Labelled labels;
    private final Limits limits;
    private final Sides sides;

    ComparisonMarkdown(Comparison comparison, Labelled labels, Limits limits) {
        this.comparison = comparison;
        this.labels = labels;
        this.limits = limits;
        this.sides = new Sides(comparison);
    }

    String text() {
        out.append(String.join(" · ", ComparisonCounts.of(comparison, labels))).append("\n\n");
        Shown<Source> sources = Shown.of(comparison.sources(), limits);
        for (Source source : sources.list()) {
            out.append("- **").append(sides.letter(source)).append("** ");
            out.append(MarkdownText.escape(source.title())).append(", ");
            out.append(link(source.path(), Links.to(source.path()).orElse(""))).append('\n');
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
        out.append("\n**").append(labels.text("part." + severity.id(), all.size()));
        out.append("**\n\n");
        Shown<Finding> findings = Shown.of(all, limits);
        for (Finding finding : findings.list()) {
            out.append("- **").append(MarkdownText.escape(finding.subject())).append("** ");
            out.append(MarkdownText.escape(finding.message(labels.language()))).append('\n');
            if (severity != Severity.NOTE) {
                finding.evidence().forEach(this::side);
            }
        }
        more(findings.more());
    }

    private void side(Evidence side) {
        Statement first = side.first();
        out.append("  - **").append(sides.letter(side.source())).append("** ");
        out.append(MarkdownText.escape(side.value())).append(" — “");
        out.append(MarkdownText.escape(first.quote())).append("” ");
        String place = first.at().path() + ":" + first.at().line();
        out.append(link(place, Links.to(first.at()).orElse(""))).append('\n');
    }

    private void more(int count) {
        if (count > 0) {
            out.append("- ").append(labels.text("more", count)).append('\n');
        }
    }

    private static String link(String text, String address) {
        String shown = MarkdownText.escape(text);
        return address.isEmpty() ? shown : "[" + shown + "](<" + address + ">)";
    }
}
