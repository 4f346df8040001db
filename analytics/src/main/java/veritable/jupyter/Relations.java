package veritable.jupyter;

import java.util.ArrayList;
import java.util.List;
import veritable.compare.Contrast;
import veritable.compare.Side;
import veritable.compare.Subject;
import veritable.decision.Answer;

/** How what the reports say of one technology lies to each other, in words. */
final class Relations {
    /** More pairs than those of so many reports nobody reads. */
    private static final int MOST_SIDES = 6;

    private Relations() {}

    static List<String> of(Subject subject, Labelled labels) {
        List<Side> sides = subject.sides().stream().filter(Side::isVersioned).toList();
        List<Side> some = sides.subList(0, Math.min(sides.size(), MOST_SIDES));
        List<String> relations = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            for (Side other : some.subList(i + 1, some.size())) {
                subject.contrast(some.get(i).source(), other.source())
                        .ifPresent(each -> relations.add(text(each, labels)));
            }
        }
        return relations;
    }

    private static String text(Contrast contrast, Labelled labels) {
        String first = name(contrast.first());
        String second = name(contrast.second());
        String relation = labels.text("relation." + contrast.relation().id(), first, second);
        return relation
                + contrast.higher()
                        .map(each -> labels.text("relation.higher", name(each)))
                        .orElse("")
                + apart(contrast, labels);
    }

    private static String apart(Contrast contrast, Labelled labels) {
        String text = contrast.distance().text();
        if (text.isEmpty()) {
            return "";
        }
        String level = contrast.distance().level().id();
        return " (" + labels.word("difference." + level) + " " + contrast.distance().by() + ")";
    }

    private static String name(Side side) {
        return Answer.Side.letter(side.report())
                + " "
                + side.stated().map(each -> each.versions().text()).orElse("");
    }
}
