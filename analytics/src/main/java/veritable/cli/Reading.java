package veritable.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import veritable.claim.Statements;
import veritable.compare.Rules;
import veritable.report.Problem;
import veritable.report.Report;
import veritable.report.Reports;
import veritable.table.Listings;
import veritable.table.TableFormats;
import veritable.technology.Technologies;

/** What the reports of a command line say, and what reading them ran into. */
record Reading(
        List<Statements> statements,
        List<Problem> problems,
        List<Reports.Skipped> skipped,
        Map<String, String> texts) {
    /** Texts and notes are kept for up to this many characters in all. */
    private static final long MOST_TEXT = 20_000_000;

    private static final String SMALL =
            """
            # 1 Title

            **版本**：1.0 **日期**：2025-01-01

            Go 1.23 `code` [link](#a)

            | Name | Version |
            | --- | --- |
            | Go | 1.23+ |

            - **Go**：1.23
              - v1.24

            > Go 1.2

            ```yaml
            image: golang:1.23
            ```
            """;

    private record Read(Statements statements, List<Problem> problems, Optional<String> text) {
        /** The same as if it were one of too many to keep more. */
        Read lean() {
            return new Read(Rules.enough(statements), problems, Optional.empty());
        }
    }

    /** Reads a report of a few lines and writes its claims, which sets up what that takes. */
    static void prepare() {
        Statements small = Statements.ofClaims(Reports.parse("", SMALL), Technologies.standard());
        try {
            TableFormats.csv()
                    .write(Listings.claims(List.of(small)), OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads all inputs and tells the person of everything odd. */
    static Reading of(
            List<String> inputs,
            InputOptions options,
            CommonOptions common,
            Terminal terminal,
            Kept kept) {
        Technologies technologies = options.technologies();
        int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
        Reports.Results<Read> results;
        AtomicLong length = new AtomicLong();
        try (Progress progress = Progress.on(terminal, common)) {
            results =
                    Reports.map(
                            inputs,
                            options.charset(),
                            threads,
                            report -> {
                                Read read = read(report, technologies, kept, length);
                                progress.step();
                                return read;
                            });
        }
        List<Read> reads = results.results();
        if (kept == Kept.TEXTS && length.get() > MOST_TEXT) {
            // all or none: which ones were read first is a matter of chance
            reads = reads.stream().map(Read::lean).toList();
            common.warn(common.labels().text("large", MOST_TEXT / 1_000_000, MOST_TEXT / 10_000));
        }
        Reading reading =
                new Reading(
                        reads.stream().map(Read::statements).toList(),
                        reads.stream().flatMap(read -> read.problems().stream()).toList(),
                        results.skipped(),
                        texts(reads));
        reading.tell(common);
        return reading;
    }

    private static Read read(
            Report report, Technologies technologies, Kept kept, AtomicLong length) {
        Statements statements = kept.of(report, technologies);
        if (kept != Kept.TEXTS) {
            return new Read(statements, report.problems(), Optional.empty());
        }
        Read read = new Read(statements, report.problems(), Optional.of(report.text()));
        return length.addAndGet(report.text().length()) > MOST_TEXT ? read.lean() : read;
    }

    private static Map<String, String> texts(List<Read> reads) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Read read : reads) {
            read.text().ifPresent(text -> texts.put(read.statements().source().path(), text));
        }
        return texts;
    }

    private void tell(CommonOptions common) {
        for (Problem problem : problems) {
            common.say(problem.toString());
        }
        for (Reports.Skipped skip : skipped) {
            common.warn(common.labels().text("skipped", skip.path(), skip.reason()));
        }
    }

    /** The exit code when nothing else is to be said. */
    int exit() {
        return skipped.isEmpty() ? ExitCode.DONE : ExitCode.UNREADABLE;
    }

    /** A counter of reports on a terminal; nothing in a pipe. */
    private interface Progress extends AutoCloseable {
        void step();

        @Override
        void close();

        static Progress on(Terminal terminal, CommonOptions common) {
            return terminal.progress() && !common.quiet.isGiven()
                    ? bar(terminal, common)
                    : silent();
        }

        private static Progress silent() {
            return new Progress() {
                @Override
                public void step() {}

                @Override
                public void close() {}
            };
        }

        private static Progress bar(Terminal terminal, CommonOptions common) {
            long shown = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
            ProgressBar bar =
                    new ProgressBarBuilder()
                            .setTaskName(common.labels().text("reading"))
                            .setInitialMax(-1)
                            .setUpdateIntervalMillis(200)
                            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                            .setConsumer(
                                    new DelegatingProgressBarConsumer(
                                            text -> {
                                                // a short job needs no bar
                                                if (System.nanoTime() - shown >= 0) {
                                                    terminal.err().print("\r" + text + "\r");
                                                    terminal.err().flush();
                                                }
                                            },
                                            Math.max(40, terminal.columns())))
                            .build();
            return new Progress() {
                @Override
                public void step() {
                    bar.step();
                }

                @Override
                public void close() {
                    bar.close();
                    terminal.err().print("\r\u001b[K");
                    terminal.err().flush();
                }
            };
        }
    }
}
