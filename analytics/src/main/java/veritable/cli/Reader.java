package veritable.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import veritable.claim.Statements;
import veritable.compare.Kept;
import veritable.compare.Reading;
import veritable.report.Problem;
import veritable.report.Reports;
import veritable.table.Listings;
import veritable.table.TableFormats;
import veritable.technology.Technologies;

/** Reads the reports of a command line. */
final class Reader {
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

    private Reader() {}

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
    static Reading read(
            List<String> inputs,
            InputOptions options,
            CommonOptions common,
            Terminal terminal,
            Kept kept) {
        Reading.Request request =
                new Reading.Request(
                        inputs, options.charset(), options.technologies(), kept, Reports::shown);
        Reading reading;
        try (Progress progress = Progress.on(terminal, common)) {
            reading = Reading.of(request, progress::step);
        }
        tell(reading, common);
        return reading;
    }

    private static void tell(Reading reading, CommonOptions common) {
        if (reading.large()) {
            long most = Reading.MOST_TEXT;
            common.warn(common.labels().text("large", most / 1_000_000, most / 10_000));
        }
        for (Problem problem : reading.problems()) {
            common.say(problem.toString());
        }
        for (Reports.Skipped skip : reading.skipped()) {
            common.warn(common.labels().text("skipped", skip.path(), skip.reason()));
        }
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
