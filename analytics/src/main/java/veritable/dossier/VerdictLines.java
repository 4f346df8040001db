package veritable.dossier;

import java.util.List;
import veritable.release.Verdict;
import veritable.release.Verdict.Kind;

/** What the release history makes of the versions of one side, with where that is from. */
final class VerdictLines {
    private static final String WEB = "https://";

    private VerdictLines() {}

    static void write(Dossier dossier, List<Verdict> verdicts, HtmlWriter html) {
        int most = Math.min(verdicts.size(), FindingsPart.MOST_PLACES);
        for (Verdict verdict : verdicts.subList(0, most)) {
            if (verdict.kind() != Kind.NO_SOURCE && verdict.kind() != Kind.NO_DATE) {
                write(dossier, verdict, html);
            }
        }
    }

    private static void write(Dossier dossier, Verdict verdict, HtmlWriter html) {
        String state =
                verdict.kind().isUnreleased()
                        ? "wrong"
                        : verdict.kind() == Kind.CORRECT_CURRENT || verdict.kind() == Kind.RANGE_OK
                                ? "right"
                                : "other";
        html.open("p", "class", "verdict " + state);
        html.element("b", verdict.kind().title(dossier.language()));
        html.element("span", verdict.message(dossier.language()));
        String link = verdict.grounds().origin().map(origin -> origin.link()).orElse("");
        if (link.startsWith(WEB)) {
            html.element("a", verdict.source(), "class", "origin", "href", link);
        } else if (!verdict.source().isEmpty()) {
            html.element("span", verdict.source(), "class", "origin");
        }
        html.close();
    }
}
