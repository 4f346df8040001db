package veritable.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a job writes.
 *
 * @param files by what they hold: {@code workbook}, {@code dossier}, or {@code charts}, a folder
 * @param tables file names by table
 */
record OutputPlan(
        Pattern folder,
        Map<String, Pattern> files,
        Map<String, Pattern> tables,
        Optional<Notebook> notebook) {
    /** Before the name of a table in the name of its slot. */
    static final String TABLE = "table ";

    OutputPlan {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    /** The folders above the first that has another name in another run. */
    String root() {
        String text = folder.text();
        int open = text.indexOf('{');
        return open < 0 ? text : text.substring(0, text.lastIndexOf('/', open) + 1);
    }

    /** All names, the folder's first. */
    List<Pattern> patterns() {
        List<Pattern> patterns = new ArrayList<>(List.of(folder));
        patterns.addAll(files.values());
        patterns.addAll(tables.values());
        notebook.ifPresent(each -> patterns.add(each.target()));
        return patterns;
    }

    /** The name of each output, without the folder, by its slot: {@code table claims}. */
    Map<String, Pattern> slots() {
        Map<String, Pattern> slots = new LinkedHashMap<>(files);
        tables.forEach((table, pattern) -> slots.put(TABLE + table, pattern));
        notebook.ifPresent(each -> slots.put("notebook", each.target()));
        return slots;
    }

    boolean isEmpty() {
        return slots().isEmpty();
    }
}
