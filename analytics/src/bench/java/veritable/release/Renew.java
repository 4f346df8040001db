package veritable.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes {@code releases.txt} anew from the file as it is and from other sources, product by
 * product: what a later source knows replaces what an earlier one does. The same sources give the
 * same bytes. How it is started: {@code analytics/data/releases/renew}.
 */
public final class Renew {
    /** Where a project publishes no list, the tags of something that follows it number by number. */
    private static final Map<String, String> FOLLOWED_BY =
            Map.of("open-policy-agent", "opa-envoy-plugin");

    /** Whose tags begin with the very first release, and not somewhere after a move. */
    private static final Set<String> FROM_THE_FIRST =
            Set.of(
                    "edgemesh",
                    "firecracker",
                    "kubefed",
                    "opa-control-plane",
                    "opentelemetry-go",
                    "runc",
                    "tekton-pipelines",
                    "wasmedge",
                    "youki");

    /** Of which nothing is above the newest one listed, although not all are listed. */
    private static final Set<String> UPWARDS = Set.of("kubernetes-api", "rego");

    /** Whose names do not grow with time: 2018.03 came before 2. */
    private static final Set<String> BY_DATE = Set.of("amazon-linux");

    private static final List<String> NOTES =
            List.of(
                    "Release histories for veritable.release, written by analytics/data/releases/renew.",
                    "Facts compiled from endoflife.date and endoflife-date/release-data (both MIT,",
                    "Copyright (c) endoflife.date contributors; see NOTICE.txt), and from tags of projects.",
                    "product|completeness|known on|source|licence|link|length, then cycle,first,latest,its day,end");

    private final Map<String, ReleaseHistory> histories = new TreeMap<>();

    private Renew() {}

    /**
     * @param args the file to write, the day on which the facts were known, and the sources
     */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[0]);
        LocalDate snapshot = LocalDate.parse(args[1]);
        Renew renew = new Renew();
        for (String source : List.of(args).subList(2, args.length)) {
            renew.add(Path.of(source), snapshot);
        }
        Files.writeString(
                target,
                ReleaseText.write(NOTES, List.copyOf(renew.histories.values())),
                StandardCharsets.UTF_8);
    }

    private void add(Path source, LocalDate snapshot) throws IOException {
        if (source.toString().endsWith(".txt")) {
            ReleaseText text = new ReleaseText(source.toString(), Files.readString(source));
            for (String product : text.products()) {
                histories.put(product, text.history(product).orElseThrow());
            }
            return;
        }
        if (source.toString().endsWith(".csv")) {
            CsvReleases csv = CsvReleases.read(source, snapshot);
            for (String product : csv.products()) {
                put(csv, product, snapshot);
            }
        } else {
            // these have hundreds of products: only those that a technology may mean
            ReleaseSource all = ReleaseSources.read(source);
            for (String product : Products.standard().ids()) {
                put(all, product, snapshot);
            }
        }
        FOLLOWED_BY.forEach(this::merge);
    }

    private void put(ReleaseSource source, String product, LocalDate snapshot) {
        if (source.lookup(product, snapshot) instanceof Lookup.Found found
                && !found.history().cycles().isEmpty()) {
            histories.put(product, settled(found.history(), snapshot));
        }
    }

    private static ReleaseHistory settled(ReleaseHistory history, LocalDate snapshot) {
        List<ReleaseCycle> cycles = new ArrayList<>(history.cycles());
        if (BY_DATE.contains(history.product())) {
            cycles.sort((one, other) -> other.first().compareTo(one.first()));
        }
        String name = history.origin().source();
        boolean file = name.endsWith(".json") || name.equals("release-data");
        String source = file ? EndOfLife.NAME : name;
        boolean tags = source.startsWith("github tags ");
        String repository = source.substring(source.indexOf("tags ") + 5);
        Origin origin =
                new Origin(
                        source,
                        snapshot,
                        history.origin().licence(),
                        tags
                                ? "https://github.com/" + repository + "/tags"
                                : history.origin().link());
        return new ReleaseHistory(
                history.product(),
                cycles,
                completeness(history, tags),
                origin);
    }

    private static Completeness completeness(ReleaseHistory history, boolean tags) {
        if (UPWARDS.contains(history.product())) {
            return Completeness.CYCLES;
        }
        return tags && FROM_THE_FIRST.contains(history.product())
                ? Completeness.WHOLE
                : history.completeness();
    }

    /** Adds the cycles that only the follower has, without its patches. */
    private void merge(String product, String follower) {
        ReleaseHistory known = histories.get(product);
        ReleaseHistory tags = histories.get(follower);
        if (known == null || tags == null) {
            return;
        }
        List<ReleaseCycle> cycles = new ArrayList<>(known.cycles());
        for (ReleaseCycle cycle : tags.cycles()) {
            if (known.cycles().stream().noneMatch(own -> own.name().equals(cycle.name()))) {
                cycles.add(
                        new ReleaseCycle(
                                cycle.name(),
                                cycle.first(),
                                "",
                                Optional.empty(),
                                SupportEnd.UNKNOWN));
            }
        }
        Origin origin =
                new Origin(
                        "tags of " + follower + ", which follow it",
                        tags.origin().snapshot(),
                        "",
                        "https://github.com/open-policy-agent/opa/releases");
        histories.put(
                product,
                new ReleaseHistory(product, cycles, Completeness.CYCLES, origin).sorted());
    }
}
