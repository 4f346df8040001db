package veritable.release;

import java.time.LocalDate;
import java.util.Optional;
import java.util.StringJoiner;
import veritable.language.Labels;
import veritable.language.Language;

/** Verdicts in words. */
final class VerdictWords {
    private final Verdict verdict;
    private final Grounds grounds;
    private final Language language;
    private final Labels labels;

    private VerdictWords(Verdict verdict, Language language) {
        this.verdict = verdict;
        this.grounds = verdict.grounds();
        this.language = language;
        this.labels = Labels.of(Verdict.class, language);
    }

    static String of(Verdict verdict, Language language) {
        VerdictWords words = new VerdictWords(verdict, language);
        String clause = words.clause();
        return verdict.boundary() ? clause + words.text("boundary") : clause;
    }

    private String clause() {
        return switch (verdict.kind()) {
            case CORRECT_CURRENT -> text("correct_current", cycle(), first());
            case RANGE_OK -> text("range_ok", newest());
            case NOT_VERSIONED, NO_SOURCE, NO_DATE, PRERELEASE_UNVERIFIABLE ->
                    text(verdict.kind().id());
            case NOT_LISTED -> text("not_listed", grounds.product());
            case SOURCE_FAILED -> text("source_failed", grounds.reason());
            case AMBIGUOUS_SUBJECT -> text("ambiguous_subject", candidates());
            case CURRENT_CYCLE_OLD_PATCH ->
                    text("current_cycle_old_patch", cycle(), latest(), latestDate());
            case RANGE_OK_FLOOR_EOL -> text("range_ok_floor_eol", newest(), cycle(), ended());
            case OUTDATED_SUPPORTED, OUTDATED_SUPPORT_UNKNOWN, OUTDATED_EOL -> outdated();
            case PREMATURE -> premature();
            case RANGE_EMPTY, BEYOND_LATEST, NEVER_RELEASED -> unreleased();
        };
    }

    private String outdated() {
        StringJoiner parts = new StringJoiner(labels.text("verdict.and"));
        grounds.cycle()
                .map(ReleaseCycle::end)
                .filter(end -> verdict.kind() != Verdict.Kind.OUTDATED_SUPPORT_UNKNOWN)
                .ifPresent(end -> parts.add(support(end)));
        if (grounds.cyclesBehind() > 0) {
            parts.add(count("behind", grounds.cyclesBehind(), newest()));
            if (grounds.majorsBehind() > 0) {
                parts.add(count("majors", grounds.majorsBehind(), ""));
            }
        }
        return parts.toString();
    }

    private String support(SupportEnd end) {
        String prefix = verdict.kind() == Verdict.Kind.OUTDATED_EOL ? "ended" : "supported";
        return end instanceof SupportEnd.Day day ? text(prefix + ".day", day.date()) : text(prefix);
    }

    private String premature() {
        boolean patch = grounds.field().equals("latest");
        LocalDate date = verdict.date().orElseThrow().plusDays(grounds.daysEarly());
        return count("premature", grounds.daysEarly(), patch ? latest() : cycle(), date);
    }

    private String unreleased() {
        String empty = verdict.kind() == Verdict.Kind.RANGE_EMPTY ? text("range_empty") : "";
        if (grounds.cycle().isPresent()) {
            return empty + text("beyond_patch", snapshot(), cycle(), latest());
        }
        if (grounds.above().isEmpty()) {
            return empty + text("beyond_latest", snapshot(), name(grounds.below()));
        }
        return empty
                + (grounds.below().isEmpty()
                        ? text("below_first", name(grounds.above()))
                        : text("gap", name(grounds.below()), name(grounds.above())));
    }

    private String candidates() {
        StringJoiner parts = new StringJoiner(language == Language.CHINESE ? "；" : "; ");
        for (Verdict each : verdict.candidates()) {
            parts.add(each.grounds().product() + ": " + each.kind().title(language));
        }
        return parts.toString();
    }

    private String cycle() {
        return name(grounds.cycle());
    }

    private String newest() {
        return name(grounds.newest());
    }

    private String first() {
        return grounds.cycle().map(cycle -> cycle.first().toString()).orElse("");
    }

    private String latest() {
        return grounds.cycle().map(ReleaseCycle::latest).orElse("");
    }

    private String latestDate() {
        return grounds.cycle()
                .flatMap(ReleaseCycle::latestDate)
                .map(LocalDate::toString)
                .orElse("");
    }

    private String ended() {
        return grounds.cycle().map(cycle -> cycle.end().text()).orElse("");
    }

    private String snapshot() {
        return grounds.origin().map(origin -> origin.snapshot().toString()).orElse("");
    }

    private static String name(Optional<ReleaseCycle> cycle) {
        return cycle.map(ReleaseCycle::name).orElse("");
    }

    private String count(String key, int number, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = number;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return text(key + (number == 1 ? ".one" : ".many"), all);
    }

    private String text(String key, Object... arguments) {
        return labels.text("verdict." + key, arguments);
    }
}
