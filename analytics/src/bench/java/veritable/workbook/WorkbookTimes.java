package veritable.workbook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import veritable.claim.Claim;
import veritable.claim.Role;
import veritable.claim.Statement;
import veritable.claim.Statements;
import veritable.technology.Technology;
import veritable.version.VersionSet;
import veritable.compare.Comparison;
import veritable.language.Language;
import veritable.report.Location;
import veritable.report.Reports;
import veritable.report.Source;

/**
 * What the benchmark in {@code bench/workbook} runs: {@code claims N FILE} writes a workbook of N
 * made-up claims, {@code reports FOLDER FILE [TIMES]} one of what the reports in a folder say.
 */
final class WorkbookTimes {
    private static final int CLAIMS_PER_REPORT = 1_000;

    private WorkbookTimes() {}

    public static void main(String[] arguments) {
        Path file = Path.of(arguments[2]);
        if (arguments[0].equals("claims")) {
            List<Statements> reports = reports(Integer.parseInt(arguments[1]));
            Workbooks.write(Comparison.of(reports, List.of()), file, Language.CHINESE, List.of());
            return;
        }
        int times = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1;
        Comparison comparison = Comparison.of(Reports.in(arguments[1]));
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            Workbooks.write(comparison, file, Language.CHINESE);
            System.out.println((System.nanoTime() - start) / 1_000_000 + " ms");
        }
    }

    private static List<Statements> reports(int claims) {
        List<Statements> reports = new ArrayList<>();
        for (int first = 0; first < claims; first += CLAIMS_PER_REPORT) {
            reports.add(report(first, Math.min(claims, first + CLAIMS_PER_REPORT)));
        }
        return reports;
    }

    private static Statements report(int first, int last) {
        int number = first / CLAIMS_PER_REPORT;
        String path = "reports/report-" + number + ".md";
        LocalDate date = LocalDate.of(2025, 1, 1).plusDays(number);
        List<Claim> claims = new ArrayList<>();
        for (int i = first; i < last; i++) {
            claims.add(claim(i, new Location(path, i % CLAIMS_PER_REPORT + 1, 5)));
        }
        return new Statements(
                new Source(path, "报告 " + number, Optional.of(date), Optional.of("v1.0")),
                claims,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Claim claim(int i, Location at) {
        int technologyNumber = i % CLAIMS_PER_REPORT;
        int reportNumber = i / CLAIMS_PER_REPORT;
        String technology = "技术 " + technologyNumber;
        String version = "1." + (technologyNumber % 40 + reportNumber / 10) + ".2";
        String quote = technology + " | " + version + " | 增强的 eBPF 网络策略和性能优化 " + i;
        return new Claim(
                new Technology(technology, "service-mesh"),
                VersionSet.parse(version),
                Role.CURRENT,
                List.of(
                        new Statement(
                                Statement.Kind.TABLE,
                                quote,
                                "4 Service Mesh 技术更新 › 4.1 轻量化 Service Mesh",
                                at)));
    }
}
