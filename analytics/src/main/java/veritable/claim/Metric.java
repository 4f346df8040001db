package veritable.claim;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A number that a report gives. A span ({@code 10-20%}) is two: at least its lower, at most its
 * upper end. A change ({@code 从 100ms 降到 20ms}) is two as well: the level before and the level now.
 *
 * @param subject what it is about: a technology, a row or item head (网民规模)
 * @param name what is measured (启动时间), or empty when the subject says it all
 * @param value normalised: 11.23 亿 is 1.123e9, 79.7% is 79.7, 100ms is 100
 * @param unit {@code %}, {@code ms}, {@code 人}, {@code 个} …, or empty
 * @param written the number and its unit as the report has them
 * @param asOf the time it holds for, as the report has it ({@code 2025 年 6 月}), or empty
 */
public record Metric(
        String subject,
        String name,
        Bound bound,
        Change change,
        BigDecimal value,
        String unit,
        String written,
        String asOf,
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

    /** Whether the value is a level or a difference; {@code BEFORE} is a level that is no more. */
    public enum Change {
        LEVEL,
        BEFORE,
        INCREASE,
        DECREASE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
