package veritable.batch;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinition;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * When something is due, as crontab states it: minute, hour, day of the month, month, day of the
 * week; a day fits if either of the two fits, where both are stated. Six fields begin with seconds.
 *
 * <p>Where clocks are put forward, what was due in the hour that there is not is due at its end,
 * unless the next time follows within an hour; where they are put back, what is due once a day is
 * due once.
 */
public final class Cron {
    private static final Map<String, String> NICKNAMES =
            Map.of(
                    "@yearly", "0 0 1 1 *",
                    "@annually", "0 0 1 1 *",
                    "@monthly", "0 0 1 * *",
                    "@weekly", "0 0 * * 0",
                    "@daily", "0 0 * * *",
                    "@midnight", "0 0 * * *",
                    "@hourly", "0 * * * *");

    private static final int FIELDS = 5;

    private final String text;
    private final ExecutionTime times;

    private Cron(String text, ExecutionTime times) {
        this.text = text;
        this.times = times;
    }

    /**
     * @throws IllegalArgumentException if the expression can't be read, or is never due
     */
    static Cron parse(String text) {
        String fields = NICKNAMES.getOrDefault(text.toLowerCase(Locale.ROOT), text);
        boolean seconds = new StringTokenizer(fields).countTokens() > FIELDS;
        CronParser parser = new CronParser(seconds ? withSeconds() : unix());
        Cron cron = new Cron(text, ExecutionTime.forCron(parser.parse(fields)));
        if (cron.after(Instant.EPOCH, ZoneOffset.UTC).isEmpty()) {
            throw new IllegalArgumentException("never due");
        }
        return cron;
    }

    private static CronDefinition unix() {
        return CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX);
    }

    /** As crontab has it, with a field more before the others. */
    private static CronDefinition withSeconds() {
        return CronDefinitionBuilder.defineCron()
                .withSeconds()
                .withStrictRange()
                .and()
                .withMinutes()
                .withStrictRange()
                .and()
                .withHours()
                .withStrictRange()
                .and()
                .withDayOfMonth()
                .withStrictRange()
                .and()
                .withMonth()
                .withStrictRange()
                .and()
                .withDayOfWeek()
                .withValidRange(0, 7)
                .withMondayDoWValue(1)
                .withIntMapping(7, 0)
                .withStrictRange()
                .and()
                .instance();
    }

    /** The first time after {@code instant}. */
    public Optional<Instant> after(Instant instant, ZoneId zone) {
        ZonedDateTime from = instant.atZone(zone);
        Optional<Instant> next = times.nextExecution(from).map(ZonedDateTime::toInstant);
        ZoneOffsetTransition change = zone.getRules().nextTransition(instant);
        while (change != null && (next.isEmpty() || change.getInstant().isBefore(next.get()))) {
            if (change.isGap() && isMissed(change, next)) {
                return Optional.of(change.getInstant());
            }
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return next;
    }

    private boolean isMissed(ZoneOffsetTransition gap, Optional<Instant> next) {
        LocalDateTime before = gap.getDateTimeBefore();
        Optional<LocalDateTime> skipped =
                times.nextExecution(before.minusNanos(1).atZone(ZoneOffset.UTC))
                        .map(ZonedDateTime::toLocalDateTime);
        return skipped.isPresent()
                && skipped.get().isBefore(gap.getDateTimeAfter())
                && (next.isEmpty()
                        || next.get().isAfter(gap.getInstant().plus(Duration.ofHours(1))));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cron cron && cron.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
