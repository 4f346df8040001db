package veritable.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import veritable.claim.Event;
import veritable.claim.Statements;
import veritable.report.Source;

/**
 * A report tells of an event that begins after the report's own date.
 *
 * <p>A warning where it tells what goes on there; a note where it only announces the event, by its
 * words or by giving no more than time and place. Details: {@code date} of the event, {@code
 * report-date}, {@code days} between.
 */
final class LateEvent implements Rule {
    private static final List<String> ANNOUNCING =
            List.of(
                    "将",
                    "即将",
                    "计划",
                    "预计",
                    "拟于",
                    "敬请",
                    "will ",
                    "upcoming",
                    "planned",
                    "expected",
                    "scheduled",
                    "save the date");

    @Override
    public String id() {
        return "late-event";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Comparison comparison) {
        List<Finding> findings = new ArrayList<>();
        for (Statements statements : comparison.statements()) {
            Optional<LocalDate> date = statements.source().date();
            if (date.isPresent()) {
                for (Event event : statements.events()) {
                    if (event.start().isAfter(date.get())) {
                        findings.add(finding(event, statements.source(), date.get()));
                    }
                }
            }
        }
        return findings;
    }

    private Finding finding(Event event, Source source, LocalDate date) {
        String days = String.valueOf(ChronoUnit.DAYS.between(date, event.start()));
        boolean announced = isAnnounced(event);
        return new Finding(
                id(),
                announced ? Severity.NOTE : Severity.WARNING,
                event.name(),
                announced ? "late-event.announced" : "late-event.message",
                List.of(event.name(), event.start().toString(), days, date.toString()),
                List.of(new Evidence(source, event.start().toString(), List.of(event.statement()))),
                Details.of(
                        "date",
                        event.start().toString(),
                        "report-date",
                        date.toString(),
                        "days",
                        days));
    }

    private static boolean isAnnounced(Event event) {
        if (event.agenda().isEmpty()) {
            return true;
        }
        String words =
                (event.name() + "\n" + event.details() + "\n" + event.statement().quote())
                        .toLowerCase(Locale.ROOT);
        for (String announcing : ANNOUNCING) {
            if (words.contains(announcing)) {
                return true;
            }
        }
        return false;
    }
}
