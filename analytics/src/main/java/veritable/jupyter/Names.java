package veritable.jupyter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import veritable.compare.Comparison;
import veritable.compare.Subject;

/** Names of technologies that may be meant by one that nobody knows. */
final class Names {
    private static final int MOST = 8;

    private Names() {}

    /** Such as {@code (the reports name Istio, Istio Ambient)}; empty if none is near. */
    static String near(Comparison comparison, String... wanted) {
        List<String> near =
                Stream.of(wanted)
                        .flatMap(name -> alike(comparison, name))
                        .distinct()
                        .limit(MOST)
                        .toList();
        return near.isEmpty() ? "" : " (the reports name " + String.join(", ", near) + ")";
    }

    /** Those that begin with what was typed, then those that hold it. */
    static List<String> all(Comparison comparison, String typed) {
        String folded = typed.toLowerCase(Locale.ROOT);
        List<String> names = comparison.subjects().stream().map(Subject::name).toList();
        return Stream.concat(
                        names.stream().filter(each -> fold(each).startsWith(folded)),
                        names.stream()
                                .filter(each -> !fold(each).startsWith(folded))
                                .filter(each -> fold(each).contains(folded)))
                .toList();
    }

    /** A slip of the finger seldom comes before the second letter. */
    private static Stream<String> alike(Comparison comparison, String typed) {
        List<String> all = all(comparison, typed);
        boolean isSlip = all.isEmpty() && typed.length() > 2;
        return (isSlip ? all(comparison, typed.substring(0, 2)) : all).stream();
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
