package veritable.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds that headings sort technologies into, from {@code categories.csv}: an id, what it is
 * within, and the words for it; what is within nothing only names the domains of technologies that
 * are sorted so. Categories exclude each other if they are within the same and none is within the
 * other; a micro VM is virtualization, and neither is a sandbox.
 */
final class Categories {
    /** A heading with one of these holds things against each other and sorts nothing. */
    private static final List<String> RELATIONS =
            List.of("的关系", "之间", "对比", "比较", "+", "→", " vs", "versus", "relation to", "compar");

    private record Word(String text, String category) {}

    private final Map<String, String> within = new HashMap<>();
    private final Map<String, Set<String>> domains = new HashMap<>();
    private final List<Word> words = new ArrayList<>();
    private final Map<String, Optional<String>> known = new HashMap<>();

    private Categories() {}

    static Categories standard() {
        Categories categories = new Categories();
        for (String[] row : rows("categories.csv")) {
            if (row[1].isEmpty()) {
                categories.domains.put(row[0], Set.of(row[3].split("\\|")));
                continue;
            }
            categories.within.put(row[0], row[1]);
            for (String word : row[2].split("\\|")) {
                categories.words.add(new Word(word.toLowerCase(Locale.ROOT), row[0]));
            }
        }
        categories.words.sort(
                (one, other) -> Integer.compare(other.text().length(), one.text().length()));
        return categories;
    }

    /** The rows of a resource beside this class, without its header. */
    static List<String[]> rows(String resource) {
        try (InputStream in =
                        Objects.requireNonNull(
                                Categories.class.getResourceAsStream(resource), resource);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String[]> rows = new ArrayList<>();
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                rows.add(line.split(",", -1));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The one category that a heading names; empty if it names none, or several, or compares. */
    Optional<String> of(String heading) {
        Optional<String> category = known.get(heading);
        if (category == null) {
            category = read(heading);
            known.put(heading, category);
        }
        return category;
    }

    private Optional<String> read(String heading) {
        String rest = heading.toLowerCase(Locale.ROOT);
        for (String relation : RELATIONS) {
            if (rest.contains(relation)) {
                return Optional.empty();
            }
        }
        String found = "";
        for (Word word : words) { // the longest first: 轻量级虚拟机 is not 虚拟机
            if (Latin.indexOf(rest, word.text(), 0) >= 0) {
                if (found.isEmpty() || isWithin(word.category(), found)) {
                    found = word.category();
                } else if (!isWithin(found, word.category())) {
                    return Optional.empty();
                }
                rest = rest.replace(word.text(), "\n");
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** Whether a thing can't well be of both. */
    boolean exclude(String one, String other) {
        return root(one).equals(root(other)) && !isWithin(one, other) && !isWithin(other, one);
    }

    /** Whether the first is the second or a kind of it. */
    boolean isWithin(String one, String other) {
        for (String each = one; each != null; each = within.get(each)) {
            if (each.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether technologies of that domain are sorted by any category. */
    boolean areOf(String domain) {
        for (Set<String> each : domains.values()) {
            if (each.contains(domain)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the category is one that technologies of that domain can be of. */
    boolean fits(String category, String domain) {
        return domains.getOrDefault(root(category), Set.of()).contains(domain);
    }

    private String root(String category) {
        String root = category;
        for (String up = within.get(root); up != null; up = within.get(up)) {
            root = up;
        }
        return root;
    }
}
