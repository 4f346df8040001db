package veritable.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CronTest {
    /** The first times after a local one, with offsets. */
    private static List<String> times(String cron, String zone, String from, int count) {
        ZoneId place = ZoneId.of(zone);
        Instant time = LocalDateTime.parse(from).atZone(place).toInstant();
        List<String> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            time = Cron.parse(cron).after(time, place).orElseThrow();
            times.add(time.atZone(place).toOffsetDateTime().toString());
        }
        return times;
    }

    @Test
    void readsWhatCrontabReads() {
        assertThat(times("*/20 6-7 * * MON-FRI", "UTC", "2026-01-02T07:30", 3))
                .containsExactly("2026-01-02T07:40Z", "2026-01-05T06:00Z", "2026-01-05T06:20Z");
        assertThat(times("0 0 13 * 5", "UTC", "2026-01-05T00:00", 3))
                .as("the 13th, and Fridays")
                .containsExactly("2026-01-09T00:00Z", "2026-01-13T00:00Z", "2026-01-16T00:00Z");
        assertThat(times("0 0 * * 7", "UTC", "2026-01-01T00:00", 1))
                .containsExactly("2026-01-04T00:00Z");
        assertThat(times("@monthly", "Asia/Shanghai", "2026-01-01T00:00", 1))
                .containsExactly("2026-02-01T00:00+08:00");
        assertThat(times("0 0 29 2 *", "UTC", "2026-01-01T00:00", 2))
                .containsExactly("2028-02-29T00:00Z", "2032-02-29T00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "30 2 * * *, Europe/Berlin, 2026-03-28T12:00, 2026-03-29T03:00+02:00",
        "15 0 * * *, Africa/Cairo, 2025-04-24T12:00, 2025-04-25T01:00+03:00",
        "15 2 * * 0, America/Winnipeg, 2021-03-08T08:15, 2021-03-14T03:00-05:00",
        "0 2 29 3 *, Europe/Berlin, 2026-01-01T00:00, 2026-03-29T03:00+02:00",
        "15 2 * * *, Australia/Lord_Howe, 2026-10-03T12:00, 2026-10-04T02:30+11:00",
    })
    void whatIsDueInTheHourThatThereIsNotIsDueAtItsEnd(
            String cron, String zone, String from, String expected) {
        assertThat(times(cron, zone, from, 1)).containsExactly(expected);
    }

    @Test
    void thenItGoesOnAsBefore() {
        assertThat(times("30 2 * * *", "Europe/Berlin", "2026-03-28T12:00", 2))
                .containsExactly("2026-03-29T03:00+02:00", "2026-03-30T02:30+02:00");
        assertThat(times("0 * * * *", "Europe/Berlin", "2026-03-29T01:30", 2))
                .containsExactly("2026-03-29T03:00+02:00", "2026-03-29T04:00+02:00");
        assertThat(times("15 * * * *", "Europe/Berlin", "2026-03-29T01:30", 2))
                .as("nothing is made up for that follows within the hour anyway")
                .containsExactly("2026-03-29T03:15+02:00", "2026-03-29T04:15+02:00");
    }

    @Test
    void sixFieldsBeginWithSeconds() {
        assertThat(times("*/20 59 * * * *", "UTC", "2026-01-01T00:59:30", 3))
                .containsExactly(
                        "2026-01-01T00:59:40Z", "2026-01-01T01:59Z", "2026-01-01T01:59:20Z");
        assertThat(times("30 0 0 13 * 5", "UTC", "2026-01-05T00:00", 2))
                .as("days as with five")
                .containsExactly("2026-01-09T00:00:30Z", "2026-01-13T00:00:30Z");
    }

    @Test
    void whatIsDueOnceADayIsDueOnceWhereClocksArePutBack() {
        assertThat(times("30 2 * * *", "Europe/Berlin", "2026-10-24T12:00", 2))
                .containsExactly("2026-10-25T02:30+02:00", "2026-10-26T02:30+01:00");
        assertThat(times("30 * * * *", "Europe/Berlin", "2026-10-25T01:45", 3))
                .as("and what is due each hour, each hour")
                .containsExactly(
                        "2026-10-25T02:30+02:00",
                        "2026-10-25T02:30+01:00",
                        "2026-10-25T03:30+01:00");
    }

    @ParameterizedTest
    @CsvSource({
        "61 * * * *",
        "* * * *",
        "a b c d e",
        "60 * * * * *",
        "* * * * * * *",
        "0 0 30 2 *",
        "@reboot"
    })
    void refusesWhatIsNoTime(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cron.parse(text));
    }
}
