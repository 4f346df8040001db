package veritable.claim;

/** Words that make another product of a technology: Linux driver, Redis 客户端. */
final class Attachments {
    private static final WordList THINGS =
            WordList.split(
                    """
                    驱动|客户端|插件|连接器|扩展|适配器|driver|drivers|client|plugin|connector|exporter|
                    agent|sdk|bindings|provider|operator|extension|adapter""");

    /** Those that have a number of their own in running text, too. */
    private static final WordList NUMBERED =
            WordList.split(
                    "插件|连接器|适配器|driver|plugin|connector|exporter|sdk|provider|operator|adapter");

    private Attachments() {}

    /** Where the word ends behind a name in running text, or {@code end}. */
    static int endInText(String text, int end) {
        int thing = Letters.skipBlanks(text, end);
        int length = thing > end || !Letters.isLatin(text, thing) ? NUMBERED.at(text, thing) : 0;
        return length == 0 ? end : thing + length;
    }

    /** Where the word ends that stands right behind a name, or {@code end}. */
    static int end(String text, int end) {
        int thing = Letters.skipBlanks(text, end);
        int length = THINGS.at(text, thing);
        return length == 0 ? end : thing + length;
    }
}
