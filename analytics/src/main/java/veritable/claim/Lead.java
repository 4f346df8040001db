package veritable.claim;

import org.jspecify.annotations.Nullable;
import veritable.report.Text;
import veritable.technology.Technologies;

/** What the paragraph right before a list or a table says of it. */
record Lead(Subject subject, @Nullable Role role, boolean scores) {
    private static final WordList REQUIREMENTS =
            WordList.of("前置", "要求", "先决条件", "最低", "requirements", "prerequisites");
    private static final WordList PLANS =
            WordList.of(
                    "路线图",
                    "计划",
                    "下周",
                    "下月",
                    "下一步",
                    "下季度",
                    "next week",
                    "next month",
                    "next steps",
                    "拟采购",
                    "拟购",
                    "拟引入",
                    "拟升级",
                    "roadmap",
                    "upcoming");
    private static final WordList AFFECTED =
            WordList.of("影响范围", "影响版本", "受影响", "affected versions", "affected products");
    private static final int LONGEST = 60;
    static final Lead NONE = new Lead(Subject.NONE, null, false);

    /** Whether a short paragraph stands for a heading: **Trivy 规格**： */
    static boolean isHeading(Text paragraph) {
        String text = paragraph.plain();
        int end = Letters.skipBlanksBack(text, text.length());
        return end > 0
                && end <= 40
                && (text.charAt(end - 1) == '：'
                        || text.charAt(end - 1) == ':'
                        || paragraph.is(Text.Mark.STRONG, 0)
                                && paragraph.is(Text.Mark.STRONG, end - 1));
    }

    /** Whether it names a minimum itself, and so is not of what follows. */
    private static boolean isOwn(String text) {
        int end = Letters.skipBlanksBack(text, text.length());
        boolean colon = end > 0 && (text.charAt(end - 1) == '：' || text.charAt(end - 1) == ':');
        boolean version = false;
        for (int i = 1; i < end - 1; i++) {
            version |=
                    text.charAt(i) == '.'
                            && Letters.isDigit(text.charAt(i - 1))
                            && Letters.isDigit(text.charAt(i + 1));
        }
        return version && !colon;
    }

    static Lead of(@Nullable Text paragraph, Technologies technologies) {
        if (paragraph == null) {
            return NONE;
        }
        String text = paragraph.plain();
        boolean scores = SectionScene.isAboutScores(text);
        if (text.length() > LONGEST) {
            return scores ? new Lead(Subject.NONE, null, true) : NONE;
        }
        Role role =
                Cues.isAdvice(text)
                        ? Role.RECOMMENDED
                        : REQUIREMENTS.isIn(text)
                                ? isOwn(text) ? null : Role.MINIMUM
                                : PLANS.isIn(text)
                                        ? Role.PLANNED
                                        : AFFECTED.isIn(text) ? Role.HISTORICAL : null;
        return new Lead(Subject.lazily(() -> Subjects.of(text, technologies)), role, scores);
    }
}
