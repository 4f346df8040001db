package veritable.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
            case "patch" -> text(patch(comparison, docket));
            case "claimreview" -> text(ClaimReviews.of(comparison, docket));
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

    private void text(String text) throws IOException {
        output.write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)), format);
    }

    private String patch(Comparison comparison, Docket docket) {
        List<Correction> corrections = Correction.of(comparison, docket);
        Map<String, String> texts = new HashMap<>();
        for (Correction each : corrections) {
            texts.computeIfAbsent(each.statement().at().path(), this::text8);
        }
        Patch patch = Patch.of(corrections, texts);
        for (Correction each : patch.left()) {
            common.warn(
                    common.labels()
                            .text(
                                    "not-corrected",
                                    each.statement().at(),
                                    each.before(),
                                    each.after()));
        }
        return patch.text();
    }

    /** A file as it is; a patch in another encoding than UTF-8 would spoil it. */
    private @Nullable String text8(String path) {
        try {
            return Files.readString(Path.of(path), StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            common.warn(common.labels().text("not-utf8", path));
        } catch (IOException | InvalidPathException e) {
            common.warn(path + ": " + e.getMessage());
        }
        return null;
    }
}
