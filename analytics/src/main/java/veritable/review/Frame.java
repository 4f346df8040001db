package veritable.review;

import veritable.decision.Docket;
import veritable.dossier.HtmlWriter;

/** What all pages have around them. */
final class Frame {
    private Frame() {}

    interface Content {
        void write(HtmlWriter html);
    }

    static String html(Review review, Docket docket, String title, Content content) {
        HtmlWriter html = new HtmlWriter();
        html.doctype().open("html", "lang", review.language().tag()).open("head");
        html.open("meta", "charset", "utf-8");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", title);
        html.open("link", "rel", "stylesheet", "href", "/review.css");
        html.open("script", "src", "/review.js", "defer", "").close();
        html.close().open("body");
        html.open("header");
        html.element("a", review.label("title"), "href", "/", "class", "home");
        progress(review, docket, html);
        html.close().open("main");
        content.write(html);
        html.close().close().close();
        return html.toString();
    }

    private static void progress(Review review, Docket docket, HtmlWriter html) {
        int left = docket.undecided().size();
        int all =
                (int)
                        docket.cases().stream()
                                .filter(each -> Docket.isAsked(each.finding()))
                                .count();
        html.open(
                        "progress",
                        "max",
                        String.valueOf(Math.max(1, all)),
                        "value",
                        String.valueOf(all - left))
                .close();
        html.element("span", review.label("progress", all - left, all), "class", "progress");
    }
}
