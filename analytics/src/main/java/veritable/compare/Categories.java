package veritable.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The kinds that headings sort technologies into, from {@code categories.csv}: an id, what it is
 * within, and the words for it. Categories exclude each other if they are within the same and none
 * is within the other; a micro VM is virtualization, and neither is a sandbox.
 */
final class Categories {
    private record Word(String text, String category) {}

    private final Map<String, String> within = new HashMap<>();
    private final List<Word> words = new ArrayList<>();
    private final Map<String, Optional<String>> known = new HashMap<>();

    private Categories() {}

    static Categories standard() {
        Categories categories = new Categories();
        for (String[] row : rows("categories.csv")) {
            categories.within.put(row[0], row[1]);
            for (String word : row[2].split("\\|")) {
                categories.words.add(new Word(word.toLowerCase(Locale.ROOT), row[0]));
            }
        }
        categories.words.sort(
                Comparator.comparingInt((Word word) -> word.text().length()).reversed());
        return categories;
    }

    /** The rows of a resource beside this class, without its header. */
    static List<String[]> rows(String resource) {
        try (InputStream in =
                        Objects.requireNonNull(
                                Categories.class.getResourceAsStream(resource), resource);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The one category that a heading names; empty if it names none, or several. */
    Optional<String> of(String heading) {
        return known.computeIfAbsent(heading, this::read);
    }

    private Optional<String> read(String heading) {
        String rest = heading.toLowerCase(Locale.ROOT);
        String found = "";
        for (Word word : words) { // the longest first: 轻量级虚拟机 is not 虚拟机
            int at = rest.indexOf(word.text());
            if (at >= 0 && isWord(rest, at, at + word.text().length())) {
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

    private static boolean isWord(String text, int start, int end) {
        return !(start > 0 && isLatin(text.charAt(start - 1)) && isLatin(text.charAt(start)))
                && !(end < text.length()
                        && isLatin(text.charAt(end - 1))
                        && isLatin(text.charAt(end)));
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
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

    private String root(String category) {
        String root = category;
        for (String up = within.get(root); up != null; up = within.get(up)) {
            root = up;
        }
        return root;
    }
}
