package veritable.kernel.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said over a comm.
 *
 * @param data texts, numbers ({@code Long} or {@code Double} when received), truth values, lists
 *     and maps, by name
 * @param metadata about the message, often empty
 * @param buffers binary parts, often none
 */
public record CommMessage(
        Map<String, @Nullable Object> data,
        Map<String, @Nullable Object> metadata,
        List<byte[]> buffers) {
    public CommMessage {
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        buffers = List.copyOf(buffers);
    }

    /** A message of data alone. */
    public static CommMessage of(Map<String, @Nullable Object> data) {
        return new CommMessage(data, Map.of(), List.of());
    }

    /** A message that says nothing, but for being sent. */
    public static CommMessage empty() {
        return of(Map.of());
    }
}
