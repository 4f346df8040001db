package veritable.kernel.display;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.kernel.display.Grid.Cell;
import veritable.kernel.display.Grid.Heading;
import veritable.kernel.display.Grid.Kind;

/** The values of a column that are shown, and how: floating point numbers with equal decimals. */
record Column(String name, String type, List<? extends @Nullable Object> values) {
    private static final int WIDTH = 100;
    private static final int DECIMALS = 6;

    Heading heading() {
        return new Heading(name, type.isEmpty() ? commonType() : type, isNumeric());
    }

    private boolean isNumeric() {
        return values.stream().allMatch(each -> each == null || each instanceof Number)
                && values.stream().anyMatch(each -> each != null);
    }

    /** The class that all of them are of, in short; {@code Object} if they differ. */
    private String commonType() {
        String common = "";
        for (Object each : values) {
            if (each != null) {
                Class<?> type =
                        each instanceof Enum<?> constant
                                ? constant.getDeclaringClass()
                                : each.getClass();
                if (!common.isEmpty() && !common.equals(type.getSimpleName())) {
                    return "Object";
                }
                common = type.getSimpleName();
            }
        }
        return common;
    }

    List<Cell> cells() {
        int decimals = decimals();
        return values.stream().map(each -> cell(each, decimals)).toList();
    }

    private static Cell cell(@Nullable Object value, int decimals) {
        if (value == null) {
            return new Cell("null", Kind.NULL);
        }
        if (decimals >= 0 && isFraction(value)) {
            BigDecimal exact = new BigDecimal(value.toString());
            return Cell.of(exact.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString());
        }
        return Cell.of(Plain.line(value, WIDTH));
    }

    /** How many decimals all fractions are shown with; -1 to show each as it is. */
    private int decimals() {
        int most = -1;
        for (Object each : values) {
            if (each != null && isFraction(each)) {
                double size = Math.abs(((Number) each).doubleValue());
                if (size != 0 && (size < 1e-3 || size >= 1e12)) {
                    return -1;
                }
                int scale = new BigDecimal(each.toString()).stripTrailingZeros().scale();
                most = Math.max(most, Math.min(DECIMALS, Math.max(1, scale)));
            }
        }
        return most;
    }

    private static boolean isFraction(Object value) {
        return (value instanceof Double || value instanceof Float)
                && Double.isFinite(((Number) value).doubleValue());
    }
}
