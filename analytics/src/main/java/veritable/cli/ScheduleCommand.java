package veritable.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import veritable.batch.JobFile;
import veritable.schedule.Processes;
import veritable.schedule.Schedule;

/** {@code veritable schedule JOBS}: stays up and runs jobs when they are due. */
final class ScheduleCommand implements Command {
    private static final long SECONDS_TO_END = 40;

    private final Operand file =
            Operand.one("JOBS", "A file of jobs (YAML), some with a schedule.");
    private final Option port =
            Option.of(
                    "PORT",
                    "Tell /health and /metrics on this port of this machine (0: any free one).",
                    "--port");
    private final CommonOptions common;

    ScheduleCommand(Terminal terminal) {
        this.common = new CommonOptions(terminal);
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "Stays up and runs the jobs of a file when they are due, until told to end.")
                .operands(file)
                .options(port, common.lang, common.quiet, common.verbose);
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public int run() throws IOException {
        OptionalInt asked = port();
        Path path = Path.of(file.value());
        JobFile jobs = BatchCommand.read(path);
        if (jobs.scheduled().isEmpty()) {
            throw new UsageException(
                    path
                            + ": no job has a schedule (expected one, such as schedule: \"0 6 * * 1\")");
        }
        Schedule schedule =
                new Schedule(
                        jobs,
                        new Processes(command(path), Path.of("").toAbsolutePath()),
                        InstantSource.system(),
                        asked,
                        common::say,
                        common.language());
        CountDownLatch ended = new CountDownLatch(1);
        HangUp.handle(schedule::reload);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> end(schedule, ended), "stop schedule"));
        try {
            schedule.run();
            return ExitCode.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.INTERNAL;
        } finally {
            ended.countDown();
        }
    }

    private OptionalInt port() {
        if (!port.isGiven()) {
            return OptionalInt.empty();
        }
        try {
            int number = Integer.parseInt(port.or(""));
            if (number >= 0 && number <= 65_535) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new UsageException("--port " + port.or("") + ": a number from 0 to 65535 expected");
    }

    /** This very program, as it was started, with the job's name to come. */
    private List<String> command(Path path) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-D" + BatchCommand.FROM_INPUT + "=true");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Main.class.getName());
        command.add("batch");
        command.add(path.toString());
        if (common.quiet.isGiven()) {
            command.add("--quiet");
        }
        command.add("--job");
        return command;
    }

    private static void end(Schedule schedule, CountDownLatch ended) {
        schedule.stop();
        try {
            ended.await(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
