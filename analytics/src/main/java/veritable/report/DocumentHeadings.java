package veritable.report;

import java.util.List;
import java.util.Locale;

/** Headings under which a report speaks of itself. */
final class DocumentHeadings {
    private static final List<String> WORDS =
            List.of(
                    "文档信息",
                    "文档属性",
                    "文档元数据",
                    "文档版本",
                    "文档历史",
                    "文档更新",
                    "文档控制",
                    "关于本文",
                    "关于本报告",
                    "修订记录",
                    "修订历史",
                    "更新记录",
                    "变更记录",
                    "报告信息",
                    "document info",
                    "document control",
                    "document history",
                    "document metadata",
                    "document version",
                    "about this document",
                    "about this report",
                    "revision history",
                    "report information");

    private DocumentHeadings() {}

    static boolean isAboutDocument(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        for (String word : WORDS) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return lower.equals("metadata") || lower.equals("元数据");
    }
}
