package veritable.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A heading and what stands below it. The root of a report has level 0, no title, and holds what
 * stands before the first heading.
 *
 * @param number the section number as written, without its last dot ({@code 2.1}), or empty
 * @param title the heading without its number
 */
public record Section(
        int level, String number, Text title, List<Block> blocks, List<Section> sections) {
    public Section {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    public Location at() {
        return title.at();
    }

    /** Number and title as a reader sees them: {@code 2.1 KVM 更新}, {@code 一、概述}. */
    public String heading() {
        if (number.isEmpty()) {
            return title.plain();
        }
        boolean chinese = SectionNumber.isChinese(number);
        return number + (chinese ? "、" : " ") + title.plain();
    }

    /** This section and all below it, in the order of the report. */
    public List<Section> walk() {
        List<Section> all = new ArrayList<>();
        walkInto(all);
        return all;
    }

    private void walkInto(List<Section> all) {
        all.add(this);
        for (Section section : sections) {
            section.walkInto(all);
        }
    }
}
