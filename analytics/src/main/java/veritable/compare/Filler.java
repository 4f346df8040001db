package veritable.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import veritable.claim.Update;

/** Words that say nothing beside a head that already names the matter. */
final class Filler {
    private static final List<String> WORDS =
            List.of(
                    "新特性",
                    "新功能",
                    "新版本",
                    "新版",
                    "特性",
                    "功能",
                    "更新",
                    "升级",
                    "支持",
                    "优化",
                    "增强",
                    "改进",
                    "提升",
                    "完善",
                    "发布",
                    "版本",
                    "相关",
                    "工具",
                    "系统",
                    "能力",
                    "方面",
                    "进行",
                    "持续",
                    "进一步",
                    "的",
                    "了",
                    "与",
                    "和",
                    "及",
                    "等",
                    "new",
                    "features",
                    "feature",
                    "updates",
                    "update",
                    "updated",
                    "improvements",
                    "improvement",
                    "improved",
                    "enhancements",
                    "enhancement",
                    "enhanced",
                    "support",
                    "supported",
                    "optimizations",
                    "optimization",
                    "optimized",
                    "release",
                    "released",
                    "version",
                    "various",
                    "general",
                    "the",
                    "of",
                    "and",
                    "for",
                    "in",
                    "a",
                    "an",
                    "to",
                    "with");

    private final List<String> words;

    private Filler(List<String> words) {
        List<String> longestFirst = new ArrayList<>(words);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        this.words = List.copyOf(longestFirst);
    }

    static Filler standard() {
        return new Filler(WORDS);
    }

    /** Whether the update says nothing beyond its subject, its version and its topic. */
    boolean isAllOf(Update update) {
        if (!update.impact().isBlank() || update.text().isBlank()) {
            return false;
        }
        String rest = " " + update.text().toLowerCase(Locale.ROOT) + " ";
        for (String known : List.of(update.topic(), update.subject())) {
            rest = without(rest, known.toLowerCase(Locale.ROOT));
        }
        if (update.versions().isPresent()) {
            rest = without(rest, update.versions().get().text().toLowerCase(Locale.ROOT));
        }
        for (String part : parts(update.topic() + " " + update.subject())) {
            rest = without(rest, part);
        }
        for (String word : words) {
            rest = without(rest, word);
        }
        return rest.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Blanks out each place of the word; a Latin word counts only as a whole. */
    private static String without(String text, String word) {
        if (word.isBlank()) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text);
        for (int at = rest.indexOf(word); at >= 0; at = rest.indexOf(word, at + 1)) {
            int end = at + word.length();
            if (!glued(rest, at) && !glued(rest, end)) {
                for (int i = at; i < end; i++) {
                    rest.setCharAt(i, ' ');
                }
            }
        }
        return rest.toString();
    }

    /** Whether the characters on both sides of a place are of one Latin word. */
    private static boolean glued(CharSequence text, int at) {
        return at > 0
                && at < text.length()
                && isLatin(text.charAt(at - 1))
                && isLatin(text.charAt(at));
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    /** The Latin words and the runs of Han characters. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean latin = false;
        for (char c : (text.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
            boolean word = Character.isLetterOrDigit(c);
            if (!part.isEmpty() && (!word || isLatin(c) != latin)) {
                parts.add(part.toString());
                part.setLength(0);
            }
            if (word) {
                part.append(c);
                latin = isLatin(c);
            }
        }
        return parts;
    }
}
