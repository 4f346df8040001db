package veritable.compare;

import veritable.claim.Statements;
import veritable.report.Report;
import veritable.technology.Technologies;

/** How much of each report stays in memory once it is read: as much as is shown. */
public enum Kept {
    /** Claims alone. */
    CLAIMS {
        @Override
        Statements of(Report report, Technologies technologies) {
            return Statements.ofClaims(report, technologies);
        }
    },
    /** What findings are made of, and every table but that of notes. */
    FINDINGS {
        @Override
        Statements of(Report report, Technologies technologies) {
            return Rules.enough(Statements.in(report, technologies));
        }
    },
    /** The notes alone. */
    NOTES {
        @Override
        Statements of(Report report, Technologies technologies) {
            return Statements.in(report, technologies).onlyNotes();
        }
    },
    /** All that the report says. */
    STATEMENTS,
    /** All that the report says, and its text; for as many reports as a person can look into. */
    TEXTS;

    Statements of(Report report, Technologies technologies) {
        return Statements.in(report, technologies);
    }
}
