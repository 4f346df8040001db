package veritable.claim;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A number that a report gives.
 *
 * @param subject what it is about: a technology, a row or item head (网民规模)
 * @param name what is measured (启动时间), or empty when the subject says it all
 * @param value normalised: 11.23 亿 is 1.123e9, 79.7% is 79.7, 100ms is 100
 * @param unit {@code %}, {@code ms}, {@code 人}, {@code 个} …, or empty
 * @param written the number and its unit as the report has them
 */
public record Metric(
        String subject,
        String name,
        Bound bound,
        Change change,
        BigDecimal value,
        String unit,
        String written,
        Statement statement) {
    /** How the value bounds the truth. */
    public enum Bound {
        EXACT,
        AT_MOST,
        AT_LEAST,
        ABOUT;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether the value is a level or a difference. */
    public enum Change {
        LEVEL,
        INCREASE,
        DECREASE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
