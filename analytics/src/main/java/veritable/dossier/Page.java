package veritable.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import veritable.chart.Chart;
import veritable.claim.Statements;
import veritable.table.Listing;
import veritable.table.Listings;

/** The frame around the parts: head, navigation, style and script. */
final class Page {
    /** Tables that the cards show better. */
    private static final Set<String> AS_CARDS = Set.of("findings", "evidence");

    private Page() {}

    static String of(Dossier dossier) {
        List<Part> parts = parts(dossier).stream().filter(part -> part.isPresent(dossier)).toList();
        HtmlWriter html = new HtmlWriter();
        html.doctype().open("html", "lang", dossier.language().tag());
        head(dossier, html);
        html.open("body");
        html.open("header", "class", "page");
        html.element("h1", dossier.label("title"));
        html.open("nav");
        for (Part part : parts) {
            html.element("a", part.title(dossier), "href", "#" + part.id());
        }
        html.close().close();
        html.open("main");
        for (Part part : parts) {
            html.open("section", "id", part.id(), "class", "part")
                    .element("h2", part.title(dossier));
            part.write(dossier, html);
            html.close();
        }
        html.close();
        html.open("script").own(resource("dossier.js")).close();
        html.close().close();
        return html.toString();
    }

    private static List<Part> parts(Dossier dossier) {
        List<Chart> charts = dossier.edition().charts();
        Optional<Chart> overview =
                charts.stream().filter(chart -> chart.id().equals("versions")).findFirst();
        List<Part> parts =
                new ArrayList<>(
                        List.of(
                                new SummaryPart(overview),
                                new ChangesPart(),
                                new FindingsPart(),
                                new MatrixPart(),
                                new ChartsPart(
                                        charts.stream()
                                                .filter(
                                                        chart ->
                                                                !overview.equals(
                                                                        Optional.of(chart)))
                                                .toList())));
        parts.add(new DecisionsPart(dossier));
        for (String name : Listings.names()) {
            if (!AS_CARDS.contains(name)) {
                Listing<?> listing = Listings.of(dossier.comparison(), dossier.language(), name);
                parts.add(
                        name.equals("notes")
                                ? new ListingPart<>(listing, notes(dossier))
                                : new ListingPart<>(listing));
            }
        }
        return parts;
    }

    /** How many there are, kept or not. */
    private static long notes(Dossier dossier) {
        return dossier.comparison().statements().stream().mapToLong(Statements::noteCount).sum();
    }

    private static void head(Dossier dossier, HtmlWriter html) {
        html.open("head").open("meta", "charset", "utf-8");
        // only our own script runs, and nothing is ever loaded, whatever a report may hold
        html.open(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
                        + hash(resource("dossier.js"))
                        + "'; base-uri 'none'; form-action 'none'");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", dossier.label("title"));
        html.open("style").own(resource("dossier.css")).close().close();
    }

    private static String hash(String script) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] bytes = digest.digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
