package veritable.jupyter;

import java.util.List;
import veritable.dossier.HtmlWriter;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;
import veritable.report.Report;
import veritable.report.Reports;
import veritable.table.MarkdownText;
import veritable.table.Plain;

/** Reports: how many, which, and what could not be read. */
final class ReportsRenderer implements Renderer<Reports> {
    @Override
    public Class<Reports> type() {
        return Reports.class;
    }

    @Override
    public MimeBundle render(Reports value, Limits limits) {
        Labelled labels = Labelled.current();
        return MimeBundle.text(text(value, labels, limits))
                .with(MimeBundle.MARKDOWN, markdown(value, labels, limits))
                .with(MimeBundle.HTML, html(value, labels, limits));
    }

    private static String head(Reports value, Labelled labels) {
        List<Reports.Skipped> skipped = value.skipped();
        String read = labels.text("count.reports", value.list().size());
        return skipped.isEmpty()
                ? read
                : read + " · " + labels.text("count.skipped", skipped.size());
    }

    private static String facts(Report report) {
        StringBuilder facts = new StringBuilder();
        report.metadata().date().ifPresent(date -> facts.append(' ').append(date));
        report.metadata().version().ifPresent(version -> facts.append(' ').append(version));
        return facts.toString();
    }

    private static String text(Reports value, Labelled labels, Limits limits) {
        StringBuilder out = new StringBuilder(head(value, labels));
        Shown<Report> reports = Shown.of(value.list(), limits);
        for (Report each : reports.list()) {
            String line = each.title() + facts(each) + " (" + each.path() + ")";
            out.append("\n  ").append(Plain.text(line));
        }
        if (reports.more() > 0) {
            out.append("\n  ").append(labels.text("more", reports.more()));
        }
        for (Reports.Skipped each : Shown.of(value.skipped(), limits).list()) {
            out.append("\n  ").append(Plain.text(labels.text("skipped") + " " + each));
        }
        return out.toString();
    }

    private static String markdown(Reports value, Labelled labels, Limits limits) {
        StringBuilder out = new StringBuilder(head(value, labels)).append('\n');
        Shown<Report> reports = Shown.of(value.list(), limits);
        for (Report each : reports.list()) {
            out.append("\n- ").append(MarkdownText.escape(each.title() + facts(each)));
            out.append(" (").append(MarkdownText.escape(each.path())).append(')');
        }
        if (reports.more() > 0) {
            out.append("\n- ").append(labels.text("more", reports.more()));
        }
        for (Reports.Skipped each : Shown.of(value.skipped(), limits).list()) {
            out.append("\n- ").append(labels.text("skipped")).append(' ');
            out.append(MarkdownText.escape(each.toString()));
        }
        return out.toString();
    }

    private static String html(Reports value, Labelled labels, Limits limits) {
        HtmlWriter html = new HtmlWriter();
        html.open("div", "class", "veritable", "lang", labels.language().tag());
        html.element("b", head(value, labels)).open("ul");
        Shown<Report> reports = Shown.of(value.list(), limits);
        for (Report each : reports.list()) {
            html.open("li").text(each.title() + facts(each) + " ");
            Links.write(each.path(), Links.to(each.path()), html);
            html.close();
        }
        if (reports.more() > 0) {
            html.element("li", labels.text("more", reports.more()));
        }
        for (Reports.Skipped each : Shown.of(value.skipped(), limits).list()) {
            html.element("li", labels.text("skipped") + " " + each);
        }
        html.close().close();
        return html.toString();
    }
}
