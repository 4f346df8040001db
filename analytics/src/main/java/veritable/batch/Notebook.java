package veritable.batch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A notebook that a job runs.
 *
 * @param source what is run, from the folder of the job file
 * @param target what it becomes: {@code .ipynb}, {@code .html} or {@code .md}
 * @param reads what it reads by itself: files, folders and globs
 * @param parameters set in the notebook; text may hold the words of {@link Pattern}
 */
record Notebook(String source, Pattern target, List<String> reads, Map<String, Object> parameters) {
    Notebook {
        reads = List.copyOf(reads);
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
}
