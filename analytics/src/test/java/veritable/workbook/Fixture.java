package veritable.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import veritable.chart.Edition;
import veritable.claim.Claim;
import veritable.claim.Event;
import veritable.claim.Mention;
import veritable.claim.Metric;
import veritable.claim.Recommendation;
import veritable.claim.Reference;
import veritable.claim.Role;
import veritable.claim.Statement;
import veritable.claim.Statements;
import veritable.claim.Trend;
import veritable.claim.Update;
import veritable.compare.Comparison;
import veritable.language.Language;
import veritable.report.Location;
import veritable.report.Source;
import veritable.technology.Technology;
import veritable.version.VersionSet;

/** Two small reports and what is to be found in them, without reading or comparing any. */
final class Fixture {
    static final Source OLDER = source("reports/older.md", "较早的报告", 4);
    static final Source NEWER = source("reports/newer.md", "较新的报告", 6);

    private Fixture() {}

    static Source source(String path, String title, int day) {
        return new Source(
                path, title, Optional.of(LocalDate.of(2025, 11, day)), Optional.of("v1.0"));
    }

    static Statement statement(Source source, int line, String quote) {
        return new Statement(
                Statement.Kind.TABLE,
                quote,
                "4. Service Mesh › 4.1 轻量化",
                new Location(source.path(), line, 3));
    }

    static Claim claim(Source source, int line, String technology, String version) {
        return new Claim(
                new Technology(technology, "service-mesh"),
                VersionSet.parse(version),
                Role.CURRENT,
                List.of(statement(source, line, technology + " | " + version + " | 新特性")));
    }

    static Statements statements(Source source, List<Claim> claims) {
        Statement said = statement(source, 90, "网民规模：11.23 亿人");
        Technology istio = new Technology("Istio", "service-mesh");
        return new Statements(
                source,
                claims,
                List.of(new Mention(new Technology("KVM", ""), statement(source, 20, "KVM 性能优化"))),
                List.of(
                        new Update(
                                "Istio",
                                Optional.of(VersionSet.parse("1.20")),
                                "性能优化",
                                "无需 sidecar",
                                "降低资源开销",
                                statement(source, 30, "Istio | 1.20 | 无需 sidecar | 降低资源开销"))),
                List.of(
                        new Recommendation(
                                "生产环境",
                                List.of(
                                        new Recommendation.Pick(
                                                istio, Optional.of(VersionSet.parse("1.20")))),
                                List.of(),
                                "成熟稳定",
                                statement(source, 70, "生产环境 | Istio 1.20 | 成熟稳定"))),
                List.of(
                        new Trend(
                                "技术趋势",
                                "边缘计算",
                                "边缘计算技术成熟",
                                "边缘场景",
                                statement(source, 60, "边缘计算 | 边缘计算技术成熟 | 边缘场景"))),
                List.of(
                        new Metric(
                                "网民规模",
                                "",
                                Metric.Bound.EXACT,
                                Metric.Change.LEVEL,
                                new BigDecimal("1.123e9"),
                                "人",
                                "11.23 亿人",
                                "2025 年 6 月",
                                said)),
                List.of(
                        new Event(
                                "世界互联网大会",
                                LocalDate.of(2025, 11, 6),
                                LocalDate.of(2025, 11, 9),
                                "浙江省乌镇",
                                "",
                                List.of(statement(source, 80, "领先科技奖")),
                                statement(source, 79, "时间：2025 年 11 月 6 日至 9 日"))),
                List.of(
                        new Reference(
                                "CNCF 项目", "CNCF 云原生项目列表", "", statement(source, 99, "CNCF 项目"))),
                List.of(statement(source, 5, "本文档汇总技术动态")));
    }

    static Material material(Language language) {
        List<Claim> older = new ArrayList<>();
        List<Claim> newer = new ArrayList<>();
        older.add(claim(OLDER, 10, "Istio", "1.20"));
        older.add(claim(OLDER, 11, "Grafana", "11.0"));
        newer.add(claim(NEWER, 12, "Istio", "1.21"));
        newer.add(claim(NEWER, 13, "Grafana", "10.5"));
        newer.add(claim(NEWER, 14, "gVisor", "2025.10"));
        Comparison comparison =
                Comparison.of(List.of(statements(OLDER, older), statements(NEWER, newer)));
        return Material.of(Edition.of(comparison, language));
    }

    /** One report that says nothing but these claims. */
    static Material material(Language language, List<Claim> claims) {
        Location at = claims.get(0).first().at();
        Statements said =
                new Statements(
                        source(at.path(), "报告", 4),
                        claims,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        Comparison comparison = Comparison.of(List.of(said));
        return Material.of(Edition.of(comparison, language, List.of()));
    }
}
