package veritable.decision;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who claims what: sources (voices), facts (candidates) and objects (ballots), all numbered from 0;
 * the facts of an object follow each other.
 */
final class ClaimGraph {
    private final List<Ballot> ballots;
    private final Map<Ballot, Integer> first = new IdentityHashMap<>();
    private final List<int[]> sourcesOfFact = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final int[][] factsOfSource;
    private final int[] objectOfFact;

    ClaimGraph(List<Ballot> ballots, int sources) {
        this.ballots = List.copyOf(ballots);
        List<List<Integer>> facts = new ArrayList<>();
        for (int i = 0; i < sources; i++) {
            facts.add(new ArrayList<>());
        }
        List<Integer> objects = new ArrayList<>();
        for (int object = 0; object < ballots.size(); object++) {
            first.put(ballots.get(object), sourcesOfFact.size());
            for (Candidate candidate : ballots.get(object).candidates()) {
                for (int source : candidate.voices()) {
                    facts.get(source).add(sourcesOfFact.size());
                }
                candidates.add(candidate);
                sourcesOfFact.add(candidate.voices().stream().mapToInt(each -> each).toArray());
                objects.add(object);
            }
        }
        factsOfSource = new int[sources][];
        for (int i = 0; i < sources; i++) {
            factsOfSource[i] = facts.get(i).stream().mapToInt(each -> each).toArray();
        }
        objectOfFact = objects.stream().mapToInt(each -> each).toArray();
    }

    int sources() {
        return factsOfSource.length;
    }

    int facts() {
        return objectOfFact.length;
    }

    int objects() {
        return ballots.size();
    }

    /** The number of the ballot's first candidate. */
    int first(Ballot ballot) {
        Integer number = first.get(ballot);
        if (number == null) {
            throw new IllegalArgumentException(ballot.subject() + ": a ballot of other reports");
        }
        return number;
    }

    /** The number of the object's first fact; of one beyond the last object, the count of facts. */
    int first(int object) {
        return object == ballots.size() ? facts() : first(ballots.get(object));
    }

    int[] sourcesOf(int fact) {
        return sourcesOfFact.get(fact);
    }

    int[] factsOf(int source) {
        return factsOfSource[source];
    }

    int objectOf(int fact) {
        return objectOfFact[fact];
    }

    Candidate candidate(int fact) {
        return candidates.get(fact);
    }

    /** The sum over the sources of each fact. */
    double[] sums(double[] bySource) {
        double[] sums = new double[facts()];
        for (int fact = 0; fact < sums.length; fact++) {
            for (int source : sourcesOf(fact)) {
                sums[fact] += bySource[source];
            }
        }
        return sums;
    }

    /** The mean over the facts of each source, 0 for one that says nothing. */
    double[] means(double[] byFact) {
        double[] means = new double[sources()];
        for (int source = 0; source < means.length; source++) {
            for (int fact : factsOf(source)) {
                means[source] += byFact[fact] / factsOf(source).length;
            }
        }
        return means;
    }
}
