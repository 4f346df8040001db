package veritable.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which outputs stay. A run takes the place of those before whose files it overwrites; of the
 * others, the last ones stay, each kind of output by itself.
 */
record Retention(List<Generation> kept, List<Written> removed) {
    /** So that the state of a job that keeps everything does not grow for ever. */
    private static final int MOST_KNOWN = 1000;

    /**
     * @param targets of the run that is {@code now}, by slot: files, and the folder of charts
     */
    static Retention of(
            Generation now,
            Map<String, String> targets,
            List<Generation> before,
            OptionalInt keep) {
        List<Generation> kept = new ArrayList<>(List.of(now));
        List<Written> removed = new ArrayList<>();
        Map<String, Integer> count = new LinkedHashMap<>();
        now.slots().keySet().forEach(slot -> count.put(slot, 1));
        Set<String> present = paths(now.files());
        for (Generation old : before) {
            Map<String, List<Written>> slots = new LinkedHashMap<>();
            old.slots()
                    .forEach(
                            (slot, files) -> {
                                boolean replaced = isIn(targets.get(slot), files);
                                int number = count.getOrDefault(slot, 0) + 1;
                                if (replaced || number > keep.orElse(MOST_KNOWN)) {
                                    if (replaced || keep.isPresent()) {
                                        removed.addAll(files);
                                    }
                                } else {
                                    count.put(slot, number);
                                    slots.put(slot, files);
                                    present.addAll(paths(files));
                                }
                            });
            if (!slots.isEmpty()) {
                kept.add(new Generation(old.run(), slots));
            }
        }
        removed.removeIf(file -> present.contains(file.path()));
        return new Retention(kept, removed);
    }

    private static Set<String> paths(List<Written> files) {
        Set<String> paths = new HashSet<>();
        files.forEach(file -> paths.add(file.path()));
        return paths;
    }

    private static boolean isIn(@Nullable String target, List<Written> files) {
        return target != null
                && files.stream()
                        .map(Written::path)
                        .anyMatch(path -> path.equals(target) || path.startsWith(target + "/"));
    }
}
