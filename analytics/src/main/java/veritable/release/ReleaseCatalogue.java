package veritable.release;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import veritable.release.Verdict.Kind;
import veritable.technology.Technology;
import veritable.version.VersionSet;

/**
 * What is known of the releases of technologies: which products a name may mean, and sources that
 * are asked in order until one knows the product.
 *
 * <pre>{@code
 * ReleaseCatalogue releases = ReleaseCatalogue.standard();
 * Technology istio = Technologies.standard().find("Istio").get();
 * releases.verdict(istio, VersionSet.parse("1.20"), Optional.of(LocalDate.of(2025, 11, 4))).kind();
 *         // OUTDATED_EOL
 * releases.history(istio, LocalDate.of(2025, 11, 4)).get().newest(...);
 * }</pre>
 *
 * <p>Safe for several threads; a source is asked for a product once.
 */
public final class ReleaseCatalogue {
    private static final Set<Kind> SILENT = EnumSet.of(Kind.NOT_LISTED, Kind.NO_SOURCE);

    private final List<ReleaseSource> sources;
    private final Optional<LocalDate> otherwise;
    private final Map<String, Lookup> known = new HashMap<>();

    private ReleaseCatalogue(List<ReleaseSource> sources, Optional<LocalDate> otherwise) {
        this.sources = List.copyOf(sources);
        this.otherwise = otherwise;
    }

    /** The one that comes with Veritable: offline. */
    public static ReleaseCatalogue standard() {
        return of(List.of(new BuiltIn()));
    }

    /** One that knows nothing, so that every verdict is {@link Kind#NO_SOURCE}. */
    public static ReleaseCatalogue none() {
        return of(List.of());
    }

    /**
     * The one that goes by a name: {@code built-in}, {@code none}, {@code endoflife.date}, {@code
     * github}, the address of a server like endoflife.date, or a file or folder that {@link
     * ReleaseSources#read} takes. What comes with Veritable answers for products that a source does
     * not know.
     *
     * @param folder from which a path goes
     * @throws IllegalArgumentException if there is none: what was found and what was expected
     */
    public static ReleaseCatalogue named(String name, Path folder) {
        return NamedCatalogue.of(name, folder);
    }

    /** One of these sources; the first that knows a product, or can't be asked, has the word. */
    public static ReleaseCatalogue of(List<ReleaseSource> sources) {
        return new ReleaseCatalogue(sources, Optional.empty());
    }

    /** The same, and what comes with Veritable for products that these sources don't know. */
    public ReleaseCatalogue withBuiltIn() {
        List<ReleaseSource> all = new ArrayList<>(sources);
        all.add(new BuiltIn());
        return new ReleaseCatalogue(all, otherwise);
    }

    /** The same, where reports without a date are judged as if they were of that day. */
    public ReleaseCatalogue withDate(LocalDate date) {
        return new ReleaseCatalogue(sources, Optional.of(date));
    }

    /** Whether there is nobody to ask. */
    public boolean isEmpty() {
        return sources.isEmpty();
    }

    /**
     * What the release history makes of the versions of a technology.
     *
     * @param reportDate without one there is no verdict, unless this catalogue has one for such
     *     reports
     */
    public Verdict verdict(
            Technology technology, VersionSet versions, Optional<LocalDate> reportDate) {
        Optional<LocalDate> date = reportDate.or(() -> otherwise);
        Optional<List<String>> products = products(technology);
        if (products.isPresent() && products.get().isEmpty()) {
            return Verdict.of(Kind.NOT_VERSIONED, date, Grounds.NONE);
        }
        if (products.isEmpty() || sources.isEmpty()) {
            return Verdict.of(Kind.NO_SOURCE, date, Grounds.NONE);
        }
        if (date.isEmpty()) {
            String ids = String.join("|", products.get());
            return Verdict.of(Kind.NO_DATE, date, Grounds.none(ids, ""));
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (String product : products.get()) {
            verdicts.add(verdict(product, versions, date.get()));
        }
        return one(verdicts);
    }

    /** The release histories of the products that a technology may be. */
    public List<ReleaseHistory> histories(Technology technology, LocalDate asOf) {
        List<ReleaseHistory> histories = new ArrayList<>();
        for (String product : products(technology).orElse(List.of())) {
            if (lookup(product, asOf) instanceof Lookup.Found found) {
                histories.add(found.history());
            }
        }
        return histories;
    }

    /** The release history, as a whole, of one of the products that a technology may be. */
    public Optional<ReleaseHistory> history(Technology technology, String product) {
        return histories(technology, LocalDate.EPOCH).stream()
                .filter(each -> each.product().equals(product))
                .findFirst();
    }

    /** A technology that nobody listed may be a product of its own name. */
    private Optional<List<String>> products(Technology technology) {
        Optional<List<String>> listed = Products.standard().of(technology);
        if (listed.isPresent()) {
            return listed;
        }
        String id = Products.id(technology.name());
        return id.isEmpty() ? Optional.empty() : Optional.of(List.of(id));
    }

    private Verdict verdict(String product, VersionSet versions, LocalDate date) {
        Lookup lookup = lookup(product, date);
        if (lookup instanceof Lookup.Found found) {
            return Judge.judge(versions, found.history(), date);
        }
        Optional<LocalDate> day = Optional.of(date);
        return lookup instanceof Lookup.Failed failed
                ? Verdict.of(
                        Kind.SOURCE_FAILED,
                        day,
                        Grounds.none(product, failed.source() + ": " + failed.reason()))
                : Verdict.of(Kind.NO_SOURCE, day, Grounds.none(product, ""));
    }

    private synchronized Lookup lookup(String product, LocalDate asOf) {
        Lookup answer = known.get(product);
        if (answer == null) {
            answer = ask(product, asOf);
            known.put(product, answer);
        }
        return answer;
    }

    private Lookup ask(String product, LocalDate asOf) {
        Lookup answer = new Lookup.NoSuchProduct("");
        for (ReleaseSource source : sources) {
            answer = source.lookup(product, asOf);
            if (!(answer instanceof Lookup.NoSuchProduct)) {
                return answer;
            }
        }
        return answer;
    }

    /** The one verdict of several products, if those that know the version agree. */
    private static Verdict one(List<Verdict> verdicts) {
        Map<Kind, Verdict> byKind = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            if (!SILENT.contains(verdict.kind())) {
                byKind.putIfAbsent(verdict.kind(), verdict);
            }
        }
        if (byKind.isEmpty()) {
            return verdicts.get(0);
        }
        if (byKind.size() == 1) {
            return byKind.values().iterator().next();
        }
        List<String> products = new ArrayList<>();
        boolean boundary = false;
        for (Verdict verdict : verdicts) {
            products.add(verdict.grounds().product());
            boundary |= verdict.boundary();
        }
        return new Verdict(
                Kind.AMBIGUOUS_SUBJECT,
                verdicts.get(0).date(),
                boundary,
                Grounds.none(String.join("|", products), ""),
                verdicts);
    }
}
