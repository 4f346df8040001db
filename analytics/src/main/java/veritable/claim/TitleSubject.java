package veritable.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.technology.Named;
import veritable.technology.Technologies;
import veritable.technology.Technology;

/** The one product that the title of a report names, known or not: pgshard, Release notes — X 2. */
final class TitleSubject {
    private static final WordList TAILS =
            WordList.split(
                    """
                    changelog|change log|release notes|release note|compatibility matrix|readme|
                    documentation|docs|manual|user guide|更新日志|发布说明|版本说明|变更日志|兼容矩阵|
                    兼容性矩阵|使用手册|用户手册|文档|upgrade guide|migration guide|installation guide|
                    install guide|getting started|compatibility|升级指南|升级手册|部署手册|部署指南|安装指南|
                    安装手册|运维手册|迁移指南|发布日志|发布记录""");

    private static final WordList KINDS =
            WordList.split(
                    """
                    runtime|server|platform|engine|database|framework|client|library|cluster|gateway|
                    agent|operator|cloud|studio|sdk|cli|driver|plugin|tool|tools|kernel|service""");

    private static final WordList STEPS = WordList.split("from|to|从|由|升级到|升级至|升至|升到");

    private TitleSubject() {}

    static @Nullable Technology of(String title, Technologies technologies) {
        List<Named> names = new ArrayList<>();
        for (Named named : technologies.in(title)) {
            if (named.sure()) {
                names.add(named);
            }
        }
        if (!names.isEmpty()) {
            return SectionScene.single(names);
        }
        Technology versioned = versioned(title);
        if (versioned != null) {
            return versioned;
        }
        int cut = cut(title);
        if (cut > 0) {
            Technology before = named(title.substring(0, cut), true);
            return before != null ? before : named(title.substring(cut + 1), true);
        }
        return named(title, false);
    }

    /** 容器平台 KubeNova 4.2 发布说明: the name right before a version with a point. */
    private static @Nullable Technology versioned(String title) {
        for (VersionSpan span : VersionSpans.in(title, List.of())) {
            int end = beforeStep(title, span.start());
            int[] name =
                    span.parts() > 1 && !Admission.isDate(span)
                            ? UnknownNames.before(title, end, true)
                            : null;
            if (name != null && title.charAt(end - 1) == ' ') {
                return new Technology(title.substring(name[0], name[1]), "");
            }
        }
        return null;
    }

    /**
     * Upgrading X from 2.8 to 3.1, X 从 2.8 升级到 3.1: where the words begin that lead to a version.
     */
    private static int beforeStep(String title, int at) {
        int end = Letters.skipBlanksBack(title, at);
        for (int length = 5; length > 0; length--) {
            if (end > length && STEPS.holds(title, end - length, end)) {
                return end - length;
            }
        }
        return at;
    }

    /** Where a dash or a colon parts the title, or 0. */
    private static int cut(String title) {
        for (int at = 1; at < title.length() - 1; at++) {
            char c = title.charAt(at);
            if ("—–：:|｜".indexOf(c) >= 0
                    || c == '-' && title.charAt(at - 1) == ' ' && title.charAt(at + 1) == ' ') {
                return at;
            }
        }
        return 0;
    }

    /** Latin words that are a name once general words and a version are taken off. */
    private static @Nullable Technology named(String part, boolean apart) {
        String whole = part.strip();
        String bare = withoutTail(whole);
        boolean guide = isGuide(whole, bare.length());
        int blanks = 0;
        boolean mark = false;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (!Letters.isWord(bare, i) && " -_.".indexOf(c) < 0) {
                return null;
            }
            blanks += c == ' ' ? 1 : 0;
            mark |= c == '-' || c == '_' || i > 0 && Letters.isUpper(c);
        }
        boolean own = apart || bare.length() < whole.length() || mark || isLower(bare);
        boolean name =
                bare.length() >= 3
                        && bare.length() <= 32
                        && Letters.isLatin(bare, 0)
                        && (blanks == 0 && own
                                || blanks <= 2 && (apart || guide) && isCapital(bare))
                        && isName(bare);
        return name ? new Technology(bare, "") : null;
    }

    /**
     * Mobile SDK 9 migration guide: a version stands between the name and what it is a guide to.
     */
    private static boolean isGuide(String title, int end) {
        int at = Letters.skipBlanks(title, end);
        VersionSpan span = SpanReader.at(title, at);
        return span != null
                && !span.isYear()
                && TAILS.at(title, Letters.skipBlanks(title, span.end())) > 0;
    }

    /**
     * Whether none of the words names nothing, but the last may say what it is: Polaris Runtime.
     */
    private static boolean isName(String bare) {
        int last = bare.lastIndexOf(' ');
        boolean kind = last > 0 && KINDS.holds(bare, last + 1, bare.length());
        String name = kind ? bare.substring(0, last) : bare;
        return UnknownNames.isName(name) && UnknownNames.isName(name.replace('-', ' '));
    }

    private static boolean isLower(String text) {
        return !Letters.isUpper(text.isEmpty() ? ' ' : text.charAt(0));
    }

    private static boolean isCapital(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ((i == 0 || text.charAt(i - 1) == ' ') && !Letters.isUpper(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String withoutTail(String part) {
        int end = part.length();
        for (int at = 1; at < part.length(); at++) {
            if (part.charAt(at - 1) == ' '
                    && (TAILS.at(part, at) > 0
                            || Letters.isDigit(part, at)
                            || part.charAt(at) == 'v' && Letters.isDigit(part, at + 1))) {
                end = at - 1;
                break;
            }
        }
        return part.substring(0, end).strip();
    }
}
