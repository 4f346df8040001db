package veritable.table;

import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.columns.Column;

/**
 * Sums of a group's numbers, as exact as two doubles are (Neumaier's summation).
 *
 * @param sums NaN where there is nothing to sum up
 */
record DoubleSums(double[] sums, int[] counts) {
    static DoubleSums of(Column<?> cells, Groups groups) {
        if (!(cells instanceof NumericColumn<?> numbers)) {
            throw new IllegalArgumentException(
                    "column \""
                            + cells.name()
                            + "\" is of type "
                            + cells.type().name()
                            + ", which has no sum");
        }
        double[] sums = new double[groups.size()];
        double[] lost = new double[groups.size()];
        int[] counts = new int[groups.size()];
        for (int i = 0; i < numbers.size(); i++) {
            double number = numbers.getDouble(i);
            if (!Double.isNaN(number)) {
                int group = groups.of()[i];
                double sum = sums[group] + number;
                lost[group] +=
                        Math.abs(sums[group]) >= Math.abs(number)
                                ? sums[group] - sum + number
                                : number - sum + sums[group];
                sums[group] = sum;
                counts[group]++;
            }
        }
        for (int group = 0; group < sums.length; group++) {
            double sum = Double.isFinite(sums[group]) ? sums[group] + lost[group] : sums[group];
            sums[group] = counts[group] == 0 ? Double.NaN : sum;
        }
        return new DoubleSums(sums, counts);
    }
}
