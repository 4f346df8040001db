package veritable.kernel.magic;

import java.util.Locale;

/** Durations with three digits and the unit that suits them. */
final class Durations {
    private Durations() {}

    static String text(double nanos) {
        if (nanos < 1e3) {
            return digits(nanos) + " ns";
        }
        if (nanos < 1e6) {
            return digits(nanos / 1e3) + " µs";
        }
        if (nanos < 1e9) {
            return digits(nanos / 1e6) + " ms";
        }
        if (nanos < 60e9) {
            return digits(nanos / 1e9) + " s";
        }
        long seconds = Math.round(nanos / 1e9);
        return seconds / 60 + " min " + seconds % 60 + " s";
    }

    private static String digits(double number) {
        String format = number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%.0f";
        String text = String.format(Locale.ROOT, format, number);
        return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
    }
}
