package veritable.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.technology.Named;

/** Every version set of a text, without dates, addresses, times, quantities and money. */
final class VersionSpans {
    private static final WordList STAGES =
            WordList.of("preview", "beta", "alpha", "milestone", "rc");

    private static final WordList SCORES = WordList.split("CVSS|评分|得分|评分为|得分为|CVSS:|CVSS：|评分：");

    private static final int LONGEST_SIGN = 8;

    private VersionSpans() {}

    static List<VersionSpan> in(String text, List<Named> names) {
        List<VersionSpan> spans = new ArrayList<>(4);
        int next = 0;
        int nameEnd = -1;
        int i = 0;
        int length = text.length();
        while (i < length) {
            boolean behindName = false;
            while (next < names.size() && names.get(next).start() <= i) {
                i = Math.max(i, names.get(next).end());
                nameEnd = names.get(next).end();
                next++;
                behindName = true;
            }
            if (i >= length) {
                break;
            }
            char c = text.charAt(i);
            if (c == '_') {
                int scala = Letters.skipScala(text, i);
                behindName |= scala > i;
                i = scala;
                c = text.charAt(i);
            }
            if (Letters.isDigit(c) || mayBegin(text, i, c)) {
                if (!behindName && (Letters.isWord(text, i - 1) || isMarkedOff(text, i - 1))) {
                    i = runEnd(text, i);
                    continue;
                }
                if (!behindName && isReferenceNumber(text, i, nameEnd)) {
                    i = referenceEnd(text, i);
                    continue;
                }
                if (!behindName && SCORES.endsAt(text, Letters.skipBlanksBack(text, i))) {
                    i = runEnd(text, i);
                    continue;
                }
                int date = dateEnd(text, i);
                if (date > i) {
                    i = date;
                    continue;
                }
                VersionSpan span = SpanReader.at(text, i);
                if (span == null || isAddress(text, span) || isOutline(text, i)) {
                    i = runEnd(text, i);
                    continue;
                }
                spans.add(span);
                i = Math.max(span.end(), i + 1);
            } else if (Letters.isLatin(c)) {
                int end = i + 1;
                while (Letters.isWord(text, end)
                        && !(next < names.size() && names.get(next).start() == end)) {
                    end++;
                }
                if (behindName
                        || i == 0
                        || next > 0 && isNear(text, names.get(next - 1).end(), i)) {
                    VersionSpan stage = stage(text, i, end);
                    if (stage != null) {
                        spans.add(stage);
                        end = stage.end();
                    }
                }
                i = end;
            } else {
                i++;
            }
        }
        return spans;
    }

    private static boolean isNear(String text, int end, int at) {
        return at - end <= 1 && at <= text.length();
    }

    /** Preview 2, Beta 3, RC1 behind a name. */
    private static @Nullable VersionSpan stage(String text, int from, int end) {
        if (STAGES.at(text, from) != end - from) {
            return null;
        }
        int digit = Letters.skipBlanks(text, end);
        int stop = digit;
        while (Letters.isDigit(text, stop)) {
            stop++;
        }
        if (stop == digit
                || stop - digit > 2
                || Letters.isLatin(text, stop)
                || stop < text.length()
                        && text.charAt(stop) == '.'
                        && Letters.isDigit(text, stop + 1)) {
            return null;
        }
        String written = text.substring(from, stop);
        return new VersionSpan(written, from, stop, 1, true, false, true, false, 0);
    }

    private static boolean mayBegin(String text, int at, char c) {
        if (c == 'v' || c == 'V') {
            return Letters.isDigit(text, at + 1);
        }
        if ("≥⩾≧≤⩽≦>＞<＜~^".indexOf(c) < 0) {
            return false;
        }
        int next = at + 1;
        int last = Math.min(text.length(), at + LONGEST_SIGN);
        while (next < last && "=＝> ".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        boolean v = next < text.length() && (text.charAt(next) == 'v' || text.charAt(next) == 'V');
        return Letters.isDigit(text, v ? next + 1 : next);
    }

    /** CVE-2023-21980, KEP-2831: a whole number that a word and a hyphen lead to. */
    private static boolean isReferenceNumber(String text, int at, int nameEnd) {
        if (at < 2
                || nameEnd == at - 1
                || text.charAt(at - 1) != '-'
                || !Letters.isLatin(text, at - 2)) {
            return false;
        }
        int end = at;
        while (Letters.isDigit(text, end)) {
            end++;
        }
        return end > at && !(end < text.length() && text.charAt(end) == '.');
    }

    private static int referenceEnd(String text, int at) {
        int end = runEnd(text, at);
        return end < text.length() && text.charAt(end) == '-' && Letters.isDigit(text, end + 1)
                ? runEnd(text, end + 1)
                : end;
    }

    /** Money, numbers (#12, 第 3), and what goes on from a number or a sign. */
    private static boolean isMarkedOff(String text, int before) {
        if (before < 0) {
            return false;
        }
        char c = text.charAt(before);
        return "$¥￥€£#§第×±".indexOf(c) >= 0
                || c == ' ' && before > 0 && "§第$¥￥".indexOf(text.charAt(before - 1)) >= 0
                || (c == '.' || c == ':') && Letters.isDigit(text, before - 1);
    }

    static int runEnd(String text, int from) {
        int end = from + 1;
        while (end < text.length()
                && (Letters.isWord(text, end)
                        || (text.charAt(end) == '.' || text.charAt(end) == ':')
                                && Letters.isDigit(text, end + 1))) {
            end++;
        }
        return end;
    }

    /** The end of a date that begins here, or {@code from}. */
    static int dateEnd(String text, int from) {
        if (!isYear(text, from) || Letters.isDigit(text, from + 4)) {
            return from;
        }
        int at = from + 4;
        if (at >= text.length()) {
            return from;
        }
        char c = text.charAt(at);
        int han = Letters.skipBlanks(text, at);
        if (han < text.length() && (text.charAt(han) == '年' || text.charAt(han) == 'Q')) {
            return han + 1;
        }
        if (c != '-' && c != '/') {
            return from;
        }
        int month = at + 1;
        int end = month;
        while (Letters.isDigit(text, end)) {
            end++;
        }
        if (end == month || end - month > 2 && end - month != 4) {
            return from;
        }
        if (end < text.length() && text.charAt(end) == c && Letters.isDigit(text, end + 1)) {
            end++;
            while (Letters.isDigit(text, end)) {
                end++;
            }
        }
        return end;
    }

    private static boolean isYear(String text, int at) {
        return at + 4 <= text.length()
                && (text.startsWith("19", at) || text.startsWith("20", at))
                && Letters.isDigit(text, at + 2)
                && Letters.isDigit(text, at + 3);
    }

    /** 05.2.3: the number of a section in a file's name. */
    private static boolean isOutline(String text, int at) {
        return text.charAt(at) == '0'
                && Letters.isDigit(text, at + 1)
                && !Letters.isWord(text, at - 1);
    }

    private static boolean isAddress(String text, VersionSpan span) {
        if (span.parts() != 4 || span.prefixed() || span.tailed()) {
            return false;
        }
        char next = span.end() < text.length() ? text.charAt(span.end()) : ' ';
        return next == '/'
                || next == ':'
                || text.startsWith("8.8.", span.start())
                || switch ((int) span.first()) {
                    case 0, 10, 100, 114, 127, 169, 172, 192, 203, 224, 239, 255 -> true;
                    default -> false;
                };
    }
}
