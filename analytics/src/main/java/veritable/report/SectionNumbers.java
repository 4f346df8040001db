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

    private static final int FAR = 200;

    private final List<Integer> levels;
    private final int[] parents;
    private final List<String> headings;
    private final List<@Nullable SectionNumber> numbers = new ArrayList<>();

    private SectionNumbers(List<Integer> levels, List<String> headings) {
        this.levels = levels;
        this.parents = parents(levels);
        this.headings = headings;
        headings.forEach(heading -> numbers.add(SectionNumber.parse(heading)));
    }

    /** The number of each heading, or null where there is none. */
    static List<@Nullable SectionNumber> of(List<Integer> levels, List<String> headings) {
        return new SectionNumbers(levels, headings).decide();
    }

    private List<@Nullable SectionNumber> decide() {
        List<@Nullable SectionNumber> decided = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            SectionNumber number = numbers.get(i);
            decided.add(number != null && isNumber(i, number) ? number : null);
        }
        return decided;
    }

    private boolean isNumber(int i, SectionNumber number) {
        if (number.sure() || hasNumberedChild(i, number)) {
            return true;
        }
        int row = row(i, number);
        if (number.form() != Form.DECIMAL) {
            return row > 1;
        }
        SectionNumber parent = parents[i] < 0 ? null : numbers.get(parents[i]);
        boolean near = number.last() <= row + 2 || row > FAR;
        if (parent != null && parent.isAbove(number)) {
            return near;
        }
        if (row > 1) {
            return near;
        }
        String title = headings.get(i).substring(number.end()).strip();
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
        for (int j = i + 1; j < levels.size() && levels.get(j) > levels.get(i); j++) {
            if (levels.get(j) <= nearest) {
                nearest = levels.get(j);
                SectionNumber child = numbers.get(j);
                if (child != null && number.isAbove(child)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many headings of the same level, near by, count in the same row as this one. */
    private int row(int i, SectionNumber number) {
        int row = 1;
        for (int step : new int[] {-1, 1}) {
            for (int j = i + step;
                    Math.abs(j - i) <= FAR && j >= 0 && j < levels.size();
                    j += step) {
                if (levels.get(j) < levels.get(i)) {
                    break;
                }
                SectionNumber other = numbers.get(j);
                if (levels.get(j).equals(levels.get(i))
                        && other != null
                        && number.isBeside(other)) {
                    row++;
                }
            }
        }
        return row;
    }

    /** The heading above each one, or -1. */
    private static int[] parents(List<Integer> levels) {
        int[] parents = new int[levels.size()];
        int[] open = new int[8];
        Arrays.fill(open, -1);
        for (int i = 0; i < parents.length; i++) {
            int level = levels.get(i);
            int above = level - 1;
            while (above >= 0 && open[above] < 0) {
                above--;
            }
            parents[i] = above < 0 ? -1 : open[above];
            open[level] = i;
            Arrays.fill(open, level + 1, open.length, -1);
        }
        return parents;
    }
}
