package veritable.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import veritable.claim.Role;
import veritable.claim.Statements;
import veritable.compare.Comparison;
import veritable.compare.Told;
import veritable.language.Language;
import veritable.version.VersionSet;

class StrategiesTest {
    /**
     * Reports that speak of one technology: {@code "2025-11-04 1.20; 2025-11-05 1.21"}, a report
     * each, a day or {@code -} and a version.
     */
    private static Ballots ballots(String told, Map<String, Reality> history) {
        List<Statements> reports = new ArrayList<>();
        for (String each : told.split(";")) {
            String[] words = each.strip().split(" ");
            reports.add(
                    Told.by("r" + reports.size(), words[0].equals("-") ? "" : words[0])
                            .claim("Istio", words[1])
                            .done());
        }
        return Ballots.of(
                Comparison.of(reports),
                (subject, position) -> Optional.ofNullable(history.get(position.text())));
    }

    private static Suggestion suggest(Strategy strategy, Ballots all) {
        return strategy.suggest(all.find("Istio", Role.CURRENT).orElseThrow(), all);
    }

    private static String told(Suggestion suggestion) {
        return suggestion.candidate().map(Candidate::text).orElse("-")
                + ": "
                + suggestion.reason(Language.ENGLISH);
    }

    private static Strategy strategy(String id) {
        return Strategies.find(id).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pass-it-on           | - 1.20; - 1.21 | -: keeps all: 1.20, 1.21",
                "take-the-information | - 1.20 | 1.20: the only value there is",
                "take-the-information | - 1.20; - 1.20 | 1.20: the only value there is",
                "take-the-information | - 1.20; - 1.21 | -: more than one value: 1.20, 1.21",
                "no-gossiping         | - 1.20; - 1.20 | 1.20: no report contradicts it",
                "no-gossiping         | - 1.20; - 1.21 | -: each value is contradicted: 1.20, 1.21",
                "no-gossiping         | - 1.20; - 1.19+ | -: keeps all: 1.19+, 1.20",
                "no-gossiping         | - 1.30; - 1.29+; - 1.27+ | -: keeps all: 1.27+, 1.29+, 1.30",
                "no-gossiping         | - 1.20; - 1.30; - 1.19+ | 1.19+: no report contradicts it",
                "cry-with-the-wolves  | - 1.20; - 1.21; - 1.21 | 1.21: 2 of 3 votes",
                "cry-with-the-wolves  | - 1.20; - 1.21 | -: a tie: 1.20, 1.21",
                "cry-with-the-wolves  | - 1.20; - 1.20; - 1.21; - 1.21; - 1.22 | -: a tie: 1.20, 1.21, 1.22",
                "keep-up-to-date      | 2025-11-04 1.21; 2025-12-01 1.20 | 1.20: the latest report, of 2025-12-01",
                "keep-up-to-date      | 2025-11-04 1.21; 2025-11-04 1.20 | -: the latest reports are of the same day: 1.20, 1.21",
                "keep-up-to-date      | 2025-11-04 1.21; - 1.20 | -: a report has no date",
                "newest-version       | - 1.9; - 1.20 | 1.20: the greatest of 1.9, 1.20",
                "newest-version       | - 1.29+; - 1.30 | 1.30: the greatest of 1.29+, 1.30",
                "newest-version       | - 1.30; - 1.30.0 | -: no value is greater than all others: 1.30, 1.30.0",
                "most-specific        | - 1.30; - 1.29+; - 1.30.2 | 1.30.2: the narrowest of 1.29+, 1.30, 1.30.2",
                "most-specific        | - 1.30; - 1.31 | -: the values do not contain each other: 1.30, 1.31",
                "most-general         | - 1.30; - 1.29+; - 1.30.2 | 1.29+: the widest of 1.29+, 1.30, 1.30.2",
                "choose-by-truth      | - 1.20; - 1.21 | -: the release history was not asked",
                "trust-your-friends   | - 1.20; - 1.21 | -: no order of trust was given",
                "weighted-vote        | - 1.20; - 1.21; - 1.21 | 1.21: weight 2.00",
            })
    void suggestsByItsRule(String id, String told, String expected) {
        assertThat(told(suggest(strategy(id), ballots(told, Map.of())))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "choose-by-truth | 10.5! 11.0=4 | 11.0: the only value that was released by then",
                "choose-by-truth | 1.20=7 1.21=6 | 1.21: fewest newer cycles by then: 6",
                "choose-by-truth | 2.0! 3.0! | -: none of them was released by then: 2.0, 3.0",
                "choose-by-truth | 1.20=7 1.21=7 | -: a tie: 1.20, 1.21",
                "newest-version  | 10.5! 11.0=4 | -: 10.5 was never released",
            })
    void asksTheReleaseHistory(String id, String known, String expected) {
        Map<String, Reality> history = new HashMap<>();
        StringBuilder told = new StringBuilder();
        for (String each : known.strip().split(" ")) {
            String[] parts = each.split("[=!]");
            history.put(
                    parts[0],
                    each.endsWith("!")
                            ? new Reality(false, 0)
                            : new Reality(true, Integer.parseInt(parts[1])));
            told.append(told.isEmpty() ? "- " : "; - ").append(parts[0]);
        }
        assertThat(told(suggest(strategy(id), ballots(told.toString(), history))))
                .isEqualTo(expected);
    }

    @Test
    void trustsInTheOrderThatWasGiven() {
        Ballots all = ballots("- 1.20; - 1.21; - 1.22", Map.of());
        assertThat(told(suggest(Strategies.trusting(List.of("r9.md", "r1.md", "r0.md")), all)))
                .isEqualTo("1.21: r1.md says so");
        assertThat(told(suggest(Strategies.trusting(List.of("r9.md")), all)))
                .isEqualTo("-: no trusted report names a value");
    }

    @Test
    void weighsReports() {
        Ballots all = ballots("- 1.20; - 1.21; - 1.21", Map.of());
        assertThat(told(suggest(Strategies.weighing(Map.of("r0.md", 2.5)), all)))
                .isEqualTo("1.20: weight 2.50");
    }

    /** With two reports no method can tell whom to trust. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "truthfinder",
                "accu",
                "sums",
                "average-log",
                "investment",
                "pooled-investment"
            })
    void trustsNoneOfTwo(String id) {
        assertThat(suggest(strategy(id), ballots("- 1.20; - 1.21", Map.of())).abstains()).isTrue();
    }

    /** Who is alone on everything else is not believed here either. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "truthfinder",
                "accu",
                "sums",
                "average-log",
                "investment",
                "pooled-investment"
            })
    void believesThoseWhoAreRightElsewhere(String id) {
        List<Statements> reports =
                List.of(
                        Told.by("a", "")
                                .claim("Go", "1.22")
                                .claim("Flux", "2.3")
                                .claim("Istio", "1.20")
                                .done(),
                        Told.by("b", "")
                                .claim("Go", "1.22")
                                .claim("Flux", "2.3")
                                .claim("OPA", "0.60")
                                .done(),
                        Told.by("c", "")
                                .claim("Go", "1.22")
                                .claim("Flux", "2.3")
                                .claim("OPA", "0.61")
                                .done(),
                        Told.by("d", "")
                                .claim("Go", "1.19")
                                .claim("Flux", "2.0")
                                .claim("Istio", "1.21")
                                .done());
        Ballots all = Ballots.of(Comparison.of(reports));
        assertThat(suggest(strategy(id), all).candidate().map(Candidate::text)).contains("1.20");
    }

    @Test
    void countsAReportAndItsCopiesOnce() {
        List<Statements> reports = new ArrayList<>();
        reports.add(
                Told.by("a", "")
                        .claim("Istio", "1.20")
                        .claim("Go", "1.22")
                        .claim("Flux", "2.0")
                        .done());
        for (String copy : List.of("b", "c", "d")) {
            reports.add(
                    Told.by(copy, "")
                            .claim("Istio", "1.21")
                            .claim("Go", "1.23")
                            .claim("Flux", "2.1")
                            .done());
        }
        reports.add(
                Told.by("e", "")
                        .claim("Istio", "1.20")
                        .claim("Go", "1.24")
                        .claim("Flux", "2.2")
                        .done());
        Ballots all = Ballots.of(Comparison.of(reports));

        assertThat(all.voices()).isEqualTo(3);
        for (String id :
                List.of("cry-with-the-wolves", "weighted-vote", "truthfinder", "accu", "sums")) {
            assertThat(suggest(strategy(id), all).candidate().map(Candidate::text))
                    .as(id)
                    .contains("1.20");
        }
    }

    /** The example of the paper (Dong, Berti-Equille, Srivastava 2009, table 1), in numbers. */
    @Test
    void seesThroughCopiersAsInThePaper() {
        String[][] affiliations = {
            {"1", "2", "1", "1", "3"}, // Stonebraker: MIT, Berkeley, MIT, MIT, MS
            {"1", "1", "2", "2", "2"}, // DeWitt: MSR, MSR, UWisc, UWisc, UWisc
            {"1", "1", "1", "1", "1"}, // Bernstein: MSR
            {"1", "2", "3", "3", "3"}, // Carey: UCI, AT&T, BEA, BEA, BEA
            {"1", "1", "2", "2", "2"}, // Halevy: Google, Google, UW, UW, UW
        };
        List<Ballot> ballots = new ArrayList<>();
        for (int object = 0; object < affiliations.length; object++) {
            Map<String, List<Integer>> sources = new TreeMap<>();
            for (int source = 0; source < 5; source++) {
                sources.computeIfAbsent(affiliations[object][source], none -> new ArrayList<>())
                        .add(source);
            }
            List<Candidate> candidates = new ArrayList<>();
            sources.forEach(
                    (value, who) ->
                            candidates.add(
                                    new Candidate(
                                            VersionSet.parse(value + ".0"),
                                            List.of(),
                                            new TreeSet<>(who),
                                            Optional.empty())));
            ballots.add(new Ballot("o" + object, Role.CURRENT, candidates));
        }
        Ballots all = new Ballots(ballots, new int[] {0, 1, 2, 3, 4});
        for (Ballot ballot : ballots) {
            assertThat(told(new Accu().suggest(ballot, all)))
                    .as(ballot.subject())
                    .startsWith("1.0: ");
        }
        assertThat(told(new CryWithTheWolves().suggest(ballots.get(1), all)))
                .as("the majority is of copiers")
                .startsWith("2.0: ");
    }

    /**
     * Whatever is asked: the same answer for the same reports in another order, and one there is.
     */
    @Test
    void doesNotDependOnTheOrderOfReports() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            List<Statements> reports = new ArrayList<>();
            int count = 1 + random.nextInt(5);
            for (int i = 0; i < count; i++) {
                Told told = Told.by("r" + i, "2025-11-0" + (1 + random.nextInt(3)));
                for (String name : List.of("Istio", "Go", "Flux", "OPA")) {
                    told.claim(name, "1." + random.nextInt(3));
                }
                reports.add(told.done());
            }
            List<Statements> shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, random);
            Ballots one = Ballots.of(Comparison.of(reports));
            Ballots other = Ballots.of(Comparison.of(shuffled));
            for (Strategy strategy : Strategies.standard()) {
                assertThat(suggest(strategy, other).candidate().map(Candidate::text))
                        .as(strategy.id() + " in run " + run)
                        .isEqualTo(suggest(strategy, one).candidate().map(Candidate::text));
            }
        }
    }

    @Test
    void hasAnIdOfItsOwnAndWordsInBothLanguages() {
        assertThat(Strategies.standard()).extracting(Strategy::id).doesNotHaveDuplicates();
        for (Strategy strategy : Strategies.standard()) {
            for (Language language : Language.values()) {
                assertThat(strategy.title(language)).isNotBlank();
                assertThat(strategy.meaning(language)).isNotBlank();
            }
        }
    }
}
