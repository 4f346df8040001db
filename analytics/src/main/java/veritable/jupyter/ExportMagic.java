package veritable.jupyter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import veritable.compare.Comparison;
import veritable.file.AtomicFile;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;
import veritable.table.Listing;
import veritable.table.Listings;
import veritable.table.TableFormat;

/** {@code %export}: writes what was compared to a file. */
final class ExportMagic implements Magic {
    private final Desk desk;

    ExportMagic(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String help() {
        return """
        %%export WHAT FILE
        Writes the reports that were read, and what was found in them, to a file.

        WHAT is excel (a workbook with everything, also the answers in decisions.jsonl or in the
        ledger that a variable holds), dossier (a page for reviewers) or a table, whose
        file's ending says how: .csv, .json or .md. Tables: %s.

        Examples:
          %%export excel exports/november.xlsx
          %%export dossier exports/november.html
          %%export claims exports/claims.csv
        """
                .formatted(String.join(", ", Listings.names()));
    }

    @Override
    public Object call(MagicCall call, Notebook notebook) throws Exception {
        if (call.arguments().size() != 2) {
            throw new MagicException(
                    "\"" + call.line() + "\" (expected what and where: excel exports/x.xlsx)");
        }
        String what = call.arguments().get(0);
        if (!kinds().contains(what)) {
            throw new MagicException(
                    "\"" + what + "\" (expected one of " + String.join(", ", kinds()) + ")");
        }
        String file = FileNames.of(call.arguments().get(1), notebook);
        Comparison comparison = desk.comparison(notebook);
        return switch (what) {
            case "excel" -> excel(comparison, file, notebook);
            case "dossier" -> Dossiers.write(comparison, file);
            default -> table(comparison, what, file);
        };
    }

    /** With the answers of the ledger at hand, as the comparison is shown with. */
    private WrittenFile excel(Comparison comparison, String file, Notebook notebook) {
        return desk.ledger(notebook)
                .map(ledger -> Workbooks.write(comparison, ledger, file))
                .orElseGet(() -> Workbooks.write(comparison, file));
    }

    /** Without Tablesaw, which takes its time to start. */
    private static WrittenFile table(Comparison comparison, String name, String file)
            throws IOException, MagicException {
        Listing<?> listing = Listings.of(comparison, SessionLanguage.current(), name);
        try {
            TableFormat format = Tables.format(file);
            AtomicFile.write(Path.of(file), out -> format.write(listing, out));
            return new WrittenFile(Path.of(file));
        } catch (IllegalArgumentException e) {
            throw new MagicException(String.valueOf(e.getMessage()), e);
        }
    }

    private static List<String> kinds() {
        return Stream.concat(Stream.of("excel", "dossier"), Listings.names().stream()).toList();
    }

    @Override
    public List<String> complete(MagicCall call, Notebook notebook) {
        List<String> words = call.arguments();
        if (words.size() < 2 && !call.line().endsWith(" ")) {
            String begun = words.isEmpty() ? "" : words.get(0);
            return kinds().stream().filter(each -> each.startsWith(begun)).toList();
        }
        return FileNames.complete(words.size() < 2 ? "" : words.get(words.size() - 1), notebook);
    }
}
