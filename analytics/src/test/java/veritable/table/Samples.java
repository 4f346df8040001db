package veritable.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import veritable.report.Location;
import veritable.report.Source;
import veritable.technology.Technology;
import veritable.version.VersionSet;

/** Statements of every kind, with and without what may be missing. */
final class Samples {
    static final String PATH = "seeds/2025-11-updates.md";
    static final Technology ISTIO = new Technology("Istio", "service-mesh");
    static final Technology UNKNOWN = new Technology("Edge Mesh", "");

    private Samples() {}

    static Statement at(int line, String quote) {
        return new Statement(
                Statement.Kind.TABLE,
                quote,
                line == 1 ? "" : "4. 更新 › 4.1 轻量化",
                new Location(PATH, line, 7));
    }

    static Statements report() {
        VersionSet cycle = VersionSet.parse("1.20");
        VersionSet open = VersionSet.parse("1.29+");
        return new Statements(
                new Source(
                        PATH, "技术更新", Optional.of(LocalDate.of(2025, 11, 4)), Optional.of("v1.0")),
                List.of(
                        new Claim(
                                ISTIO,
                                cycle,
                                Role.CURRENT,
                                List.of(at(5, "Istio | 1.20"), at(90, "Istio 1.20（推荐）"))),
                        new Claim(UNKNOWN, open, Role.MINIMUM, List.of(at(6, "Edge Mesh 1.29+")))),
                List.of(new Mention(UNKNOWN, at(1, "Edge Mesh"))),
                List.of(
                        new Update("Istio", Optional.of(cycle), "性能", "更快", "省钱", at(5, "更快")),
                        new Update("KVM", Optional.empty(), "", "KVM 性能优化", "", at(8, "优化"))),
                List.of(
                        new Recommendation(
                                "生产",
                                List.of(
                                        new Recommendation.Pick(ISTIO, Optional.of(cycle)),
                                        new Recommendation.Pick(UNKNOWN, Optional.empty())),
                                List.of(new Recommendation.Pick(UNKNOWN, Optional.of(open))),
                                "成熟",
                                at(90, "Istio 1.20 + Edge Mesh")),
                        new Recommendation("边缘", List.of(), List.of(), "", at(91, "边缘"))),
                List.of(new Trend("趋势", "AI 集成", "", "全栈", at(70, "AI 集成"))),
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
                                at(60, "网民规模：11.23 亿人"))),
                List.of(
                        new Event(
                                "乌镇峰会",
                                LocalDate.of(2025, 11, 6),
                                LocalDate.of(2025, 11, 9),
                                "",
                                "共筑",
                                List.of(at(50, "全球发展倡议"), at(51, "人工智能")),
                                at(49, "乌镇峰会"))),
                List.of(new Reference("CNCF 项目", "列表", "", at(99, "CNCF 项目：列表"))),
                List.of(at(2, "其他")));
    }
}
