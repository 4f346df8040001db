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
        Technology first = technologies.putIfAbsent(fold(technology.name()), technology);
        return first == null ? technology : first;
    }

    static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isWhitespace(c) && c != '-' && c != '_') {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    private record Said(List<Claim> claims, List<Mention> mentions) {
        static Said of(Technology technology) {
            return new Said(new ArrayList<>(), new ArrayList<>());
        }
    }
}
