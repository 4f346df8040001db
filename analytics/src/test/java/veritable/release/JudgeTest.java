package veritable.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import veritable.language.Language;
import veritable.version.VersionSet;

class JudgeTest {
    private static final LocalDate KNOWN = LocalDate.of(2026, 8, 22);

    /** Cycles as {@code name first latest latestDate end}, newest first, a dot for nothing. */
    private static ReleaseHistory history(Completeness completeness, String... cycles) {
        List<ReleaseCycle> read = new ArrayList<>();
        for (String cycle : cycles) {
            String[] parts = cycle.split(" ");
            read.add(
                    new ReleaseCycle(
                            parts[0],
                            LocalDate.parse(parts[1]),
                            parts[2].equals(".") ? "" : parts[2],
                            IsoDays.parse(parts[3]),
                            switch (parts[4]) {
                                case "." -> SupportEnd.UNKNOWN;
                                case "open" -> SupportEnd.OPEN;
                                case "ended" -> SupportEnd.ENDED;
                                default -> SupportEnd.on(LocalDate.parse(parts[4]));
                            }));
        }
        return new ReleaseHistory(
                "product", read, completeness, new Origin("a test", KNOWN, "", ""));
    }

    private static final ReleaseHistory ISTIO =
            history(
                    Completeness.CYCLES,
                    "1.28 2025-11-05 1.28.10 2026-07-01 2026-07-01",
                    "1.27 2025-08-11 1.27.9 2026-04-07 2026-04-07",
                    "1.26 2025-05-08 1.26.8 2025-12-22 2025-12-22",
                    "1.25 2025-03-03 1.25.5 2025-09-03 2025-09-30",
                    "1.24 2024-11-07 1.24.6 2025-05-13 2025-06-19");

    private static final ReleaseHistory GRAFANA =
            history(
                    Completeness.CYCLES,
                    "12.0 2025-05-05 12.0.5 2025-09-01 2026-02-05",
                    "11.1 2024-06-25 11.1.13 2025-03-01 2025-04-23",
                    "11.0 2024-05-14 11.0.11 2025-01-01 2025-02-14",
                    "10.4 2024-03-05 10.4.19 2025-05-01 2025-06-05",
                    "10.3 2024-01-23 10.3.12 2024-10-01 2024-10-23",
                    "9.5 2023-04-06 . . ended",
                    "9.3 2022-11-29 . . open",
                    "9.1 2022-08-16 . . .");

    private static Verdict judge(String claim, ReleaseHistory history, String date) {
        return Judge.judge(VersionSet.parse(claim), history, LocalDate.parse(date));
    }

    private static String kind(String claim, ReleaseHistory history, String date) {
        return judge(claim, history, date).kind().id();
    }

    @ParameterizedTest
    @CsvSource({
        // a cycle, from the day before its first release to after its end
        "1.27, 2025-08-01, premature",
        "1.27, 2025-08-11, correct_current",
        "1.27, 2025-11-05, outdated_supported",
        "1.27, 2026-04-07, outdated_supported",
        "1.27, 2026-04-08, outdated_eol",
        // patches: days are known of the first and the latest
        "1.27.3, 2025-10-01, correct_current",
        "1.26.3, 2025-12-30, outdated_eol",
        "1.28.3, 2026-07-01, current_cycle_old_patch",
        "1.28.10, 2026-06-20, premature",
        "1.28.11, 2026-08-01, beyond_latest",
        // wider than a cycle: by the newest of those it holds
        "1, 2025-10-01, correct_current",
        "1, 2024-01-01, premature",
        // ranges
        "1.26+, 2025-10-01, range_ok",
        "1.25+, 2025-10-01, range_ok_floor_eol",
        "1.24-1.26, 2025-10-01, outdated_supported",
        "1.24-1.25, 2025-10-01, outdated_eol",
        "1.28+, 2025-10-01, premature",
        "1.30+, 2025-10-01, range_empty",
        "<=1.27, 2025-10-01, range_ok",
        // of a list the worst, of a change the end
        "1.26/1.27, 2025-10-01, outdated_supported",
        "1.27/1.40, 2025-10-01, beyond_latest",
        "1.24 → 1.27, 2025-10-01, correct_current",
        // what the list can't answer
        "1.27.0-rc.1, 2025-10-01, prerelease_unverifiable",
        "Preview 2, 2025-10-01, prerelease_unverifiable",
        "1.23, 2025-10-01, not_listed",
        "2.0, 2025-10-01, beyond_latest",
    })
    void judgesByTheDate(String claim, String date, String kind) {
        assertThat(kind(claim, ISTIO, date)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "10.5, never_released", // 10.3 and 10.4 are listed, and 11.0 follows
        "10.4.2, outdated_eol",
        "11.2, never_released",
        "9.6, not_listed", // 9.4 is missing: more may be
        "9.4, not_listed",
        "8.0, not_listed",
        "13.0, beyond_latest",
    })
    void listsOfCyclesDecideWhereNumbersFollowOnEachOther(String claim, String kind) {
        assertThat(kind(claim, GRAFANA, "2025-11-04")).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "WHOLE, 1.3, never_released",
        "WHOLE, 1.0, never_released",
        "WHOLE, 2.0, beyond_latest",
        "GAPLESS, 1.3, never_released",
        "GAPLESS, 1.0, not_listed",
        "GAPLESS, 2.0, beyond_latest",
        "CYCLES, 1.3, not_listed",
        "CYCLES, 1.0, not_listed",
        "CYCLES, 2.0, beyond_latest",
        "SOME, 1.3, not_listed",
        "SOME, 1.0, not_listed",
        "SOME, 2.0, not_listed",
        "SOME, 1.4.9, not_listed",
    })
    void missingMeansWhatTheListIsWorth(Completeness completeness, String claim, String kind) {
        ReleaseHistory history =
                history(completeness, "1.4 2025-02-01 1.4.2 2025-03-01 .", "1.2 2024-02-01 . . .");
        assertThat(kind(claim, history, "2025-11-04")).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "1.27, 2025-08-08, premature, false",
        "1.27, 2025-08-09, premature, true",
        "1.27, 2025-08-12, correct_current, true",
        "1.27, 2025-08-13, correct_current, false",
        "1.27, 2025-11-02, correct_current, false",
        "1.27, 2025-11-04, correct_current, true",
        "1.26, 2025-12-24, outdated_eol, true",
        "1.26, 2025-12-25, outdated_eol, false",
    })
    void twoDaysAtABorderAreABoundary(String claim, String date, String kind, boolean boundary) {
        Verdict verdict = judge(claim, ISTIO, date);
        assertThat(verdict.kind().id()).isEqualTo(kind);
        assertThat(verdict.boundary()).isEqualTo(boundary);
    }

    @Test
    void saysHowFarBehind() {
        Grounds grounds = judge("10.3", GRAFANA, "2025-11-04").grounds();
        assertThat(grounds.cyclesBehind()).isEqualTo(4);
        assertThat(grounds.majorsBehind()).isEqualTo(2);
        assertThat(grounds.newest().map(ReleaseCycle::name)).contains("12.0");
        assertThat(grounds.cycle().map(ReleaseCycle::name)).contains("10.3");
    }

    @Test
    void saysHowEarly() {
        Verdict verdict = judge("1.28", ISTIO, "2025-11-04");
        assertThat(verdict.grounds().daysEarly()).isEqualTo(1);
        assertThat(verdict.boundary()).isTrue();
        assertThat(verdict.message(Language.ENGLISH))
                .isEqualTo(
                        "1.28 came out 1 day later, on 2025-11-05 (two days make the difference)");
    }

    @Test
    void namesTheNeighboursOfAGap() {
        Verdict verdict = judge("10.5", GRAFANA, "2025-11-04");
        assertThat(verdict.message(Language.ENGLISH))
                .isEqualTo("never released: 10.4 was followed by 11.0");
        assertThat(verdict.message(Language.CHINESE)).isEqualTo("从未发布：10.4 之后是 11.0");
    }

    @Test
    void anEndWithoutADayIsAnEndFromTheSnapshotOn() {
        assertThat(kind("9.5", GRAFANA, "2025-11-04")).isEqualTo("outdated_support_unknown");
        assertThat(kind("9.5", GRAFANA, "2026-08-22")).isEqualTo("outdated_eol");
        assertThat(kind("9.3", GRAFANA, "2025-11-04")).isEqualTo("outdated_supported");
        assertThat(kind("9.3", GRAFANA, "2026-08-23")).isEqualTo("outdated_support_unknown");
        assertThat(kind("9.1", GRAFANA, "2025-11-04")).isEqualTo("outdated_support_unknown");
    }

    @Test
    void theNewestCycleCanBeOutOfSupport() {
        ReleaseHistory dead = history(Completeness.CYCLES, "8 2019-09-24 . . 2021-12-31");
        Verdict verdict = judge("8", dead, "2025-11-04");
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.OUTDATED_EOL);
        assertThat(verdict.grounds().cyclesBehind()).isZero();
        assertThat(verdict.message(Language.ENGLISH)).isEqualTo("out of support since 2021-12-31");
    }

    @Test
    void cyclesMayHoldCycles() {
        ReleaseHistory jenkins =
                history(
                        Completeness.CYCLES,
                        "2.528 2025-09-17 2.528.3 2025-12-08 2026-01-21",
                        "2.516 2025-06-24 2.516.3 2025-09-01 2025-10-15",
                        "2 2016-04-20 2.578 2026-08-18 open");
        assertThat(kind("2", jenkins, "2025-11-04")).isEqualTo("correct_current");
        assertThat(kind("2.516", jenkins, "2025-11-04")).isEqualTo("outdated_eol");
        assertThat(judge("2.520", jenkins, "2025-11-04").grounds().cycle())
                .map(ReleaseCycle::name)
                .contains("2");
    }

    @Test
    void theOrderOfTheListCountsWhereNamesDoNotGrow() {
        ReleaseHistory amazon =
                history(
                        Completeness.CYCLES,
                        "2023 2023-03-01 . . 2029-06-30",
                        "2 2018-06-26 . . 2026-06-30",
                        "2018.03 2018-04-25 . . 2023-12-31");
        assertThat(judge("2", amazon, "2025-11-04").grounds().cyclesBehind()).isEqualTo(1);
    }

    @Test
    void rebuildsOfAReleaseAreThatRelease() {
        assertThat(kind("1.27.9+k3s1", ISTIO, "2026-04-07")).isEqualTo("outdated_supported");
        assertThat(kind("1.27.9+k3s1", ISTIO, "2026-04-01")).isEqualTo("premature");
    }

    @Test
    void versionsOfAnotherStreamAreInNoList() {
        ReleaseHistory stable = history(Completeness.WHOLE, "stable-2.14 2023-08-21 . . .");
        assertThat(kind("edge-24.5.1", stable, "2025-11-04")).isEqualTo("not_listed");
    }

    @Test
    void everyVerdictHasWordsInBothLanguages() {
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            for (Language language : Language.values()) {
                assertThat(kind.title(language)).isNotBlank();
                Verdict verdict = Verdict.of(kind, Optional.of(KNOWN), Grounds.of(ISTIO));
                assertThat(verdict.message(language)).isNotNull();
            }
        }
    }
}
