package veritable.batch;

import veritable.decision.LedgerProblem;
import veritable.report.Reports;

/** Something that a run should have read and could not, in part or whole. */
record Unread(String path, String reason) {
    static Unread of(Reports.Skipped skipped) {
        return new Unread(skipped.path(), skipped.reason());
    }

    static Unread of(LedgerProblem problem, Place place) {
        return new Unread(
                place.name(problem.file()) + ":" + problem.line(),
                problem.found() + " (expected " + problem.expected() + ")");
    }
}
