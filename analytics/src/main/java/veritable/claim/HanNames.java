package veritable.claim;

import org.jspecify.annotations.Nullable;

/**
 * Names that no file knows, told by a Chinese word for the kind of thing: {@code 星海调度平台 3.2},
 * {@code 自研网关 GW-X 3.4}.
 */
final class HanNames {
    private static final WordList KINDS =
            WordList.of(
                    """
                    浏览器|平台|系统|数据库|中间件|网关|引擎|客户端|阅读器|输入法|套件|框架|发行版|组件库|操作系统|
                    编译器|总线|助手|管家|五笔|办公软件|插件|工具箱|控制台|探针|网盘|服务器软件|数据仓库|缓存|协议栈
                    """);

    /** What no name holds. */
    private static final WordList NO_NAME =
            WordList.of(
                    """
                    升级|使用|部署|采用|需要|要求|支持|更新|安装|运行|版本|迁移|替换|基于|目前|当前|建议|推荐|计划|最新|我们|
                    其中|以及|对应|所有|全部|其他|生产|测试|该|各|本|的|为|是|至|到|从|由|将|已|在|和|与|或|及|不|个|套|台|用|新|旧|原
                    """);

    private static final int LONGEST = 14;
    private static final int SHORTEST = 4;

    private HanNames() {}

    /** A name in Chinese that ends with a word for its kind right before {@code end}, or null. */
    static int @Nullable [] before(String text, int end) {
        int stop = Letters.skipBlanksBack(text, end);
        if (stop == end || !KINDS.endsAt(text, stop)) {
            return null;
        }
        int start = stop;
        while (start > 0 && isInName(text, start - 1) && stop - start <= LONGEST) {
            start--;
        }
        start = Letters.skipBlanks(text, start);
        return stop - start >= SHORTEST
                        && stop - start <= LONGEST
                        && !KINDS.holds(text, start, stop)
                        && !NO_NAME.isIn(text, start, stop)
                ? new int[] {start, stop}
                : null;
    }

    /** Whether a word for a kind of thing stands right before {@code at}: 自研网关 GW-X. */
    static boolean isKindBefore(String text, int at) {
        return KINDS.endsAt(text, Letters.skipBlanksBack(text, at));
    }

    private static boolean isInName(String text, int at) {
        char c = text.charAt(at);
        return Letters.isHan(c) || Letters.isWord(text, at) || c == ' ' || c == '-';
    }
}
