package veritable.table;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Column names of one table, as Tablesaw wants them: none blank, no two alike but for case. */
final class Names {
    private final Set<String> taken = new HashSet<>();

    /** The name itself if it is free, else with {@code _2}, {@code _3} … after it. */
    String free(String name) {
        String free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + "_" + i;
        }
        return free;
    }
}
