package veritable.release;

import java.time.LocalDate;

/** What a source says on when a cycle's support ends. */
public sealed interface SupportEnd {
    /** Whether a cycle was supported. */
    enum Support {
        SUPPORTED,
        ENDED,
        UNKNOWN
    }

    /** Whether the cycle was supported on {@code date}, as known on {@code snapshot}. */
    Support on(LocalDate date, LocalDate snapshot);

    /** The end as files have it: a date, {@code ended}, {@code open} or nothing. */
    String text();

    /** The last day with support. */
    record Day(LocalDate date) implements SupportEnd {
        @Override
        public Support on(LocalDate day, LocalDate snapshot) {
            return day.isAfter(date) ? Support.ENDED : Support.SUPPORTED;
        }

        @Override
        public String text() {
            return date.toString();
        }
    }

    /** It had ended when the source was asked; nobody says when. */
    record Ended() implements SupportEnd {
        @Override
        public Support on(LocalDate day, LocalDate snapshot) {
            return day.isBefore(snapshot) ? Support.UNKNOWN : Support.ENDED;
        }

        @Override
        public String text() {
            return "ended";
        }
    }

    /** It had not ended when the source was asked, and no day was named. */
    record Open() implements SupportEnd {
        @Override
        public Support on(LocalDate day, LocalDate snapshot) {
            return day.isAfter(snapshot) ? Support.UNKNOWN : Support.SUPPORTED;
        }

        @Override
        public String text() {
            return "open";
        }
    }

    /** The source says nothing of it. */
    record Unknown() implements SupportEnd {
        @Override
        public Support on(LocalDate day, LocalDate snapshot) {
            return Support.UNKNOWN;
        }

        @Override
        public String text() {
            return "";
        }
    }

    SupportEnd ENDED = new Ended();
    SupportEnd OPEN = new Open();
    SupportEnd UNKNOWN = new Unknown();

    static SupportEnd on(LocalDate date) {
        return new Day(date);
    }
}
