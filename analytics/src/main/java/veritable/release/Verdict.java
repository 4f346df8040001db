package veritable.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import veritable.language.Labels;
import veritable.language.Language;

/**
 * What the release history makes of the versions that a report names, on the report's date.
 *
 * <pre>{@code
 * Verdict verdict = ReleaseCatalogue.standard().verdict(istio, VersionSet.parse("1.20"), date);
 * verdict.kind();                        // OUTDATED_EOL
 * verdict.grounds().cyclesBehind();      // 7
 * verdict.message(Language.ENGLISH);     // out of support since 2024-06-25; 7 cycles behind 1.27 …
 * }</pre>
 *
 * @param date the day it holds for; empty if the report has none
 * @param boundary whether two days more or less would change the kind: warn, do not fail
 * @param candidates the verdicts of every product that may be meant; empty unless ambiguous
 */
public record Verdict(
        Kind kind,
        Optional<LocalDate> date,
        boolean boundary,
        Grounds grounds,
        List<Verdict> candidates) {
    /** From what is no trouble to what is most. */
    public enum Kind {
        /** The release was out, and no newer cycle was. */
        CORRECT_CURRENT,
        /** A range that the newest release is in. */
        RANGE_OK,
        /** A feature, a concept: nothing of it has releases. */
        NOT_VERSIONED,
        /** Nobody to ask. */
        NO_SOURCE,
        /** The report has no date, and no other was asked for. */
        NO_DATE,
        /** Not in the list, which does not hold all releases: it may exist or not. */
        NOT_LISTED,
        /** A source was asked and gave no answer. */
        SOURCE_FAILED,
        /** Before a release; the source lists releases only. */
        PRERELEASE_UNVERIFIABLE,
        /** Several products go by the name, and their histories say different things. */
        AMBIGUOUS_SUBJECT,
        /** The cycle is the newest, the patch is not. */
        CURRENT_CYCLE_OLD_PATCH,
        /** A range that the newest release is in, whose lower end is out of support. */
        RANGE_OK_FLOOR_EOL,
        /** A newer cycle was out; this one was supported. */
        OUTDATED_SUPPORTED,
        /** A newer cycle was out; nobody says how long this one is supported. */
        OUTDATED_SUPPORT_UNKNOWN,
        /** Its support had ended. */
        OUTDATED_EOL,
        /** It came out after the report. */
        PREMATURE,
        /** A range that no release is in. */
        RANGE_EMPTY,
        /** Above all releases known on the day of the source. */
        BEYOND_LATEST,
        /** Between two releases that follow on each other, or below the first. */
        NEVER_RELEASED;

        /** Lower case, as tables and files show it: {@code outdated_eol}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** In a word or two. */
        public String title(Language language) {
            return Labels.of(Verdict.class, language).text("verdict." + id() + ".title");
        }

        /** The title of the kind of that id; the id itself if there is none. */
        public static String titled(String id, Language language) {
            return Labels.of(Verdict.class, language).find("verdict." + id + ".title").orElse(id);
        }

        /** Whether there is no such release as far as anyone knows. */
        public boolean isUnreleased() {
            return this == NEVER_RELEASED || this == BEYOND_LATEST || this == RANGE_EMPTY;
        }

        /** Whether it exists and a newer cycle was out, or its support had ended. */
        public boolean isOutdated() {
            return this == OUTDATED_SUPPORTED
                    || this == OUTDATED_SUPPORT_UNKNOWN
                    || this == OUTDATED_EOL;
        }

        /** Whether a history was there to judge by. */
        public boolean isJudged() {
            return this == CORRECT_CURRENT
                    || this == RANGE_OK
                    || compareTo(CURRENT_CYCLE_OLD_PATCH) >= 0;
        }
    }

    public Verdict {
        candidates = List.copyOf(candidates);
    }

    static Verdict of(Kind kind, Optional<LocalDate> date, Grounds grounds) {
        return new Verdict(kind, date, false, grounds, List.of());
    }

    /** What it says, in one clause, with dates and numbers but without the source. */
    public String message(Language language) {
        return VerdictWords.of(this, language);
    }

    /** Where it is from: {@code endoflife.date (2026-08-22)}; empty if nobody was asked. */
    public String source() {
        return grounds.origin()
                .map(origin -> origin.source() + " (" + origin.snapshot() + ")")
                .orElse("");
    }
}
