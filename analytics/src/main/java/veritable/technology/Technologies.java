package veritable.technology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The technologies that are known by name, and every name they go by.
 *
 * <pre>{@code
 * Technologies technologies = Technologies.standard();
 * technologies.find("k8s");            // Optional[Kubernetes]
 * technologies.with(Path.of("my.csv"));
 * }</pre>
 */
public final class Technologies {
    private static final class Standard {
        static final Technologies TECHNOLOGIES = build(TechnologyFile.standard());
    }

    private final List<TechnologyFile.Entry> entries;
    private final NameMatcher names;

    private Technologies(List<TechnologyFile.Entry> entries, NameMatcher names) {
        this.entries = entries;
        this.names = names;
    }

    /** The ones that come with Veritable. */
    public static Technologies standard() {
        return Standard.TECHNOLOGIES;
    }

    private static Technologies build(List<TechnologyFile.Entry> entries) {
        NameMatcher names = new NameMatcher(entries.size() * 4);
        for (TechnologyFile.Entry entry : entries) {
            entry.addTo(names);
        }
        return new Technologies(List.copyOf(entries), names);
    }

    /**
     * These and those of a CSV file with the columns name, domain, aliases (split by {@code |}) and
     * perhaps traits: {@code cased} (also a common word: its case counts), {@code weak} (named only
     * where a version stands with it), {@code integers} or {@code integers:8} (a bare number, from
     * 8 on, is a version), {@code years} (so is a year), {@code none} (what stands behind it in
     * running text is no version). A name of the file that is known already goes to the technology
     * of the file.
     *
     * @throws IllegalArgumentException if the file is not of that form: file, line and what is
     *     wrong
     * @throws java.io.UncheckedIOException if it can't be read
     */
    public Technologies with(Path csv) {
        List<TechnologyFile.Entry> all = new ArrayList<>(entries);
        all.addAll(TechnologyFile.read(csv));
        return build(all);
    }

    /** The technology that goes by {@code name}, whatever its case, width and blanks. */
    public Optional<Technology> find(String name) {
        String stripped = name.strip();
        Named whole = names.whole(stripped);
        return whole == null ? Optional.empty() : Optional.of(whole.technology());
    }

    /** All of them, in the order of the data files. */
    public List<Technology> list() {
        List<Technology> list = new ArrayList<>(entries.size());
        for (TechnologyFile.Entry entry : entries) {
            list.add(entry.technology());
        }
        return List.copyOf(list);
    }

    /**
     * The technologies named in a text, in its order, none overlapping, the longest name first. A
     * part of a compound ({@code OPA-Wasm}, {@code kubernetes.io}) is no name of its own.
     */
    public List<Named> in(String text) {
        return names.in(text);
    }

    /** How a technology is written about; one that is not known is written about plainly. */
    public Traits traits(Technology technology) {
        Named whole = names.whole(technology.name());
        return whole == null ? Traits.PLAIN : whole.traits();
    }
}
