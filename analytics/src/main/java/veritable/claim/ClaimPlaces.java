package veritable.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.report.Location;
import veritable.report.Text;

/** Where the version claims of a report stand, to ask which one a stretch of it makes. */
final class ClaimPlaces {
    private record Place(long key, Claim claim) {}

    private final long[] keys;
    private final Claim[] claims;

    private ClaimPlaces(List<Place> places) {
        keys = new long[places.size()];
        claims = new Claim[keys.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = places.get(i).key;
            claims[i] = places.get(i).claim;
        }
    }

    static ClaimPlaces of(List<Claim> claims) {
        List<Place> places = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            for (Statement statement : claim.statements()) {
                places.add(new Place(key(statement.at()), claim));
            }
        }
        places.sort(Comparator.comparingLong(Place::key));
        return new ClaimPlaces(places);
    }

    /** The first claim in a text, or null. */
    @Nullable Claim first(Text text) {
        return keys.length == 0 ? null : first(text.at(), text.at(text.plain().length()));
    }

    /** The first claim from {@code start} (inclusive) to {@code end} (exclusive), or null. */
    @Nullable Claim first(Location start, Location end) {
        int low = 0;
        int high = keys.length;
        long from = key(start);
        while (low < high) {
            int middle = low + high >>> 1;
            if (keys[middle] < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < keys.length && keys[low] < key(end) ? claims[low] : null;
    }

    boolean isEmpty() {
        return keys.length == 0;
    }

    private static long key(Location at) {
        return (long) at.line() << 32 | at.column();
    }
}
