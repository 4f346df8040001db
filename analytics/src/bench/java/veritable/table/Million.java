package veritable.table;

import java.time.LocalDate;
import java.util.Random;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * A million claims as a year of many reports would make them: 200 technologies with 1,800 versions,
 * some far more frequent than others, over 24 months and 1,190 reports.
 */
final class Million {
    private static final int ROWS = 1_000_000;
    private static final String[] ROLES = {
        "current", "recommended", "minimum", "planned", "historical"
    };

    private Million() {}

    static Table claims() {
        Random random = new Random(20251104);
        StringColumn path = StringColumn.create("path");
        IntColumn line = IntColumn.create("line");
        StringColumn technology = StringColumn.create("technology");
        StringColumn version = StringColumn.create("version");
        StringColumn role = StringColumn.create("role");
        DateColumn date = DateColumn.create("report_date");
        for (int i = 0; i < ROWS; i++) {
            int report = random.nextInt(1190);
            double skewed = random.nextDouble();
            int number = (int) (200 * skewed * skewed);
            path.append("corpus/" + report % 70 + "/report-" + report + ".md");
            line.append(1 + random.nextInt(400));
            technology.append("Technology " + number);
            version.append(number % 9 + "." + random.nextInt(20) + "." + random.nextInt(10));
            role.append(ROLES[random.nextInt(ROLES.length)]);
            date.append(LocalDate.of(2024, 1, 1).plusMonths(report % 24));
        }
        return Table.create("claims", path, line, technology, version, role, date);
    }

    static Table technologies() {
        StringColumn technology = StringColumn.create("technology");
        StringColumn domain = StringColumn.create("domain");
        IntColumn since = IntColumn.create("since");
        for (int i = 0; i < 200; i++) {
            technology.append("Technology " + i);
            domain.append("domain-" + i % 12);
            since.append(2008 + i % 17);
        }
        return Table.create("technologies", technology, domain, since);
    }
}
