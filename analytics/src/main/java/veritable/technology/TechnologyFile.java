package veritable.technology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads technologies from CSV: name, domain, aliases (split by {@code |}), traits. */
final class TechnologyFile {
    private static final String RESOURCE = "technologies.csv";

    private TechnologyFile() {}

    record Entry(Technology technology, List<String> aliases, Traits traits) {
        void addTo(NameMatcher names) {
            names.add(technology.name(), technology, traits, false);
            for (String alias : aliases) {
                boolean weak = alias.startsWith("?");
                names.add(weak ? alias.substring(1) : alias, technology, traits, weak);
            }
        }
    }

    static List<Entry> standard() {
        try (InputStream in = TechnologyFile.class.getResourceAsStream(RESOURCE)) {
            return read(
                    RESOURCE,
                    new InputStreamReader(
                            Objects.requireNonNull(in, RESOURCE), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    static List<Entry> read(Path csv) {
        try (Reader in = Files.newBufferedReader(csv, StandardCharsets.UTF_8)) {
            return read(csv.toString().replace('\\', '/'), in);
        } catch (IOException e) {
            throw new UncheckedIOException(csv + ": can't be read as UTF-8", e);
        }
    }

    private static List<Entry> read(String file, Reader in) throws IOException {
        BufferedReader lines = new BufferedReader(in);
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String row = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (number == 1) {
                header(file, cells(file, number, row));
            } else if (!row.isBlank() && !row.startsWith("#")) {
                entries.add(entry(file, number, cells(file, number, row)));
            }
        }
        if (number == 0) {
            throw wrong(file, 1, "the file is empty (expected the header name,domain,aliases)");
        }
        return entries;
    }

    private static void header(String file, List<String> cells) {
        if (cells.size() < 3
                || cells.size() > 4
                || !cells.get(0).equals("name")
                || !cells.get(1).equals("domain")
                || !cells.get(2).equals("aliases")
                || (cells.size() == 4 && !cells.get(3).equals("traits"))) {
            throw wrong(
                    file,
                    1,
                    "the header is \""
                            + String.join(",", cells)
                            + "\" (expected name,domain,aliases or name,domain,aliases,traits)");
        }
    }

    private static Entry entry(String file, int line, List<String> cells) {
        if (cells.size() > 4) {
            throw wrong(
                    file,
                    line,
                    cells.size() + " cells (expected name, domain, aliases and perhaps traits)");
        }
        if (cells.get(0).isBlank()) {
            throw wrong(file, line, "no name in the first cell");
        }
        String domain = cells.size() > 1 ? cells.get(1) : "";
        for (int i = 0; i < domain.length(); i++) {
            char c = domain.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-') {
                throw wrong(
                        file,
                        line,
                        "the domain \"" + domain + "\" is no id (expected one like service-mesh)");
            }
        }
        Traits traits = Traits.parseOrNull(cells.size() > 3 ? cells.get(3) : "");
        if (traits == null) {
            throw wrong(
                    file,
                    line,
                    "the traits are \""
                            + cells.get(3)
                            + "\" (expected some of cased, weak, integers, integers:8, years,"
                            + " none)");
        }
        return new Entry(
                new Technology(cells.get(0), domain),
                aliases(cells.size() > 2 ? cells.get(2) : ""),
                traits);
    }

    private static List<String> aliases(String cell) {
        List<String> aliases = new ArrayList<>();
        for (int from = 0; from < cell.length(); ) {
            int bar = cell.indexOf('|', from);
            int to = bar < 0 ? cell.length() : bar;
            String alias = cell.substring(from, to).strip();
            if (!alias.isEmpty()) {
                aliases.add(alias);
            }
            from = to + 1;
        }
        return aliases;
    }

    private static List<String> cells(String file, int line, String row) {
        List<String> cells = new ArrayList<>(4);
        if (row.indexOf('"') < 0) {
            for (int from = 0; from <= row.length(); ) {
                int comma = row.indexOf(',', from);
                int to = comma < 0 ? row.length() : comma;
                cells.add(row.substring(from, to).strip());
                from = to + 1;
            }
            return cells;
        }
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '"' && quoted && i + 1 < row.length() && row.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            throw wrong(file, line, "a quotation mark is never closed");
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    private static IllegalArgumentException wrong(String file, int line, String what) {
        return new IllegalArgumentException(file + ":" + line + ": " + what);
    }
}
