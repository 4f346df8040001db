package veritable.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import veritable.claim.Role;
import veritable.compare.Comparison;
import veritable.compare.Position;
import veritable.compare.Side;
import veritable.compare.Subject;
import veritable.release.Verdict;
import veritable.version.VersionSet;

/** All that reports say about versions, as ballots, and who copied from whom. */
public final class Ballots {
    private static final List<Role> ROLES = List.of(Role.CURRENT, Role.RECOMMENDED, Role.MINIMUM);

    private final List<Ballot> ballots;
    private final int[] voices;
    private final ClaimGraph graph;
    private final Map<String, double[]> beliefs = new ConcurrentHashMap<>();

    /**
     * @param voices the voice of each report
     */
    Ballots(List<Ballot> ballots, int[] voices) {
        this.ballots = List.copyOf(ballots);
        this.voices = voices.clone();
        this.graph = new ClaimGraph(ballots, voices());
    }

    /** What reports say, with what the release history makes of each value on its report's day. */
    public static Ballots of(Comparison comparison) {
        return of(
                comparison,
                (subject, position) ->
                        reality(
                                comparison.verdict(
                                        position.sides().get(0).source(),
                                        subject.technology(),
                                        position.highest())));
    }

    private static Optional<Reality> reality(Verdict verdict) {
        Verdict.Kind kind = verdict.kind();
        boolean possible =
                !kind.isUnreleased()
                        && kind != Verdict.Kind.PREMATURE
                        && kind != Verdict.Kind.NOT_VERSIONED;
        return kind.isJudged() || kind == Verdict.Kind.NOT_VERSIONED
                ? Optional.of(new Reality(possible, verdict.grounds().cyclesBehind()))
                : Optional.empty();
    }

    static Ballots of(
            Comparison comparison, BiFunction<Subject, Position, Optional<Reality>> history) {
        int[] voices = Voices.of(comparison);
        List<Ballot> ballots = new ArrayList<>();
        for (Subject subject : comparison.subjects()) {
            for (Role role : ROLES) {
                List<Candidate> candidates = new ArrayList<>();
                for (Position position : subject.positions(role)) {
                    candidates.add(candidate(position, voices, history.apply(subject, position)));
                }
                if (!candidates.isEmpty()) {
                    ballots.add(new Ballot(subject.name(), role, candidates));
                }
            }
        }
        return new Ballots(ballots, voices);
    }

    private static Candidate candidate(Position position, int[] voices, Optional<Reality> reality) {
        List<VersionSet> sets = position.versions();
        Set<Integer> heard = new TreeSet<>();
        for (Side side : position.sides()) {
            heard.add(voices[side.report()]);
        }
        VersionSet versions = sets.size() == 1 ? sets.get(0) : new VersionSet.Several(sets);
        return new Candidate(versions, position.sides(), heard, reality);
    }

    /** By technology, then role. */
    public List<Ballot> all() {
        return ballots;
    }

    /** The one on a technology in a role. */
    public Optional<Ballot> find(String subject, Role role) {
        return ballots.stream()
                .filter(each -> each.subject().equals(subject) && each.role() == role)
                .findFirst();
    }

    /** How many speak independently of each other: reports, less those that copy another. */
    public int voices() {
        return Arrays.stream(voices).max().orElse(-1) + 1;
    }

    /** With which voice a report speaks. */
    int voice(int report) {
        return voices[report];
    }

    ClaimGraph graph() {
        return graph;
    }

    /** Worked out once for all ballots. */
    double[] beliefs(Trust method) {
        return beliefs.computeIfAbsent(method.id(), id -> method.beliefs(graph));
    }
}
