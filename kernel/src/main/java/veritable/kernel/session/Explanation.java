package veritable.kernel.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.eval.Documentation;

/** Documentation in the forms that front ends show. */
final class Explanation {
    private Explanation() {}

    /**
     * @param detail 0 for what is meant and the signatures of the rest, 1 for all
     */
    static MimeBundle of(Documentation documentation, int detail) {
        List<Documentation.Entry> told =
                documentation.entries().subList(0, detail > 0 ? documentation.entries().size() : 1);
        List<String> others =
                documentation
                        .entries()
                        .subList(told.size(), documentation.entries().size())
                        .stream()
                        .map(Documentation.Entry::signature)
                        .toList();
        Map<String, Object> forms = new LinkedHashMap<>();
        forms.put(MimeBundle.TEXT, text(told, others));
        forms.put(MimeBundle.MARKDOWN, markdown(told, others));
        forms.put(MimeBundle.HTML, html(told, others));
        return new MimeBundle(forms, Map.of());
    }

    private static String text(List<Documentation.Entry> told, List<String> others) {
        String text =
                told.stream()
                        .map(each -> (each.signature() + "\n\n" + each.comment().text()).strip())
                        .collect(Collectors.joining("\n\n\n"));
        return others.isEmpty() ? text : text + "\n\nAlso:\n  " + String.join("\n  ", others);
    }

    private static String markdown(List<Documentation.Entry> told, List<String> others) {
        String text =
                told.stream()
                        .map(each -> (fenced(each.signature()) + each.comment().markdown()).strip())
                        .collect(Collectors.joining("\n\n---\n\n"));
        return others.isEmpty() ? text : text + "\n\nAlso:\n\n" + fenced(String.join("\n", others));
    }

    /** A source may hold a fence itself, in a text block or comment. */
    private static String fenced(String code) {
        String fence = "```";
        while (code.contains(fence)) {
            fence += "`";
        }
        return fence + "java\n" + code + "\n" + fence + "\n\n";
    }

    private static String html(List<Documentation.Entry> told, List<String> others) {
        String text =
                told.stream()
                        .map(each -> code(each.signature()) + each.comment().html())
                        .collect(Collectors.joining("<hr>"));
        return others.isEmpty() ? text : text + "<p>Also:</p>" + code(String.join("\n", others));
    }

    private static String code(String code) {
        return "<pre><code>"
                + code.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                + "</code></pre>";
    }
}
