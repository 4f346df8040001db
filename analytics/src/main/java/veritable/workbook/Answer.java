package veritable.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import veritable.language.Labels;

/** What a reviewer may say of a finding, beside naming the side that is right. */
enum Answer {
    /** All sides are right, each in its own scope. */
    BOTH,
    /** Another value is right. */
    OTHER,
    /** No side is right. */
    NEITHER,
    /** The sides do not exclude each other. */
    NO_CONFLICT,
    /** To be decided later. */
    DEFERRED;

    private String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Everything that can be chosen for findings of so many sides: A, B …, then these. */
    static List<String> choices(int sides, Labels labels) {
        List<String> choices = new ArrayList<>();
        for (int side = 0; side < sides; side++) {
            choices.add(Sides.letter(side));
        }
        for (Answer answer : values()) {
            choices.add(labels.text("answer." + answer.id()));
        }
        return choices;
    }
}
