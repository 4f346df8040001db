package veritable.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import veritable.report.Metadata.Entry;
import veritable.report.Pairs.Pair;

/** Chooses a report's date and version among all that it says of itself. */
final class MetadataChoice {
    private static final List<MetadataKey> DATES =
            List.of(MetadataKey.UPDATED, MetadataKey.CREATED, MetadataKey.RELEASED);

    private final List<PairGroup> groups;
    private final String title;
    private @Nullable PairGroup dated;

    private MetadataChoice(List<PairGroup> groups, String title) {
        this.groups = groups;
        this.title = title;
    }

    static Metadata of(List<PairGroup> groups, String title) {
        MetadataChoice choice = new MetadataChoice(groups, title);
        Optional<LocalDate> date = choice.date();
        return new Metadata(date, choice.version(), choice.entries());
    }

    /** The latest day of the best kind; what stands at an edge is better than in the middle. */
    private Optional<LocalDate> date() {
        for (boolean edge : new boolean[] {true, false}) {
            for (MetadataKey kind : DATES) {
                Optional<LocalDate> latest = latest(kind, edge);
                if (latest.isPresent()) {
                    return latest;
                }
            }
        }
        return Dates.first(title);
    }

    private Optional<LocalDate> latest(MetadataKey kind, boolean edge) {
        Optional<LocalDate> latest = Optional.empty();
        for (PairGroup group : groups) {
            for (Pair pair : group.pairs()) {
                if (pair.is(kind) && group.edge() == edge) {
                    Optional<LocalDate> date = Dates.first(pair.written());
                    if (date.isPresent()
                            && (latest.isEmpty() || date.get().isAfter(latest.get()))) {
                        latest = date;
                        dated = group;
                    }
                }
            }
        }
        return latest;
    }

    /** The one beside the date, or the first. */
    private Optional<String> version() {
        List<PairGroup> ordered = new ArrayList<>(groups);
        if (dated != null) {
            ordered.add(0, dated);
        }
        for (MetadataKey kind : List.of(MetadataKey.DOCUMENT_VERSION, MetadataKey.VERSION)) {
            for (PairGroup group : ordered) {
                for (Pair pair : group.pairs()) {
                    String version = pair.is(kind) ? firstWord(pair.written()) : "";
                    if (!version.isEmpty()) {
                        return Optional.of(version);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String firstWord(String value) {
        int end = 0;
        while (end < value.length() && " （(，,；;|\n".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        return value.substring(0, end);
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (PairGroup group : groups) {
            for (Pair pair : group.pairs()) {
                entries.add(entry(pair));
            }
        }
        return entries;
    }

    /** Only what is surely said of the report covers its place; other values may hold claims. */
    private static Entry entry(Pair pair) {
        Text text = pair.text();
        Location at = text.at(pair.value());
        boolean sure = pair.kind() != null && pair.kind() != MetadataKey.OTHER;
        return new Entry(
                pair.key(),
                pair.written(),
                at,
                sure ? text.at(pair.start()) : at,
                sure ? text.at(pair.end()) : at);
    }
}
