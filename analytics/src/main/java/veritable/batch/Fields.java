package veritable.batch;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The keys of a map in a job file, all of them known. */
final class Fields {
    private final Entry whole;
    private final Map<String, Entry> entries;

    Fields(Entry whole, Map<String, Entry> entries) {
        this.whole = whole;
        this.entries = entries;
    }

    Optional<Entry> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The value of {@code key} as {@code read} has it, or what holds without it. */
    <T> T or(String key, Function<Entry, Optional<T>> read, T otherwise) {
        return find(key).flatMap(read).orElse(otherwise);
    }

    /** As {@link #find}; that there is none is noted. */
    Optional<Entry> need(String key, String expected) {
        return entries.containsKey(key)
                ? find(key)
                : whole.wrongBecause("no " + key + " (expected " + expected + ")");
    }

    Entry whole() {
        return whole;
    }
}
