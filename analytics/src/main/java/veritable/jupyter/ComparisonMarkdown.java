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
import veritable.table.MarkdownText;

/** A comparison as Markdown, in which nothing of a report is markup. */
final class ComparisonMarkdown {
    private final StringBuilder out = new StringBuilder();
    private final Comparison comparison;
    private final Answers answers;
    private final Labelled labels;
    private final Limits limits;

    ComparisonMarkdown(Comparison comparison, Answers answers, Labelled labels, Limits limits) {
        this.comparison = comparison;
        this.answers = answers;
        this.labels = labels;
        this.limits = limits;
    }

    String text() {
        out.append(String.join(" · ", ComparisonCounts.of(comparison, labels))).append("\n\n");
        if (!answers.counts().isEmpty()) {
            out.append(String.join(" · ", answers.counts())).append("\n\n");
        }
        for (String problem : answers.problems()) {
            out.append(MarkdownText.escape(problem)).append("\n\n");
        }
        Shown<Source> sources = Shown.of(comparison.sources(), limits);
        for (Source source : sources.list()) {
            out.append("- ").append(MarkdownText.escape(source.title())).append(", ");
            out.append(Links.markdown(source.path(), Links.to(source.path()))).append('\n');
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
        out.append("\n**").append(labels.text("part." + severity.id(), all.size()));
        out.append("**\n\n");
        Shown<Finding> findings = Shown.of(all, limits);
        for (Finding finding : findings.list()) {
            out.append("- **").append(MarkdownText.escape(finding.subject())).append("** ");
            out.append(MarkdownText.escape(labels.message(finding))).append('\n');
            for (Answers.Line line : answers.to(finding)) {
                out.append("  - *").append(MarkdownText.escape(line.text())).append("*\n");
            }
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
            out.append("  - **").append(Answer.Side.letter(i)).append("** ");
            out.append(MarkdownText.escape(side.value())).append(" — “");
            out.append(MarkdownText.escape(first.quote())).append("” ");
            out.append(Links.markdown(first.at())).append('\n');
        }
    }

    private void orphans() {
        Shown<Answers.Line> orphans = Shown.of(answers.orphans(), limits);
        if (!orphans.list().isEmpty()) {
            out.append("\n**").append(labels.text("part.orphan", answers.orphans().size()));
            out.append("**\n\n");
            for (Answers.Line line : orphans.list()) {
                out.append("- ").append(MarkdownText.escape(line.text())).append('\n');
            }
            more(orphans.more());
        }
    }

    private void more(int count) {
        if (count > 0) {
            out.append("- ").append(labels.text("more", count)).append('\n');
        }
    }
}
