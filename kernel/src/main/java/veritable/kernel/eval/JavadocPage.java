package veritable.kernel.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What Javadoc has written of a class, turned back into comments: whoever wrote the page, these are
 * read as the comments of any author. Knows the pages of JDK 8 and of all that came later.
 */
final class JavadocPage {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*+)([^<>]*+)>");
    private static final Pattern ANCHOR = Pattern.compile("\\b(?:id|name)=\"([^\"]++)\"");
    private static final Pattern CLASS = Pattern.compile("\\bclass=\"([^\"]++)\"");
    private static final Pattern NAMED =
            Pattern.compile(
                    "\\s*(?:<span[^<>]*+>)?<code>(.*?)</code>(?:\\s*-\\s)?(.*)", Pattern.DOTALL);
    private static final Pattern NOTE =
            Pattern.compile("<(dt|dd)\\b[^<>]*+>(.*?)(?=<dt\\b|<dd\\b|$)", Pattern.DOTALL);

    private final String html;
    private final String className;
    private final Map<String, Parts> members = new HashMap<>();

    private JavadocPage(String html, String className) {
        this.html = html;
        this.className = className;
    }

    private static final class Parts {
        String body = "";
        String signature = "";
        final StringBuilder notes = new StringBuilder();
    }

    /**
     * Comments by members: empty for the class, {@code PI}, {@code of(int,String[])}, {@code
     * <init>(List)}, with simple names of types.
     *
     * @param className its simple name
     */
    static Map<String, Comments.Found> read(String html, String className) {
        JavadocPage page = new JavadocPage(html, className);
        page.walk();
        Map<String, Comments.Found> found = new HashMap<>();
        page.members.forEach(
                (member, parts) ->
                        found.put(
                                member,
                                new Comments.Found(
                                        comment(parts.body) + parts.notes,
                                        names(parts.signature))));
        return found;
    }

    private void walk() {
        Matcher tag = TAG.matcher(html);
        Parts at = new Parts();
        for (int from = 0; tag.find(from); ) {
            from = tag.end();
            if (!tag.group(1).isEmpty()) {
                continue;
            }
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            String kind = " " + first(CLASS, tag.group(3)) + " ";
            String anchor = first(ANCHOR, tag.group(3));
            if (kind.contains(" description ") || kind.contains(" class-description ")) {
                at = members.computeIfAbsent("", any -> new Parts());
            } else if (!anchor.isEmpty() && (name.equals("a") || name.equals("section"))) {
                at = members.computeIfAbsent(member(text(anchor)), any -> new Parts());
            } else if (name.equals("div") && kind.contains(" block ")) {
                int end = end("div", from);
                at.body = at.body.isEmpty() ? html.substring(from, end) : at.body;
                from = end;
            } else if (name.equals("pre") || kind.contains(" member-signature ")) {
                int end = end(name, from);
                at.signature = at.signature.isEmpty() ? html.substring(from, end) : at.signature;
                from = end;
            } else if (name.equals("dl")) {
                int end = end("dl", from);
                addNotes(html.substring(from, end), at.notes);
                from = end;
            }
        }
    }

    private static String first(Pattern pattern, String attributes) {
        Matcher matcher = pattern.matcher(attributes);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Where an element ends that began before here. */
    private int end(String name, int from) {
        Matcher tag = TAG.matcher(html);
        int open = 1;
        for (int at = from; tag.find(at); at = tag.end()) {
            if (tag.group(2).equalsIgnoreCase(name)) {
                open += tag.group(1).isEmpty() ? 1 : -1;
            }
            if (open == 0) {
                return tag.start();
            }
        }
        return html.length();
    }

    /** An anchor in the form of JDK 8, {@code of-int-T:A-}, or of later ones. */
    private String member(String anchor) {
        int bracket = anchor.indexOf('(');
        if (bracket < 0 && anchor.endsWith("-") && anchor.indexOf('-') > 0) {
            String[] parts = anchor.split("-");
            List<String> types = List.of(parts).subList(1, parts.length);
            return signature(parts[0], types.stream().map(each -> each.replace(":A", "[]")));
        }
        if (bracket < 0 || !anchor.endsWith(")")) {
            return anchor;
        }
        String inside = anchor.substring(bracket + 1, anchor.length() - 1);
        return signature(anchor.substring(0, bracket), split(inside).stream());
    }

    private String signature(String name, Stream<String> types) {
        List<String> simple =
                types.map(each -> each.replace("...", "[]").replaceAll("<.*>", ""))
                        .map(each -> each.substring(each.lastIndexOf('.') + 1).strip())
                        .toList();
        return (name.equals(className) ? "<init>" : name) + "(" + String.join(",", simple) + ")";
    }

    /** At the commas that are not within type arguments. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        if (from < text.length()) {
            parts.add(text.substring(from).strip());
        }
        return parts;
    }

    /** The names of the parameters in a method's declaration. */
    private static List<String> names(String signature) {
        String text = text(signature).replaceAll("\\s+", " ");
        int open = text.lastIndexOf('(');
        int close = text.indexOf(')', Math.max(open, 0));
        if (open < 0 || close < 0) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String each : split(text.substring(open + 1, close))) {
            names.add(each.substring(each.lastIndexOf(' ') + 1));
        }
        return names;
    }

    private static void addNotes(String notes, StringBuilder out) {
        Matcher note = NOTE.matcher(notes);
        String title = "";
        while (note.find()) {
            if (note.group(1).equals("dt")) {
                title = text(note.group(2)).strip();
            } else {
                out.append(tag(title, note.group(2).replaceFirst("(?s)</dd>.*", "")));
            }
        }
    }

    private static String tag(String title, String words) {
        Matcher named = NAMED.matcher(words);
        String name = named.matches() ? text(named.group(1)).strip() : "";
        String rest = named.matches() ? comment(named.group(2)) : comment(words);
        return switch (title) {
            case "Parameters:" -> name.matches("[\\w$]+") ? "\n@param " + name + " " + rest : "";
            case "Type Parameters:" ->
                    name.matches("[\\w$]+") ? "\n@param <" + name + "> " + rest : "";
            case "Throws:" -> name.matches("[\\w$.]+") ? "\n@throws " + name + " " + rest : "";
            case "Returns:" -> "\n@return " + comment(words);
            case "Since:" -> "\n@since " + comment(words);
            case "API Note:" -> "\n@apiNote " + comment(words);
            default -> "";
        };
    }

    /** As a comment of its author's; what would be a tag of Javadoc's there is text. */
    private static String comment(String html) {
        return html.replace("@", "&#64;").replace("*", "&#42;").replace("{", "&#123;");
    }

    private static String text(String html) {
        return TAG.matcher(html)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&#160;", " ")
                .replace("\u00a0", " ")
                .replace("\u200b", "")
                .replace("&#8203;", "")
                .replace("&amp;", "&");
    }
}
