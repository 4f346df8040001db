package veritable.compare;

import java.util.Locale;
import veritable.claim.Claim;
import veritable.claim.Statement;

/** Tells advice to go from one version to another from a choice of what to use. */
final class Moves {
    private static final String[] WORDS = {
        "升级", "迁移", "更新到", "更新至", "upgrade", "update", "migrate"
    };

    private Moves() {}

    /** Whether every place of a claim speaks of a move: what there is now is another version. */
    static boolean isOne(Claim claim) {
        for (Statement statement : claim.statements()) {
            if (!speaksOfOne(statement.quote().toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private static boolean speaksOfOne(String quote) {
        for (String word : WORDS) {
            if (quote.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
