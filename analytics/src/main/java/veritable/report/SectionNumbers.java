package veritable.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.report.SectionNumber.Form;

/**
 * Tells section numbers from versions at the beginning of headings, by their neighbours: {@code
 * 1.30 新特性} has a number if it stands below {@code 1} and after {@code 1.29}, and a version if it
 * does not.
 */
final class SectionNumbers {
    private static final String MEASURES = "个种大年月日项步条天倍层次位类套点维级分小周台款核";
    private static final List<String> OF_VERSIONS =
            List.of(
                    "新特性",
                    "版本",
                    "更新",
                    "特性",
                    "发布",
                    "变更",
                    "升级",
                    "release",
                    "update",
                    "changes",
                    "features",
                    "what's new");

    private final int[] levels;
    private final String[] headings;
    private final @Nullable SectionNumber[] numbers;
    private final int[] parents; // the heading above each one, or -1
    private final int[] rows; // the row of numbers that each one counts in
    private final int[] lengths; // of each row

    private SectionNumbers(int[] levels, String[] headings) {
        this.levels = levels;
        this.headings = headings;
        this.numbers = new SectionNumber[levels.length];
        this.parents = new int[levels.length];
        this.rows = new int[levels.length];
        this.lengths = new int[levels.length];
        for (int i = 0; i < levels.length; i++) {
            numbers[i] = SectionNumber.parse(headings[i]);
        }
        arrange();
    }

    /** The number of each heading, or null where there is none. */
    static List<@Nullable SectionNumber> of(int[] levels, String[] headings) {
        return new SectionNumbers(levels, headings).decide();
    }

    /** Finds what stands above each heading, and which of its neighbours count on. */
    private void arrange() {
        int[] open = new int[8]; // by level: the last heading
        int[] counted = new int[8]; // and the last one with a number
        Arrays.fill(open, -1);
        Arrays.fill(counted, -1);
        for (int i = 0; i < levels.length; i++) {
            int level = levels[i];
            int above = level - 1;
            while (above >= 0 && open[above] < 0) {
                above--;
            }
            parents[i] = above < 0 ? -1 : open[above];
            SectionNumber number = numbers[i];
            if (number != null) {
                int before = counted[level];
                SectionNumber last = before < 0 ? null : numbers[before];
                rows[i] = last != null && last.isBeside(number) ? rows[before] : i;
                lengths[rows[i]]++;
                counted[level] = i;
            }
            open[level] = i;
            Arrays.fill(open, level + 1, open.length, -1);
            Arrays.fill(counted, level + 1, counted.length, -1);
        }
    }

    private List<@Nullable SectionNumber> decide() {
        List<@Nullable SectionNumber> decided = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            SectionNumber number = numbers[i];
            decided.add(number != null && isNumber(i, number) ? number : null);
        }
        return decided;
    }

    private boolean isNumber(int i, SectionNumber number) {
        if (number.sure() || hasNumberedChild(i, number)) {
            return true;
        }
        int row = lengths[rows[i]];
        if (number.form() != Form.DECIMAL) {
            return row > 1;
        }
        SectionNumber parent = parents[i] < 0 ? null : numbers[parents[i]];
        boolean near = number.last() <= row + 2;
        if (parent != null && parent.isAbove(number)) {
            return near;
        }
        if (row > 1) {
            return near;
        }
        String title = headings[i].substring(number.end()).strip();
        return number.parts().length > 1 ? !isOfVersion(title) : isAlone(number, title);
    }

    /** A single number that nothing counts on: {@code 1 概述}, but not {@code 3 个方案}. */
    private static boolean isAlone(SectionNumber number, String title) {
        char first = title.charAt(0);
        return number.last() < 100 && !(first < 128) && MEASURES.indexOf(first) < 0;
    }

    private static boolean isOfVersion(String title) {
        for (String word : OF_VERSIONS) {
            if (title.regionMatches(true, 0, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNumberedChild(int i, SectionNumber number) {
        int nearest = Integer.MAX_VALUE;
        for (int j = i + 1; j < levels.length && levels[j] > levels[i]; j++) {
            if (levels[j] <= nearest) {
                nearest = levels[j];
                SectionNumber child = numbers[j];
                if (child != null && number.isAbove(child)) {
                    return true;
                }
            }
        }
        return false;
    }
}
