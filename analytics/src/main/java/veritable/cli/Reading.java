package veritable.cli;

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
import veritable.report.Problem;
import veritable.report.Report;
import veritable.report.Reports;
import veritable.technology.Technologies;

/** What the reports of a command line say, and what reading them ran into. */
record Reading(
        List<Statements> statements,
        List<Problem> problems,
        List<Reports.Skipped> skipped,
        Map<String, String> texts) {
    /** Texts are kept for excerpts up to this many characters in all. */
    private static final long MOST_TEXT = 20_000_000;

    private record Read(Statements statements, List<Problem> problems, Optional<String> text) {}

    /** Reads all inputs and tells the person of everything odd. */
    static Reading of(
            List<String> inputs, InputOptions options, CommonOptions common, Terminal terminal) {
        return of(inputs, options, common, terminal, false);
    }

    /** The same with claims and mentions alone, and no texts: half the work. */
    static Reading ofClaims(
            List<String> inputs, InputOptions options, CommonOptions common, Terminal terminal) {
        return of(inputs, options, common, terminal, true);
    }

    private static Reading of(
            List<String> inputs,
            InputOptions options,
            CommonOptions common,
            Terminal terminal,
            boolean onlyClaims) {
        Technologies technologies = options.technologies();
        int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
        Reports.Results<Read> results;
        AtomicLong room = new AtomicLong(MOST_TEXT);
        try (Progress progress = Progress.on(terminal, common)) {
            results =
                    Reports.map(
                            inputs,
                            options.charset(),
                            threads,
                            report -> {
                                Read read =
                                        onlyClaims
                                                ? readClaims(report, technologies)
                                                : read(report, technologies, room);
                                progress.step();
                                return read;
                            });
        }
        Reading reading =
                new Reading(
                        results.results().stream().map(Read::statements).toList(),
                        results.results().stream()
                                .flatMap(read -> read.problems().stream())
                                .toList(),
                        results.skipped(),
                        texts(results.results()));
        reading.tell(common);
        return reading;
    }

    private static Read readClaims(Report report, Technologies technologies) {
        return new Read(
                Statements.ofClaims(report, technologies), report.problems(), Optional.empty());
    }

    private static Read read(Report report, Technologies technologies, AtomicLong room) {
        boolean kept = room.addAndGet(-report.text().length()) >= 0;
        return new Read(
                Statements.in(report, technologies),
                report.problems(),
                kept ? Optional.of(report.text()) : Optional.empty());
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
            return terminal.progress() && !common.quiet ? bar(terminal, common) : silent();
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
