package veritable.claim;

/** Words that say of a number beside them that it is a version. */
final class VersionWords {
    private static final WordList BEFORE =
            WordList.of("版本", "版本号", "version", "release", "versions", "tag");
    private static final WordList BEHIND =
            WordList.of("版本", "版", "version", "release", "起", "开始", "LTS");

    private VersionWords() {}

    /** Whether one stands right before {@code at}, a colon or bracket between them or not. */
    static boolean areBefore(String text, int at) {
        int end = Letters.skipBlanksBack(text, at);
        while (end > 0 && "：:为是=（(".indexOf(text.charAt(end - 1)) >= 0) {
            end = Letters.skipBlanksBack(text, end - 1);
        }
        return BEFORE.endsAt(text, end);
    }

    static boolean areBehind(String text, int at) {
        return BEHIND.at(text, Letters.skipBlanks(text, at)) > 0;
    }
}
