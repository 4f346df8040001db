package veritable.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import veritable.claim.Claim;
import veritable.claim.Mention;
import veritable.claim.Statements;
import veritable.claim.Technology;

/** Turns what each report says into what is said of each technology. */
final class Subjects {
    private final Map<Technology, Technology> seen = new HashMap<>();
    private final Map<String, Technology> technologies = new HashMap<>();
    private final Map<Technology, List<Side>> sides = new TreeMap<>();

    private Subjects() {}

    /** By name. */
    static List<Subject> in(List<Statements> statements) {
        Subjects subjects = new Subjects();
        for (int i = 0; i < statements.size(); i++) {
            subjects.add(i, statements.get(i));
        }
        List<Subject> all = new ArrayList<>();
        subjects.sides.forEach((technology, by) -> all.add(new Subject(technology, by)));
        return all;
    }

    private void add(int report, Statements statements) {
        Map<Technology, Said> said = new LinkedHashMap<>();
        for (Claim claim : statements.claims()) {
            said.computeIfAbsent(same(claim.technology()), Said::of).claims().add(claim);
        }
        for (Mention mention : statements.mentions()) {
            said.computeIfAbsent(same(mention.technology()), Said::of).mentions().add(mention);
        }
        said.forEach(
                (technology, by) ->
                        sides.computeIfAbsent(technology, none -> new ArrayList<>())
                                .add(
                                        new Side(
                                                report,
                                                statements.source(),
                                                technology.name(),
                                                by.claims(),
                                                by.mentions())));
    }

    /** Names that differ in case, blanks and hyphens only are one technology: the first. */
    private Technology same(Technology technology) {
        Technology known = seen.get(technology);
        if (known == null) {
            Technology first = technologies.putIfAbsent(fold(technology.name()), technology);
            known = first == null ? technology : first;
            seen.put(technology, known);
        }
        return known;
    }

    static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isSeparator(c)) {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    /** Whether the folded text begins with the name, which is folded. */
    static boolean begins(String text, String name) {
        int matched = 0;
        for (int i = 0; i < text.length() && matched < name.length(); i++) {
            char c = text.charAt(i);
            if (!isSeparator(c)) {
                if (Character.toLowerCase(c) != name.charAt(matched)) {
                    return false;
                }
                matched++;
            }
        }
        return matched == name.length();
    }

    private static boolean isSeparator(char c) {
        return c == '-' || c == '_' || Character.isWhitespace(c);
    }

    private record Said(List<Claim> claims, List<Mention> mentions) {
        static Said of(Technology technology) {
            return new Said(new ArrayList<>(), new ArrayList<>());
        }
    }
}
