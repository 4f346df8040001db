package veritable.technology;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in a text in one pass: a hash over each run of Latin letters and digits (or over one
 * Han character) leads to the names that begin with it.
 *
 * <p>Blanks, hyphens and underscores inside a name may be missing or be one another: {@code Argo
 * CD} also matches {@code ArgoCD} and {@code argo-cd}.
 */
final class NameMatcher {
    /** One name, folded; a blank in it stands for any separator or none. */
    private static final class Name {
        final String folded;
        final String written;
        final Technology technology;
        final Traits traits;
        final boolean weak;
        final int hash;
        final @Nullable Name next;

        Name(
                String folded,
                String written,
                Technology technology,
                Traits traits,
                boolean weak,
                int hash,
                @Nullable Name next) {
            this.folded = folded;
            this.written = written;
            this.technology = technology;
            this.traits = traits;
            this.weak = weak;
            this.hash = hash;
            this.next = next;
        }
    }

    private @Nullable Name[] buckets;
    private final long[] firsts = new long[1024];

    NameMatcher(int expected) {
        buckets = new Name[Math.max(64, Integer.highestOneBit(expected) * 4)];
    }

    void add(String written, Technology technology, Traits traits, boolean weak) {
        String folded = fold(written);
        if (folded.isEmpty()) {
            return;
        }
        int from = folded.charAt(0) == '.' ? 1 : 0;
        if (from == folded.length()) {
            return;
        }
        if (!isWord(folded.charAt(from))) {
            char first = folded.charAt(from);
            firsts[first >> 6] |= 1L << first;
            put(folded, written, technology, traits, weak, first);
            return;
        }
        int hash = 0;
        for (int i = from; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (isWord(c)) {
                hash = hash * 31 + c;
            } else {
                put(folded, written, technology, traits, weak, hash);
                if (c != ' ') {
                    return;
                }
            }
        }
        put(folded, written, technology, traits, weak, hash);
    }

    private void put(
            String folded,
            String written,
            Technology technology,
            Traits traits,
            boolean weak,
            int hash) {
        int bucket = spread(hash) & (buckets.length - 1);
        buckets[bucket] =
                new Name(folded, written, technology, traits, weak, hash, buckets[bucket]);
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 15);
    }

    List<Named> in(String text) {
        List<Named> found = List.of();
        int length = text.length();
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            Named named = null;
            int start = i;
            if (isWord(c)) {
                int hash = 0;
                int shortHash = 0;
                int shortEnd = -1;
                boolean digits = false;
                do {
                    boolean digit = c >= '0' && c <= '9';
                    if (digit && !digits && i > start) {
                        shortHash = hash;
                        shortEnd = i;
                    }
                    digits = digit;
                    hash = hash * 31 + foldWord(c);
                    i++;
                } while (i < length && isWord(c = text.charAt(i)));
                named = lookUp(text, start, i, hash);
                if (named == null && digits && shortEnd > start) {
                    named = lookUp(text, start, shortEnd, shortHash);
                }
            } else {
                i++;
                if (c >= 0x80 && (firsts[c >> 6] & 1L << c) != 0) {
                    named = lookUp(text, start, i, c);
                }
            }
            if (named != null) {
                if (found.isEmpty()) {
                    found = new ArrayList<>();
                }
                found.add(named);
                i = Math.max(named.end(), start + 1);
            }
        }
        return found;
    }

    /** The text as one name, with nothing before or behind it. */
    @Nullable Named whole(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '.') {
            start++;
        }
        if (start == text.length()) {
            return null;
        }
        int hash = 0;
        int end = start;
        if (isWord(text.charAt(start))) {
            while (end < text.length() && isWord(text.charAt(end))) {
                hash = hash * 31 + foldWord(text.charAt(end++));
            }
        } else {
            hash = text.charAt(start);
        }
        Name best = null;
        for (Name name = bucket(hash); name != null; name = name.next) {
            int from = start - (name.folded.charAt(0) == '.' ? 1 : 0);
            if (name.hash == hash
                    && from >= 0
                    && matchEnd(text, from, name.folded) == text.length()
                    && (best == null || text.equals(name.written))) {
                best = name;
            }
        }
        return best == null
                ? null
                : new Named(best.technology, best.traits, 0, text.length(), true, true, false);
    }

    private @Nullable Name bucket(int hash) {
        return buckets[spread(hash) & (buckets.length - 1)];
    }

    private @Nullable Named lookUp(String text, int start, int runEnd, int hash) {
        Name best = null;
        int bestStart = start;
        int bestEnd = -1;
        boolean bestExact = false;
        for (Name name = bucket(hash); name != null; name = name.next) {
            if (name.hash != hash) {
                continue;
            }
            int from = start;
            if (name.folded.charAt(0) == '.' && (--from < 0 || text.charAt(from) != '.')) {
                continue;
            }
            int end = matchEnd(text, from, name.folded);
            if (end < runEnd || end < bestEnd || !beginsAt(text, from) || !endsAt(text, end)) {
                continue;
            }
            boolean exact = text.startsWith(name.written, from);
            if (end > bestEnd || exact && !bestExact) {
                best = name;
                bestStart = from;
                bestEnd = end;
                bestExact = exact;
            }
        }
        if (best == null) {
            return null;
        }
        boolean exact = bestExact || !best.traits.cased();
        boolean sure = !best.weak && !best.traits.weak() && exact;
        boolean glued = bestEnd < text.length() && isDigit(text.charAt(bestEnd));
        return new Named(best.technology, best.traits, bestStart, bestEnd, sure, exact, glued);
    }

    /** Where the name ends if it stands at {@code from}, or -1. */
    private static int matchEnd(String text, int from, String folded) {
        int at = from;
        for (int i = 0; i < folded.length(); i++) {
            char wanted = folded.charAt(i);
            if (wanted == ' ') {
                if (at < text.length() && isSeparator(text.charAt(at))) {
                    at++;
                }
            } else if (at >= text.length() || foldAny(text.charAt(at++)) != wanted) {
                return -1;
            }
        }
        return at;
    }

    /** Not inside a compound: {@code OPA-Wasm}, {@code my.kubernetes}. */
    private static boolean beginsAt(String text, int start) {
        if (start == 0) {
            return true;
        }
        char before = text.charAt(start - 1);
        if (before == '-' || before == '_' || before == '.') {
            return start == 1 || !isWord(text.charAt(start - 2));
        }
        if (before == '+') {
            return start == 1 || !isDigit(text.charAt(start - 2));
        }
        return before != '@' && before != '$' || start == 1 || !isWord(text.charAt(start - 2));
    }

    /** Not before the rest of a compound or an address, but a number may follow. */
    private static boolean endsAt(String text, int end) {
        if (end >= text.length()) {
            return true;
        }
        char next = text.charAt(end);
        if (isWord(next)) {
            char last = text.charAt(end - 1);
            return !isWord(last) || isDigit(next) && !isDigit(last) && isNumber(text, end);
        }
        if (next != '-' && next != '_' && next != '.' || end + 1 >= text.length()) {
            return true;
        }
        char after = text.charAt(end + 1);
        if (next == '.' && isDigit(after) && isDigit(text.charAt(end - 1))) {
            return false;
        }
        return !isWord(after) || isDigit(after) || isVersionMark(text, end + 1);
    }

    private static boolean isNumber(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at == text.length() || !isWord(text.charAt(at));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isVersionMark(String text, int at) {
        char c = text.charAt(at);
        return (c == 'v' || c == 'V')
                && at + 1 < text.length()
                && text.charAt(at + 1) >= '0'
                && text.charAt(at + 1) <= '9';
    }

    static boolean isWord(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c >= 0xFF10 && c <= 0xFF5A && isWord((char) (c - 0xFEE0));
    }

    private static char foldWord(char c) {
        if (c >= 0xFF01) {
            return foldWord((char) (c - 0xFEE0));
        }
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    private static char foldAny(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 32);
        }
        return c >= 0xFF01 && c <= 0xFF5E ? foldAny((char) (c - 0xFEE0)) : c;
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || c == '-' || c == '_' || c == '\u00A0' || c == '\u3000';
    }

    /** Lower case, half width, every run of separators one blank, and one between Latin and Han. */
    private static String fold(String written) {
        StringBuilder folded = new StringBuilder(written.length() + 2);
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (isSeparator(c)) {
                if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
                continue;
            }
            char now = foldAny(c);
            if (folded.length() > 0
                    && folded.charAt(folded.length() - 1) != ' '
                    && (now >= 0x2E80) != (folded.charAt(folded.length() - 1) >= 0x2E80)) {
                folded.append(' ');
            }
            folded.append(now);
        }
        int end = folded.length();
        return end > 0 && folded.charAt(end - 1) == ' '
                ? folded.substring(0, end - 1)
                : folded.toString();
    }
}
