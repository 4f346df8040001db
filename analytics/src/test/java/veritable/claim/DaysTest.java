package veritable.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DaysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025-11-06 | 2025-11-06 | 2025-11-06
                    2025/11/6 | 2025-11-06 | 2025-11-06
                    2025.11.06 | 2025-11-06 | 2025-11-06
                    2025-11-06 至 2025-11-09 | 2025-11-06 | 2025-11-09
                    2025-11-06~09 | 2025-11-06 | 2025-11-09
                    2020-01-01 → 2022-06-30 | 2020-01-01 | 2022-06-30
                    2025 年 11 月 6 日至 9 日 | 2025-11-06 | 2025-11-09
                    2025年11月28日—12月2日 | 2025-11-28 | 2025-12-02
                    2025 年 12 月 30 日至 2026 年 1 月 2 日 | 2025-12-30 | 2026-01-02
                    2025 年 11 月 6-9 日 | 2025-11-06 | 2025-11-09
                    11 月 6 日 | 2024-11-06 | 2024-11-06
                    2025 年 2 月 | 2025-02-01 | 2025-02-28
                    November 10–13, 2025 | 2025-11-10 | 2025-11-13
                    Nov 10 | 2024-11-10 | 2024-11-10
                    Sept. 30 - October 2, 2025 | 2025-09-30 | 2025-10-02
                    10–13 November 2025 | 2025-11-10 | 2025-11-13
                    6th June 2025 | 2025-06-06 | 2025-06-06
                    February 2024 | 2024-02-01 | 2024-02-29
                    """)
    void readsDays(String text, LocalDate first, LocalDate last) {
        String around = "于 " + text + "，在";
        Optional<Days> days = Days.in(around, 0, around.length(), Optional.of(2024));
        assertThat(days).isPresent();
        assertThat(days.orElseThrow().first()).isEqualTo(first);
        assertThat(days.orElseThrow().last()).isEqualTo(last);
        assertThat(around.substring(days.orElseThrow().start(), days.orElseThrow().end()).strip())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-13-06",
                "2025 年 2 月 30 日",
                "1.2.3",
                "2025",
                "17:00",
                "12 Mayor",
                "3 月亮"
            })
    void takesNothingElseForDays(String text) {
        assertThat(Days.in(text, 0, text.length(), Optional.empty()).filter(Days::exact)).isEmpty();
    }

    @RepeatedTest(200)
    void readsAnyDayInAnySpelling(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(30_000));
        String[] spellings = {
            day.toString(),
            day.getYear() + " 年 " + day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日",
            day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth(),
            day.getMonth().name() + " " + day.getDayOfMonth() + ", " + day.getYear()
        };
        for (String text : spellings) {
            assertThat(Days.in(text, 0, text.length(), Optional.empty()).map(Days::first))
                    .as(text)
                    .contains(day);
        }
    }
}
