package veritable.schedule;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import veritable.batch.JobFile;
import veritable.batch.LastRun;
import veritable.language.Labels;
import veritable.language.Language;

/**
 * Starts jobs when they are due, each in turn at most once at a time.
 *
 * <p>A time that passed while the machine slept or nothing was up is made up for once, or let go,
 * as the job states. A job that is due while its last run has not ended is refused.
 */
public final class Scheduler {
    /** Later than this is too late, not just slow. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private static final long MOST_MISSED = 100_000;
    private static final long SECONDS_TO_END = 30;

    private final JobFiles files;
    private final Function<String, Optional<LastRun>> lastRuns;
    private final Runner runner;
    private final InstantSource clock;
    private final Waiting waiting;
    private final Watcher watcher;
    private final Consumer<String> say;
    private final Labels labels;
    private final Map<String, Instant> next = new LinkedHashMap<>();
    private final Map<String, Runner.Started> running = new LinkedHashMap<>();
    private List<JobFile.Scheduled> jobs;
    private boolean stopping;

    Scheduler(
            JobFiles files,
            Function<String, Optional<LastRun>> lastRuns,
            Runner runner,
            InstantSource clock,
            Waiting waiting,
            Watcher watcher,
            Consumer<String> say,
            Language language) {
        this.files = files;
        this.jobs = files.current().scheduled();
        this.lastRuns = lastRuns;
        this.runner = runner;
        this.clock = clock;
        this.waiting = waiting;
        this.watcher = watcher;
        this.say = say;
        this.labels = Labels.of(Scheduler.class, language);
    }

    /** Runs until {@link #stop}; runs that have not ended then are asked to end. */
    public void run() throws InterruptedException {
        Instant start = clock.instant();
        jobs.forEach(
                job -> plan(job, lastRuns.apply(job.job()).map(Scheduler::time).orElse(start)));
        watcher.file(true);
        while (!isStopping()) {
            Instant now = clock.instant();
            look(now);
            List.copyOf(running.keySet()).forEach(this::collect);
            for (JobFile.Scheduled job : jobs) {
                Instant due = next.get(job.job());
                if (due != null && !due.isAfter(now)) {
                    act(job, due, now);
                }
            }
            waiting.until(next.values().stream().min(Instant::compareTo).orElse(null));
        }
        end();
    }

    /** A job whose times are as before stays due when it was. */
    private void look(Instant now) {
        JobFiles.Look look = files.look();
        watcher.file(look != JobFiles.Look.BROKEN);
        if (look != JobFiles.Look.CHANGED) {
            return;
        }
        List<JobFile.Scheduled> before = jobs;
        List<JobFile.Scheduled> after = files.current().scheduled();
        Set<String> names = new HashSet<>();
        after.forEach(job -> names.add(job.job()));
        synchronized (this) {
            jobs = after;
            next.keySet().retainAll(names);
        }
        for (JobFile.Scheduled job : before) {
            if (!names.contains(job.job())) {
                watcher.gone(job.job());
            }
        }
        after.stream().filter(job -> !before.contains(job)).forEach(job -> plan(job, now));
    }

    private static Instant time(LastRun last) {
        return OffsetDateTime.parse(last.at()).toInstant();
    }

    private void plan(JobFile.Scheduled job, Instant after) {
        Optional<Instant> due = job.timing().cron().after(after, job.zone());
        synchronized (this) {
            next.remove(job.job());
            due.ifPresent(time -> next.put(job.job(), time));
        }
        watcher.due(job.job(), due);
    }

    private void act(JobFile.Scheduled job, Instant due, Instant now) {
        String name = job.job();
        long missed = missed(job, due, now);
        boolean late = Duration.between(due, now).compareTo(TOLERANCE) > 0;
        plan(job, now);
        if (late && !job.timing().catchUp()) {
            // the last of them may be due just now
            boolean last = isJustDue(job, now);
            watcher.missed(name, missed + (last ? 0 : 1));
            say.accept(labels.text("missed", name, missed + (last ? 0 : 1)));
            if (!last) {
                return;
            }
        } else if (missed > 0) {
            say.accept(labels.text("caught-up", name, missed + 1));
        }
        if (running.containsKey(name)) {
            watcher.refused(name);
            say.accept(labels.text("refused", name));
            return;
        }
        start(name);
    }

    private static boolean isJustDue(JobFile.Scheduled job, Instant now) {
        return job.timing()
                .cron()
                .after(now.minus(TOLERANCE), job.zone())
                .filter(time -> !time.isAfter(now))
                .isPresent();
    }

    /** How often the job was due after {@code due}, until now. */
    private static long missed(JobFile.Scheduled job, Instant due, Instant now) {
        long missed = 0;
        Optional<Instant> time = job.timing().cron().after(due, job.zone());
        while (time.isPresent() && !time.get().isAfter(now) && missed < MOST_MISSED) {
            missed++;
            time = job.timing().cron().after(time.get(), job.zone());
        }
        return missed;
    }

    private void start(String job) {
        Runner.Started started;
        try {
            started = runner.start(files.current(), job);
        } catch (UncheckedIOException e) {
            // another time it may be possible
            say.accept(String.valueOf(e.getMessage()));
            watcher.ended(job, -1, Optional.empty());
            return;
        }
        synchronized (this) {
            running.put(job, started);
        }
        watcher.started(job);
        started.exit().whenComplete((exit, failure) -> waiting.wake());
    }

    /** Takes note of a run that has ended. */
    private void collect(String job) {
        Runner.Started started = running.get(job);
        if (started == null || !started.exit().isDone()) {
            return;
        }
        int exit = exit(started.exit());
        synchronized (this) {
            running.remove(job);
        }
        watcher.ended(job, exit, lastRuns.apply(job));
        if (jobs.stream().noneMatch(each -> each.job().equals(job))) {
            watcher.gone(job);
        }
        if (exit != 0) {
            say.accept(labels.text("ended", job, exit, when(next.get(job))));
        }
    }

    private String when(@Nullable Instant time) {
        return time == null ? labels.text("never") : time.toString();
    }

    private static int exit(CompletableFuture<Integer> exit) {
        return exit.isCompletedExceptionally() ? -1 : exit.join();
    }

    /** Looks at the job file now, and not only when something is due. */
    public void wake() {
        waiting.wake();
    }

    /** Why what the job file says is not in force. */
    Optional<String> trouble() {
        return files.trouble();
    }

    /** Ends {@link #run}. */
    public void stop() {
        synchronized (this) {
            stopping = true;
        }
        waiting.wake();
    }

    public synchronized boolean isStopping() {
        return stopping;
    }

    private void end() throws InterruptedException {
        List.copyOf(running.keySet()).forEach(this::collect);
        running.values().forEach(Runner.Started::stop);
        for (Runner.Started started : List.copyOf(running.values())) {
            try {
                started.exit().get(SECONDS_TO_END, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                // it has been told
            }
        }
        List.copyOf(running.keySet()).forEach(this::collect);
    }

    /** How the jobs stand, in the order of the file. */
    synchronized List<Standing> standings() {
        List<Standing> standings = new ArrayList<>();
        for (JobFile.Scheduled job : jobs) {
            standings.add(
                    new Standing(
                            job.job(),
                            Optional.ofNullable(next.get(job.job())),
                            running.containsKey(job.job()),
                            lastRuns.apply(job.job())));
        }
        return standings;
    }
}
