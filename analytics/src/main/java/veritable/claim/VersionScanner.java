package veritable.claim;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds version sets in running text by their shape; whether they belong to a technology is for
 * others to say.
 *
 * <p>What is found is the longest set: lists ({@code 1.31/1.32}, {@code 1.28、1.29 和 1.30}), arrows
 * ({@code 1.29 → 1.30}), ranges, and the signs and words around a version ({@code ≥ 1.29}, {@code
 * 1.30 及以上}, {@code 1.30 or later}). Not found are percentages, quantities with a unit (100ms, 2.5
 * GB, 3.0 倍, 5G), dates (2025-11-04), times, IP addresses and sums of money. A number alone (21) is
 * found, and so are section numbers and any other decimal.
 *
 * <p>Each call looks no farther than what it reads, so that scanning a text is linear.
 */
public final class VersionScanner {
    /** A set and where it stands. */
    public record Scan(VersionSet set, int start, int end) {}

    private VersionScanner() {}

    /**
     * The longest version set that begins at {@code start}: with a digit, a v, a sign or word such
     * as {@code >=} and 不低于, or a stage ({@code Preview 2}). Empty inside a word or number.
     */
    public static Optional<Scan> at(CharSequence text, int start) {
        return Optional.ofNullable(scan(text, start));
    }

    /** The first version set that begins at {@code from} or after it. */
    public static Optional<Scan> next(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            Scan scan = scan(text, i);
            if (scan != null) {
                return Optional.of(scan);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Scan scan(CharSequence characters, int start) {
        Folded text = new Folded(characters, characters.length());
        if (!canBegin(text, start)) {
            return null;
        }
        Lookalikes lookalikes = new Lookalikes(text);
        if (lookalikes.isInside(start)) {
            return null;
        }
        VersionSetReader reader = new VersionSetReader(text, false);
        VersionSet set = reader.read(start);
        if (set == null || lookalikes.isQuantity(set.point().numberCount(), reader.end)) {
            return null;
        }
        return new Scan(set, start, reader.end);
    }

    /** With a digit, a sign or word that bounds versions, or a word right before a digit. */
    private static boolean canBegin(Folded text, int start) {
        if (text.isDigit(start)) {
            return true;
        }
        if (!text.isLetter(start)) {
            return Phrases.PREFIX.canBegin(text.at(start)) || Words.stageEnd(text, start) > start;
        }
        if (start > 0 && text.isLetter(start - 1)) {
            return false;
        }
        return isBeforeDigit(text, text.letters(start)) || Phrases.PREFIX.at(text, start) != null;
    }

    private static boolean isBeforeDigit(Folded text, int from) {
        int i = from;
        while (i - from < 4
                && (text.isSeparator(i) || text.at(i) == Fold.BLANK || text.at(i) == 'v')) {
            i++;
        }
        return text.isDigit(i);
    }
}
