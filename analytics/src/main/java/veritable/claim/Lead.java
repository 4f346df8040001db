package veritable.claim;

import org.jspecify.annotations.Nullable;
import veritable.report.Text;

/** What the paragraph right before a list or a table says of it. */
record Lead(@Nullable Technology subject, @Nullable Role role, boolean scores) {
    private static final int LONGEST = 60;
    static final Lead NONE = new Lead(null, null, false);

    static Lead of(@Nullable Text paragraph, SectionScene section, Technologies technologies) {
        if (paragraph == null) {
            return NONE;
        }
        String text = paragraph.plain();
        boolean scores = SectionScene.isAboutScores(text);
        if (text.length() > LONGEST) {
            return scores ? new Lead(null, null, true) : NONE;
        }
        Role role =
                Cues.isAdvice(text)
                        ? Role.RECOMMENDED
                        : Letters.hasAny(
                                        text,
                                        "前置",
                                        "要求",
                                        "先决条件",
                                        "最低",
                                        "requirements",
                                        "prerequisites")
                                ? Role.MINIMUM
                                : Letters.hasAny(text, "路线图", "计划", "roadmap", "upcoming")
                                        ? Role.PLANNED
                                        : null;
        return new Lead(Subjects.of(text, technologies), role, scores);
    }
}
