package veritable.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import veritable.claim.Claim;
import veritable.claim.Mention;
import veritable.claim.Statements;
import veritable.technology.Technology;

/** Turns what each report says into what is said of each technology. */
final class Subjects {
    private final Map<String, Technology> byFold = new HashMap<>();
    private final Map<Technology, String> folds = new HashMap<>();
    private final Groups<String, Side> sides = new Groups<>();

    private Subjects() {}

    /** By name. */
    static List<Subject> in(List<Statements> statements) {
        Subjects subjects = new Subjects();
        for (Statements each : statements) {
            for (Claim claim : each.claims()) {
                subjects.name(claim.technology());
            }
            for (Mention mention : each.mentions()) {
                subjects.name(mention.technology());
            }
        }
        for (int i = 0; i < statements.size(); i++) {
            subjects.add(i, statements.get(i));
        }
        Map<Technology, List<Side>> sorted = new TreeMap<>();
        for (Map.Entry<String, List<Side>> each : subjects.sides.all().entrySet()) {
            sorted.put(subjects.technology(each.getKey()), each.getValue());
        }
        List<Subject> all = new ArrayList<>();
        for (Map.Entry<Technology, List<Side>> each : sorted.entrySet()) {
            all.add(new Subject(each.getKey(), each.getValue()));
        }
        return all;
    }

    /**
     * Names that differ in case, blanks and hyphens only are one technology: the one of a known
     * field, or the first by name, whichever report comes first.
     */
    private void name(Technology technology) {
        if (folds.containsKey(technology)) {
            return;
        }
        String fold = fold(technology.name());
        folds.put(technology, fold);
        Technology other = byFold.get(fold);
        if (other == null || isBetter(technology, other)) {
            byFold.put(fold, technology);
        }
    }

    private static boolean isBetter(Technology one, Technology other) {
        return one.domain().isEmpty() == other.domain().isEmpty()
                ? one.compareTo(other) < 0
                : other.domain().isEmpty();
    }

    private String key(Technology technology) {
        return folds.getOrDefault(technology, technology.name());
    }

    private Technology technology(String fold) {
        return Objects.requireNonNull(byFold.get(fold), fold);
    }

    private void add(int report, Statements statements) {
        Groups<String, Claim> claims = new Groups<>();
        Groups<String, Mention> mentions = new Groups<>();
        Set<String> named = new LinkedHashSet<>();
        for (Claim claim : statements.claims()) {
            claims.add(key(claim.technology()), claim);
            named.add(key(claim.technology()));
        }
        for (Mention mention : statements.mentions()) {
            mentions.add(key(mention.technology()), mention);
            named.add(key(mention.technology()));
        }
        for (String key : named) {
            String name = technology(key).name();
            sides.add(
                    key,
                    new Side(report, statements.source(), name, claims.of(key), mentions.of(key)));
        }
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
}
