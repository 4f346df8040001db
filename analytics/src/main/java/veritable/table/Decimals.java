package veritable.table;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as text without exponents: the shortest that reads back as the same number. */
final class Decimals {
    private static final double EXACT = 1L << 53;

    private Decimals() {}

    static String text(double number) {
        if (number == Math.rint(number) && Math.abs(number) <= EXACT) {
            return Long.toString((long) number);
        }
        return Double.isFinite(number) ? shortest(number).toPlainString() : Double.toString(number);
    }

    /** Double.toString does not: its digits changed with JDK 19. */
    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; digits < 17; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == number) {
                return rounded;
            }
        }
        return exact.round(new MathContext(17));
    }
}
