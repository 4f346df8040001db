package veritable.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import veritable.claim.Statements;

/**
 * Short names of reports: the file's name, and as many of the folders above it as it takes to tell
 * it from the others; what all names begin with is left out.
 */
final class Names {
    private static final int FOLDERS = 3;
    private static final String SEPARATORS = "-_";

    private Names() {}

    static List<String> of(List<Statements> statements) {
        String[] names = new String[statements.size()];
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            names[i] = statements.get(i).source().name();
            open.add(i);
        }
        for (int folders = 1; !open.isEmpty() && folders <= FOLDERS; folders++) {
            open = twins(names, open);
            for (int i : open) {
                names[i] = tail(statements.get(i).source().path(), folders);
            }
        }
        Map<String, Integer> uses = new HashMap<>();
        for (int i : twins(names, open)) {
            names[i] = statements.get(i).source().path();
        }
        for (int i : open) {
            int use = uses.merge(names[i], 1, Integer::sum);
            names[i] = use == 1 ? names[i] : names[i] + " (" + use + ")";
        }
        int shared = shared(names);
        for (int i = 0; i < names.length; i++) {
            names[i] = names[i].substring(shared);
        }
        return List.of(names);
    }

    /** How many characters all names begin with, in whole words that leave a word to each. */
    private static int shared(String[] names) {
        int shared = 0;
        if (names.length < 2) {
            return shared;
        }
        String first = names[0];
        for (int end = 1; end < first.length(); end++) {
            if (SEPARATORS.indexOf(first.charAt(end - 1)) >= 0) {
                for (String name : names) {
                    if (!name.startsWith(first.substring(0, end)) || !hasWord(name, end)) {
                        return shared;
                    }
                }
                shared = end;
            }
        }
        return shared;
    }

    private static boolean hasWord(String name, int start) {
        return name.chars().skip(start).anyMatch(Character::isLetter);
    }

    /** Which of them have a name that another one has too. */
    private static List<Integer> twins(String[] names, List<Integer> open) {
        Map<String, Integer> uses = new HashMap<>();
        for (int i : open) {
            uses.merge(names[i], 1, Integer::sum);
        }
        List<Integer> twins = new ArrayList<>();
        for (int i : open) {
            if (uses.getOrDefault(names[i], 0) > 1) {
                twins.add(i);
            }
        }
        return twins;
    }

    /** The end of a path: the file and so many folders above it. */
    private static String tail(String path, int folders) {
        int start = path.length();
        for (int i = 0; i <= folders && start >= 0; i++) {
            start = path.lastIndexOf('/', start - 1);
        }
        return path.substring(start + 1);
    }
}
