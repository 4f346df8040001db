package veritable.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import veritable.technology.Technology;

/**
 * Which products a technology may be, from {@code products.csv}: its name, and ids joined by {@code
 * |}; none where it has no versions of its own.
 */
final class Products {
    private static final class Standard {
        static final Products PRODUCTS = new Products(BuiltIn.resource("products.csv"));
    }

    private final Map<String, String> ids = new HashMap<>();

    private Products(String csv) {
        int from = csv.indexOf('\n') + 1;
        while (from < csv.length()) {
            int end = csv.indexOf('\n', from);
            int comma = csv.indexOf(',', from);
            ids.put(fold(csv.substring(from, comma)), csv.substring(comma + 1, end));
            from = end + 1;
        }
    }

    static Products standard() {
        return Standard.PRODUCTS;
    }

    /**
     * The ids of the products that may be meant; an empty list where nothing of the kind has
     * versions; nothing where the technology is not known.
     */
    Optional<List<String>> of(Technology technology) {
        String known = ids.get(fold(technology.name()));
        if (known == null) {
            return Optional.empty();
        }
        return Optional.of(known.isEmpty() ? List.of() : List.of(known.split("\\|")));
    }

    /** Every id that is named. */
    Set<String> ids() {
        Set<String> all = new TreeSet<>();
        for (String some : ids.values()) {
            if (!some.isEmpty()) {
                all.addAll(List.of(some.split("\\|")));
            }
        }
        return all;
    }

    /** The id that a product of this name would have: {@code Argo CD} is {@code argo-cd}. */
    static String id(String name) {
        StringBuilder id = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = Character.toLowerCase(name.charAt(i));
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (plain || c == '.') {
                id.append(c);
            } else if (id.length() > 0 && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        return id.toString();
    }

    private static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '-' && c != '_' && !Character.isWhitespace(c)) {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }
}
