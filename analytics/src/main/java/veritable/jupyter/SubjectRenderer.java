package veritable.jupyter;

import java.util.ArrayList;
import java.util.List;
import veritable.claim.Claim;
import veritable.claim.Mention;
import veritable.claim.Statement;
import veritable.compare.Side;
import veritable.compare.Subject;
import veritable.decision.Answer;
import veritable.dossier.HtmlWriter;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;
import veritable.table.MarkdownText;
import veritable.table.Plain;

/** One technology: what each report claims of it, every place, and how the claims lie. */
final class SubjectRenderer implements Renderer<Subject> {
    @Override
    public Class<Subject> type() {
        return Subject.class;
    }

    @Override
    public MimeBundle render(Subject value, Limits limits) {
        Labelled labels = Labelled.current();
        return MimeBundle.text(text(value, labels, limits))
                .with(MimeBundle.MARKDOWN, markdown(value, labels, limits))
                .with(MimeBundle.HTML, html(value, labels, limits));
    }

    private static String agreement(Subject subject, Labelled labels) {
        return labels.text("agreed." + subject.agreement().id());
    }

    private static String head(Side side) {
        String letter = Answer.Side.letter(side.report());
        return letter + "  " + side.source().title() + date(side);
    }

    private static String date(Side side) {
        return side.source().date().map(each -> " " + each).orElse("");
    }

    private static String claim(Claim claim, Statement place, Labelled labels) {
        return claim.versions().text() + " " + labels.word("role." + claim.roleAt(place).id());
    }

    /** Every claim with every place of it. */
    private record Place(Claim claim, Statement statement) {
        static List<Place> of(Side side) {
            List<Place> places = new ArrayList<>();
            for (Claim claim : side.claims()) {
                claim.statements().forEach(each -> places.add(new Place(claim, each)));
            }
            return places;
        }
    }

    private static String text(Subject subject, Labelled labels, Limits limits) {
        StringBuilder out = new StringBuilder();
        line(out, subject.name() + ": " + agreement(subject, labels));
        Shown<Side> sides = Shown.of(subject.sides(), limits);
        for (Side side : sides.list()) {
            line(out, head(side));
            for (Place each : Shown.of(Place.of(side), limits).list()) {
                Statement place = each.statement();
                String claim = claim(each.claim(), place, labels);
                line(out, "   " + claim + "  " + place.at() + "  “" + place.quote() + "”");
            }
            if (!side.mentions().isEmpty()) {
                line(out, "   " + labels.text("named", side.mentions().size()));
            }
        }
        more(out, "", sides.more(), labels);
        Relations.of(subject, labels).forEach(each -> line(out, each));
        return out.toString().stripTrailing();
    }

    private static void line(StringBuilder out, String text) {
        out.append(Plain.text(text)).append('\n');
    }

    private static void more(StringBuilder out, String before, int count, Labelled labels) {
        if (count > 0) {
            out.append(before).append(labels.text("more", count)).append('\n');
        }
    }

    private static String markdown(Subject subject, Labelled labels, Limits limits) {
        StringBuilder out = new StringBuilder();
        out.append("**").append(MarkdownText.escape(subject.name())).append("**: ");
        out.append(agreement(subject, labels)).append("\n\n");
        Shown<Side> sides = Shown.of(subject.sides(), limits);
        for (Side side : sides.list()) {
            out.append("- ").append(MarkdownText.escape(head(side))).append('\n');
            for (Place each : Shown.of(Place.of(side), limits).list()) {
                Statement place = each.statement();
                out.append("  - **");
                out.append(MarkdownText.escape(claim(each.claim(), place, labels)));
                out.append("** “").append(MarkdownText.escape(place.quote())).append("” ");
                out.append(Links.markdown(place.at())).append('\n');
            }
            if (!side.mentions().isEmpty()) {
                out.append("  - ").append(labels.text("named", side.mentions().size()));
                out.append('\n');
            }
        }
        more(out, "- ", sides.more(), labels);
        for (String each : Relations.of(subject, labels)) {
            out.append("\n").append(MarkdownText.escape(each)).append('\n');
        }
        return out.toString().stripTrailing();
    }

    private static String html(Subject subject, Labelled labels, Limits limits) {
        HtmlWriter html = new HtmlWriter();
        html.open("div", "class", "veritable", "lang", labels.language().tag());
        html.own(Style.sheet());
        html.open("p").element("b", subject.name() + ":").text(agreement(subject, labels)).close();
        Shown<Side> sides = Shown.of(subject.sides(), limits);
        for (Side side : sides.list()) {
            html.open("details", "class", "v-finding", "open", "");
            html.open("summary").element("b", head(side)).close();
            for (Place each : Shown.of(Place.of(side), limits).list()) {
                html.element("b", claim(each.claim(), each.statement(), labels));
                quote(html, each.statement());
            }
            mentions(html, side, labels, limits);
            html.close();
        }
        if (sides.more() > 0) {
            html.element("p", labels.text("more", sides.more()));
        }
        List<String> relations = Relations.of(subject, labels);
        if (!relations.isEmpty()) {
            html.element("p", labels.text("relations")).open("ul");
            relations.forEach(each -> html.element("li", each));
            html.close();
        }
        html.close();
        return html.toString();
    }

    private static void mentions(HtmlWriter html, Side side, Labelled labels, Limits limits) {
        if (side.mentions().isEmpty()) {
            return;
        }
        html.open("details");
        html.element("summary", labels.text("named", side.mentions().size()));
        for (Mention each : Shown.of(side.mentions(), limits).list()) {
            quote(html, each.statement());
        }
        html.close();
    }

    private static void quote(HtmlWriter html, Statement statement) {
        html.open("blockquote").text(statement.quote()).open("br").open("small");
        Links.write(statement.at(), html);
        html.close().close();
    }
}
