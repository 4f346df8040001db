package veritable.claim;

/**
 * Where a report says things are going. {@code topic} is the heading or lead the trend stands
 * under; scope may be empty.
 */
public record Trend(
        String topic, String name, String description, String scope, Statement statement) {}
