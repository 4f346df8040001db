package veritable.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.technology.Named;
import veritable.technology.Technologies;
import veritable.technology.Technology;

/** What a heading, or the line before a list, is about: one technology, known or not. */
final class Subjects {
    private static final int LONGEST = 36;
    private static final String[] TAILS = {
        "规格",
        "技术规格",
        "简介",
        "概述",
        "介绍",
        "安装",
        "部署",
        "更新",
        "配置",
        "新特性",
        "特性",
        "详解",
        "说明",
        "信息",
        "版本",
        "升级",
        "使用",
        "实践",
        "指南",
        "组件",
        "发布",
        "动态",
        "details",
        "overview",
        "releases",
        "release",
        "update",
        "updates",
        "versions",
        "version"
    };

    private Subjects() {}

    static @Nullable Technology of(String text, Technologies technologies) {
        return of(text, technologies.in(text), technologies);
    }

    static @Nullable Technology of(String text, List<Named> names, Technologies technologies) {
        String bare = bare(text);
        Technology whole = technologies.find(bare).orElse(null);
        if (whole != null) {
            return whole;
        }
        if (isName(bare)) {
            Named first = names.isEmpty() ? null : names.get(0);
            return first != null
                            && first.start() == 0
                            && names.size() == 1
                            && hasGeneralTail(bare, first.end())
                    ? first.technology()
                    : new Technology(bare, "");
        }
        return SectionScene.single(names);
    }

    /** A technology that no file knows, if the text is nothing but a name; or null. */
    static @Nullable Technology ofName(String text) {
        String bare = bare(text);
        return isName(bare) ? new Technology(bare, "") : null;
    }

    private static boolean hasGeneralTail(String text, int end) {
        int at = Letters.skipBlanks(text, end);
        return at >= text.length()
                || VersionSpans.runEnd(text, at) > at && Letters.isDigit(text, at)
                || Letters.isLatin(text, at)
                        && text.charAt(at) == 'v'
                        && Letters.isDigit(text, at + 1)
                || at < text.length() && "(（-–—:".indexOf(text.charAt(at)) >= 0
                || Qualifiers.isGeneral(text.substring(at));
    }

    private static String bare(String text) {
        int end = text.length();
        boolean again = true;
        while (again && end > 0) {
            again = false;
            char last = text.charAt(end - 1);
            if (last == '：' || last == ':' || Letters.isBlank(last)) {
                end--;
                again = true;
                continue;
            }
            for (String tail : TAILS) {
                int at = end - tail.length();
                if (at > 1
                        && text.regionMatches(true, at, tail, 0, tail.length())
                        && !(Letters.isLatin(tail.charAt(0)) && Letters.isWord(text, at - 1))) {
                    end = at;
                    again = true;
                }
            }
        }
        return text.substring(0, end).strip();
    }

    /** A few Latin words that begin with a capital: Local Path Provisioner. */
    private static boolean isName(String text) {
        if (text.length() < 4 || text.length() > LONGEST || !Letters.isUpper(text.charAt(0))) {
            return false;
        }
        boolean lower = false;
        int words = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Letters.isWord(text, i) && c != ' ' && c != '-' && c != '.') {
                return false;
            }
            lower |= c >= 'a' && c <= 'z';
            words += c == ' ' ? 1 : 0;
        }
        return lower && words <= 4 && UnknownNames.isName(text);
    }
}
