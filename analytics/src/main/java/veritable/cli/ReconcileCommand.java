package veritable.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import veritable.compare.Comparison;
import veritable.compare.Kept;
import veritable.compare.Reading;
import veritable.decision.ClaimReviews;
import veritable.decision.Correction;
import veritable.decision.Docket;
import veritable.decision.Patch;
import veritable.decision.Reconciled;
import veritable.table.Listings;
import veritable.table.TableFormat;

/** {@code veritable reconcile}: what holds after all that was decided. */
final class ReconcileCommand implements Command {
    private final Inputs inputs = new Inputs();
    private final InputOptions options = new InputOptions();
    private final ReleaseOptions releases = new ReleaseOptions();
    private final LedgerOptions ledger = new LedgerOptions();

    private final Option format =
            Option.of(
                    "table|csv|json|markdown|patch|claimreview",
                    "Form of the output (default: table); patch corrects the reports, claimreview is"
                            + " JSON-LD of schema.org.",
                    "--format");

    private final OutputOptions output;
    private final CommonOptions common;
    private final Terminal terminal;

    ReconcileCommand(Terminal terminal) {
        this.terminal = terminal;
        this.output = new OutputOptions(terminal);
        this.common = new CommonOptions(terminal);
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "Says which version of each technology holds after all that was decided, and why;",
                        "or corrects the reports accordingly, as a patch.")
                .operands(inputs.operand)
                .options(options.encoding, options.technologies, ledger.file)
                .options(format, output.output)
                .options(releases.catalogue, releases.asOf)
                .options(common.lang, common.quiet, common.verbose);
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public int run() throws IOException {
        String form = format.or("table").toLowerCase(Locale.ROOT);
        TableFormat table =
                Formats.table(
                        form.equals("patch") || form.equals("claimreview") ? "table" : form,
                        terminal,
                        common,
                        "patch",
                        "claimreview");
        Reading reading = Reader.read(inputs.orSeeds(), options, common, terminal, Kept.FINDINGS);
        Comparison comparison = Comparison.of(reading.statements(), releases.catalogue());
        Docket docket = ledger.docket(comparison, common);
        switch (form) {
            case "patch" -> bytes(patch(comparison, docket));
            case "claimreview" ->
                    bytes(ClaimReviews.of(comparison, docket).getBytes(StandardCharsets.UTF_8));
            default ->
                    output.write(
                            out ->
                                    table.write(
                                            Listings.reconciled(Reconciled.of(comparison, docket)),
                                            out),
                            format);
        }
        return ExitCode.of(reading);
    }

    private void bytes(byte[] bytes) throws IOException {
        output.write(out -> out.write(bytes), format);
    }

    private byte[] patch(Comparison comparison, Docket docket) throws IOException {
        Map<String, List<Correction>> byPath = new LinkedHashMap<>();
        for (Correction each : Correction.of(comparison, docket)) {
            byPath.computeIfAbsent(each.statement().at().path(), none -> new ArrayList<>())
                    .add(each);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Map.Entry<String, List<Correction>> each : byPath.entrySet()) {
            Optional<ExactText> file = file(each.getKey());
            Patch patch =
                    Patch.of(
                            each.getValue(),
                            file.map(it -> Map.of(each.getKey(), it.text())).orElse(Map.of()));
            patch.writeTo(out, file.map(ExactText::charset).orElse(StandardCharsets.UTF_8));
            for (Correction left : patch.left()) {
                common.warn(
                        common.labels()
                                .text(
                                        "not-corrected",
                                        left.statement().at(),
                                        left.before(),
                                        left.after()));
            }
        }
        return out.toByteArray();
    }

    private Optional<ExactText> file(String path) {
        try {
            Optional<ExactText> text = ExactText.read(Path.of(path), options.charset());
            if (text.isEmpty()) {
                common.warn(common.labels().text("not-exact", path));
            }
            return text;
        } catch (IOException | InvalidPathException e) {
            common.warn(path + ": " + e.getMessage());
            return Optional.empty();
        }
    }
}
