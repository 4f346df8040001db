package veritable.table;

import veritable.claim.Statement;
import veritable.report.Source;

/** A fact, the report that states it and one place where it does: one row of most tables. */
public record Stated<F>(Source source, F fact, Statement statement) {}
