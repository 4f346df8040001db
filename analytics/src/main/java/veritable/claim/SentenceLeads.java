package veritable.claim;

/** What the first words of a sentence say of all the versions in it. */
final class SentenceLeads {
    private static final WordList ASKS =
            WordList.of(
                    """
                    you need|you will need|you'll need|we need|it needs|it requires|requires|require|required:|
                    prerequisites:|requirements:|需要安装|需安装|请先安装|请准备|前置依赖：|依赖：|环境要求：
                    """);

    private static final WordList AGO =
            WordList.of("ago", "years ago", "last year", "back then", "年前", "月前");

    private static final int LONGEST_AGO = 20;

    private SentenceLeads() {}

    /** You need Go 1.22 to build, make 4.3 and protoc 25.1; what stands in brackets is an aside. */
    static boolean asks(String text, int sentence, int name) {
        int first = Letters.skipBlanks(text, sentence);
        if (ASKS.at(text, first) == 0) {
            return false;
        }
        int depth = 0;
        for (int at = first; at < name; at++) {
            char c = text.charAt(at);
            depth += "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0;
        }
        return depth <= 0;
    }

    /** Two years ago every service ran on Java 11. */
    static boolean isLongAgo(String text, int sentence) {
        int end = Math.min(text.length(), sentence + LONGEST_AGO);
        return AGO.isIn(text, sentence, end);
    }
}
