package veritable.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import veritable.claim.Metric;

/** The numbers that a metric allows for; an end that is null is open. */
record Interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    static final Interval ALL = new Interval(null, null);

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal ABOUT = new BigDecimal("0.1");

    // written out: a record's own is linked at run time, and that takes longer than its use
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Interval interval
                && Objects.equals(low, interval.low)
                && Objects.equals(high, interval.high);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(low) * 31 + Objects.hashCode(high);
    }

    /** A number stands for all that round to it; {@code about} for a tenth more and less. */
    static Interval of(Metric metric) {
        BigDecimal value = metric.value();
        BigDecimal slack = rounding(value);
        return switch (metric.bound()) {
            case EXACT -> new Interval(value.subtract(slack), value.add(slack));
            case AT_MOST -> new Interval(null, value.add(slack));
            case AT_LEAST -> new Interval(value.subtract(slack), null);
            case ABOUT -> {
                BigDecimal tenth = value.abs().multiply(ABOUT, MathContext.DECIMAL64).max(slack);
                yield new Interval(value.subtract(tenth), value.add(tenth));
            }
        };
    }

    /** Half of the last digit given; the zeros at the end of a large number are not given. */
    private static BigDecimal rounding(BigDecimal value) {
        BigDecimal shortest =
                value.abs().compareTo(BigDecimal.valueOf(10_000)) < 0
                        ? value
                        : value.stripTrailingZeros();
        return HALF.multiply(shortest.ulp());
    }

    Interval and(Interval other) {
        return new Interval(
                low == null || other.low != null && other.low.compareTo(low) > 0 ? other.low : low,
                high == null || other.high != null && other.high.compareTo(high) < 0
                        ? other.high
                        : high);
    }

    boolean isEmpty() {
        return low != null && high != null && low.compareTo(high) > 0;
    }
}
