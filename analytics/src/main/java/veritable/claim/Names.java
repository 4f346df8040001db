package veritable.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.technology.Named;
import veritable.technology.Technologies;

/** Technologies named in running text, and the subjects that titles speak of. */
final class Names {
    private static final WordSet COMPARED =
            WordSet.of("比|相比|较|优于|than|vs|vs.|versus|compared to|compared with|over|替代|取代");
    private static final WordSet NEWS =
            WordSet.of(
                    """
                    最新更新|核心更新|技术更新|主要更新|重要更新|版本更新|更新|新特性|
                    新功能|动态|最新变化|变化|改进|亮点| updates| update| news| changes|
                     improvements| highlights| new features| release notes|
                    """);

    private Names() {}

    static @Nullable Named first(Technologies technologies, String text) {
        return first(technologies.in(text), text, 0, text.length());
    }

    /** The first of the names between two places that is not only compared with. */
    static @Nullable Named first(List<Named> names, String text, int from, int to) {
        for (Named named : names) {
            if (named.start() >= from
                    && named.end() <= to
                    && named.sure()
                    && !isCompared(text, named.start())) {
                return named;
            }
        }
        return null;
    }

    private static boolean isCompared(String text, int at) {
        return COMPARED.before(text, Chars.skipBlanksBack(text, at, 0), 0) > 0;
    }

    /** Without the signs and pictures that it begins with. */
    static String withoutMarks(String title) {
        int from = 0;
        while (from < title.length()
                && !Character.isLetterOrDigit(title.codePointAt(from))
                && "\"“「『《（(".indexOf(title.charAt(from)) < 0) {
            from++;
        }
        return title.substring(from);
    }

    /** What a title speaks of: {@code KVM} of {@code KVM 更新}; the canonical name if it is known. */
    static String subject(Technologies technologies, String title) {
        Named named = first(technologies, title);
        if (named != null) {
            return named.technology().name();
        }
        String rest = withoutMarks(title).strip();
        if (rest.regionMatches(true, 0, "what's new in ", 0, 14)) {
            rest = rest.substring(14);
        }
        int news = NEWS.before(rest, rest.length(), 0);
        if (news > 0 && news < rest.length()) {
            return rest.substring(0, rest.length() - news).strip();
        }
        return rest;
    }

    /** The technology's name if the words are nothing but it and perhaps a version. */
    static String whole(Technologies technologies, String words) {
        Named named = first(technologies, words);
        if (named == null || named.start() > 0) {
            return words;
        }
        boolean whole =
                named.end() == words.length()
                        || VersionText.in(words, named.end(), words.length()).isPresent();
        return whole ? named.technology().name() : words;
    }
}
