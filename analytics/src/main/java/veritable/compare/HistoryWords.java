package veritable.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import veritable.claim.Statement;
import veritable.release.Grounds;
import veritable.release.Origin;
import veritable.release.ReleaseCycle;
import veritable.release.SupportEnd;
import veritable.release.Verdict;

/** How findings speak of the release history: one sentence for each version, and the source. */
final class HistoryWords {
    private static final int MOST = 4;

    private HistoryWords() {}

    /** About one technology: all that is said of it in one finding. */
    static Finding finding(Rule rule, Severity severity, Subject subject, List<Judged> judged) {
        return new Finding(
                rule.id(),
                severity,
                subject.name(),
                sentences(subject, judged),
                evidence(judged),
                details(judged));
    }

    static List<Phrase> sentences(Subject subject, List<Judged> judged) {
        Map<String, Judged> byVersion = new LinkedHashMap<>();
        for (Judged each : judged) {
            byVersion.putIfAbsent(each.version() + each.verdict().date(), each);
        }
        List<Phrase> sentences = new ArrayList<>();
        for (Judged each : byVersion.values()) {
            if (sentences.size() == MOST) {
                sentences.add(Phrase.of("history.more", String.valueOf(byVersion.size() - MOST)));
                break;
            }
            sentences.add(sentence(subject.name() + " " + each.version(), each.verdict()));
        }
        sentences.addAll(sources(judged));
        return sentences;
    }

    private static Phrase sentence(String what, Verdict verdict) {
        Grounds grounds = verdict.grounds();
        return switch (verdict.kind()) {
            case PREMATURE ->
                    Phrase.of(
                            verdict.boundary() ? "history.premature.near" : "history.premature",
                            what,
                            date(verdict).plusDays(grounds.daysEarly()).toString(),
                            date(verdict).toString(),
                            String.valueOf(grounds.daysEarly()));
            case RANGE_OK_FLOOR_EOL ->
                    Phrase.of(
                            "history.floor",
                            what,
                            name(grounds.newest()),
                            name(grounds.cycle()),
                            end(grounds));
            case OUTDATED_EOL -> ended(what, grounds);
            case OUTDATED_SUPPORT_UNKNOWN, OUTDATED_SUPPORTED ->
                    Phrase.of(
                            "history.behind",
                            what,
                            name(grounds.newest()),
                            String.valueOf(grounds.cyclesBehind()),
                            String.valueOf(grounds.majorsBehind()));
            case NEVER_RELEASED, BEYOND_LATEST, RANGE_EMPTY -> unreleased(what, grounds);
            default -> throw new IllegalArgumentException(verdict.kind() + " has no sentence");
        };
    }

    private static Phrase ended(String what, Grounds grounds) {
        String key =
                end(grounds).isEmpty()
                        ? "history.ended"
                        : grounds.cyclesBehind() == 0
                                ? "history.ended.day"
                                : grounds.majorsBehind() == 0
                                        ? "history.ended.day.behind"
                                        : "history.ended.day.majors";
        return Phrase.of(
                key,
                what,
                end(grounds),
                name(grounds.newest()),
                String.valueOf(grounds.cyclesBehind()),
                String.valueOf(grounds.majorsBehind()));
    }

    private static Phrase unreleased(String what, Grounds grounds) {
        String day = grounds.origin().map(origin -> origin.snapshot().toString()).orElse("");
        if (grounds.cycle().isPresent()) {
            ReleaseCycle cycle = grounds.cycle().get();
            return Phrase.of("history.beyond", what, day, cycle.latest());
        }
        if (grounds.above().isEmpty()) {
            return Phrase.of("history.beyond", what, day, name(grounds.below()));
        }
        return grounds.below().isEmpty()
                ? Phrase.of("history.below", what, name(grounds.above()))
                : Phrase.of("history.gap", what, name(grounds.below()), name(grounds.above()));
    }

    private static LocalDate date(Verdict verdict) {
        return verdict.date().orElseThrow();
    }

    private static String name(Optional<ReleaseCycle> cycle) {
        return cycle.map(ReleaseCycle::name).orElse("");
    }

    private static String end(Grounds grounds) {
        return grounds.cycle()
                .map(ReleaseCycle::end)
                .filter(end -> end instanceof SupportEnd.Day)
                .map(SupportEnd::text)
                .orElse("");
    }

    private static List<Phrase> sources(List<Judged> judged) {
        List<Phrase> sources = new ArrayList<>();
        for (Origin origin : origins(judged)) {
            sources.add(Phrase.of("history.source", origin.source(), origin.snapshot().toString()));
        }
        return sources;
    }

    private static Set<Origin> origins(List<Judged> judged) {
        Set<Origin> origins = new LinkedHashSet<>();
        for (Judged each : judged) {
            each.verdict().grounds().origin().ifPresent(origins::add);
        }
        return origins;
    }

    /** One side for each report. */
    static List<Evidence> evidence(List<Judged> judged) {
        Groups<Integer, Judged> bySide = new Groups<>();
        for (Judged each : judged) {
            bySide.add(each.side().report(), each);
        }
        List<Evidence> evidence = new ArrayList<>();
        for (List<Judged> side : new TreeMap<>(bySide.all()).values()) {
            Set<String> versions = new LinkedHashSet<>();
            List<Statement> statements = new ArrayList<>();
            List<Verdict> verdicts = new ArrayList<>();
            for (Judged each : side) {
                if (versions.add(each.version())) {
                    verdicts.add(each.verdict());
                }
                statements.addAll(each.claim().statements());
            }
            evidence.add(
                    new Evidence(
                            side.get(0).side().source(),
                            String.join(", ", versions),
                            statements,
                            verdicts));
        }
        return evidence;
    }

    /** Verdicts, product, newest cycle, source and its day. */
    static Map<String, String> details(List<Judged> judged) {
        Set<String> kinds = new TreeSet<>();
        Set<String> products = new TreeSet<>();
        Set<String> newest = new TreeSet<>();
        for (Judged each : judged) {
            kinds.add(each.kind().id());
            products.add(each.verdict().grounds().product());
            newest.add(name(each.verdict().grounds().newest()));
        }
        List<String> sources = new ArrayList<>();
        for (Origin origin : origins(judged)) {
            sources.add(origin.source() + " (" + origin.snapshot() + ")");
        }
        return Details.of(
                "verdict", String.join(", ", kinds),
                "product", String.join(", ", products),
                "newest", String.join(", ", newest),
                "source", String.join(", ", sources));
    }
}
