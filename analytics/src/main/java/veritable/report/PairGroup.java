package veritable.report;

import java.util.List;
import veritable.report.Pairs.Pair;

/**
 * Pairs that stand together.
 *
 * @param edge whether they stand where reports speak of themselves
 * @param list whether they are entries of a list, where claims are more often made
 */
record PairGroup(List<Pair> pairs, boolean edge, boolean list) {
    PairGroup {
        pairs = List.copyOf(pairs);
    }

    boolean has(MetadataKey kind) {
        for (Pair pair : pairs) {
            if (pair.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    boolean isMetadata() {
        int known = 0;
        boolean telling = false;
        for (Pair pair : pairs) {
            MetadataKey kind = pair.kind();
            if (kind != null) {
                known++;
                telling |= kind.isTelling();
            }
            if (kind == MetadataKey.VERSION && !isDocumentVersion(pair.written())) {
                return false;
            }
        }
        if (edge) {
            return telling && 2 * known >= pairs.size() || !list && isPlain(known);
        }
        boolean signed = has(MetadataKey.PERSON) && has(MetadataKey.UPDATED);
        return !list && telling && known == pairs.size() && (signed || !has(MetadataKey.VERSION));
    }

    /** Without date or author: a few known keys, or one that is hardly ever said of software. */
    private boolean isPlain(int known) {
        Pair first = pairs.get(0);
        if (pairs.size() > 1) {
            return known == pairs.size() && (has(MetadataKey.VERSION) || has(MetadataKey.RELEASED));
        }
        return first.is(MetadataKey.CHANGE)
                || first.is(MetadataKey.RELEASED)
                || first.is(MetadataKey.VERSION)
                        && first.written().toLowerCase(java.util.Locale.ROOT).startsWith("v");
    }

    /** Documents have no builds and are seldom past their twentieth edition. */
    private static boolean isDocumentVersion(String version) {
        return version.indexOf('+') < 0 && version.indexOf('≥') < 0 && version.indexOf(".x") < 0;
    }
}
