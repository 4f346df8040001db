package veritable.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;
import tech.tablesaw.columns.strings.ByteDictionaryMap;
import tech.tablesaw.columns.strings.DictionaryMap;
import tech.tablesaw.columns.strings.IntDictionaryMap;
import tech.tablesaw.columns.strings.ShortDictionaryMap;

/**
 * The cells of a column as small numbers, the same for equal cells. A missing cell has 0.
 *
 * @param of the code of each row
 * @param size one more than the highest code there can be
 * @param texts what each code stands for, of a column of text; else empty
 */
record Codes(int[] of, int size, String[] texts) {
    private static final String[] NO_TEXTS = {};

    static Codes of(Column<?> column) {
        return column instanceof StringColumn text ? ofText(text) : ofNumbers(Longs.of(column));
    }

    /**
     * The cells of one column and after them those of another, in common codes.
     *
     * @throws IllegalArgumentException if cells of the two can't be equal
     */
    static Codes of(Column<?> first, Column<?> second) {
        if (first instanceof StringColumn && second instanceof StringColumn) {
            return ofText((StringColumn) first, (StringColumn) second);
        }
        if (!first.type().equals(second.type())) {
            throw new IllegalArgumentException(
                    "column \""
                            + first.name()
                            + "\" is of type "
                            + first.type().name()
                            + " on the left and "
                            + second.type().name()
                            + " on the right");
        }
        long[] left = Longs.of(first);
        long[] right = Longs.of(second);
        long[] both = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, both, left.length, right.length);
        return ofNumbers(both);
    }

    private static Codes ofText(StringColumn first, StringColumn second) {
        Codes left = ofText(first);
        Codes right = ofText(second);
        Map<String, Integer> known = new HashMap<>();
        for (int code = 1; code < left.size; code++) {
            known.put(left.texts[code], code);
        }
        int[] translated = new int[right.size];
        int size = left.size;
        for (int code = 1; code < right.size; code++) {
            Integer same = known.get(right.texts[code]);
            translated[code] = same == null ? size++ : same;
        }
        int[] both = Arrays.copyOf(left.of, left.of.length + right.of.length);
        for (int i = 0; i < right.of.length; i++) {
            both[left.of.length + i] = translated[right.of[i]];
        }
        return new Codes(both, size, NO_TEXTS);
    }

    private static Codes ofText(StringColumn column) {
        DictionaryMap dictionary = column.getDictionary();
        if (dictionary instanceof ByteDictionaryMap) {
            return ofDictionary(dictionary, Byte.MIN_VALUE, Byte.MAX_VALUE);
        }
        if (dictionary instanceof ShortDictionaryMap) {
            return ofDictionary(dictionary, Short.MIN_VALUE, Short.MAX_VALUE);
        }
        if (dictionary instanceof IntDictionaryMap) {
            return ofDictionary(dictionary, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        return ofStrings(column);
    }

    /** Tablesaw hands out keys in order from the least there is, and keeps the highest for none. */
    private static Codes ofDictionary(DictionaryMap dictionary, int least, int missing) {
        int highest = dictionary.nextKeyWithoutIncrementing() - least;
        int[] codes = new int[dictionary.size()];
        for (int i = 0; i < codes.length; i++) {
            int key = dictionary.getKeyAtIndex(i);
            codes[i] = key == missing ? 0 : key - least;
        }
        String[] texts = new String[highest + 1];
        for (int code = 1; code < texts.length; code++) {
            texts[code] = dictionary.getValueForKey(least + code);
        }
        return new Codes(codes, texts.length, texts);
    }

    private static Codes ofStrings(StringColumn column) {
        Map<String, Integer> known = new HashMap<>();
        int[] codes = new int[column.size()];
        for (int i = 0; i < codes.length; i++) {
            if (!column.isMissing(i)) {
                codes[i] = known.computeIfAbsent(column.get(i), text -> known.size() + 1);
            }
        }
        String[] texts = new String[known.size() + 1];
        known.forEach((text, code) -> texts[code] = text);
        return new Codes(codes, texts.length, texts);
    }

    private static Codes ofNumbers(long[] numbers) {
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        for (long number : numbers) {
            if (number != Longs.MISSING) {
                least = Math.min(least, number);
                greatest = Math.max(greatest, number);
            }
        }
        int[] codes = new int[numbers.length];
        if (least > greatest) {
            return new Codes(codes, 1, NO_TEXTS);
        }
        long span = greatest - least;
        if (span < 0 || span > Math.max(1 << 16, 2L * numbers.length)) {
            LongIds ids = new LongIds();
            for (int i = 0; i < codes.length; i++) {
                codes[i] = numbers[i] == Longs.MISSING ? 0 : ids.of(numbers[i]) + 1;
            }
            return new Codes(codes, ids.size() + 1, NO_TEXTS);
        }
        for (int i = 0; i < codes.length; i++) {
            codes[i] = numbers[i] == Longs.MISSING ? 0 : (int) (numbers[i] - least) + 1;
        }
        return new Codes(codes, (int) span + 2, NO_TEXTS);
    }
}
