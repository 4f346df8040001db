package veritable.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import veritable.claim.Claim;
import veritable.claim.Mention;
import veritable.claim.Metric;
import veritable.claim.Role;
import veritable.claim.Statement;
import veritable.claim.Statements;
import veritable.compare.Comparison;
import veritable.compare.Evidence;
import veritable.compare.Finding;
import veritable.compare.Rule;
import veritable.compare.Severity;
import veritable.report.Location;
import veritable.report.Source;
import veritable.technology.Technology;
import veritable.version.VersionSet;

/** Material made by hand. */
final class Fixtures {
    private Fixtures() {}

    static Statement statement(String path) {
        return new Statement(Statement.Kind.TABLE, "quote", "", new Location(path, 1, 1));
    }

    static Claim claim(String path, String technology, String domain, String versions) {
        return new Claim(
                new Technology(technology, domain),
                VersionSet.parse(versions),
                Role.CURRENT,
                List.of(statement(path)));
    }

    /** A report that states {@code name version name version …}; an empty version only names. */
    static Statements report(String name, String date, String domain, String... pairs) {
        String path = "reports/" + name + ".md";
        List<Claim> claims = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1].isEmpty()) {
                mentions.add(new Mention(new Technology(pairs[i], domain), statement(path)));
            } else {
                claims.add(claim(path, pairs[i], domain, pairs[i + 1]));
            }
        }
        Optional<LocalDate> day =
                date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
        return new Statements(
                new Source(path, name, day, Optional.of("v1.0")),
                claims,
                mentions,
                List.of(),
                List.of(),
                List.of(),
                metrics(path),
                List.of(),
                List.of(),
                List.of());
    }

    static Comparison comparison(List<Statements> reports, List<Finding> findings) {
        return Comparison.of(reports, List.of(new Canned(findings)));
    }

    /** A rule that finds what it was told to. */
    private record Canned(List<Finding> findings) implements Rule {
        @Override
        public String id() {
            return "canned";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public List<Finding> check(Comparison comparison) {
            return findings;
        }
    }

    /** Eight reports over two years, forty technologies, some with long names. */
    static Comparison years() {
        String[] names = {
            "Kubernetes",
            "Istio",
            "Linkerd",
            "Argo CD",
            "Flux",
            "OpenTelemetry",
            "Prometheus",
            "Grafana",
            "containerd",
            "runc",
            "crun",
            "youki",
            "gVisor",
            "Firecracker",
            "Kata Containers",
            "Cilium",
            "Falco",
            "WasmEdge",
            "K3s",
            "KEDA",
            "VPA",
            "Tekton",
            "OPA",
            "Gatekeeper",
            "Rego",
            "Envoy",
            "etcd",
            "CoreDNS",
            "Helm",
            "Kustomize",
            "CNCF Confidential Containers Reference Architecture",
            "云原生机密计算与可信执行环境统一标准规范草案",
            "Kafka",
            "NATS",
            "Harbor",
            "Dragonfly",
            "Crossplane",
            "Backstage",
            "Dapr",
            "Knative"
        };
        String[] dates = {
            "2024-01-15",
            "2024-04-02",
            "2024-07-20",
            "2024-11-04",
            "2025-02-10",
            "2025-05-06",
            "2025-08-18",
            "2025-11-04"
        };
        String[] domains = {
            "orchestration",
            "service-mesh",
            "observability",
            "container-runtime",
            "gitops",
            "",
            "machine-room-cooling"
        };
        java.util.Random random = new java.util.Random(8);
        List<Statements> reports = new ArrayList<>();
        int[] minor = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            minor[i] = random.nextInt(30);
        }
        for (int report = 0; report < dates.length; report++) {
            List<Statements> parts = new ArrayList<>();
            for (int i = 0; i < names.length; i++) {
                minor[i] += random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0;
                if (random.nextInt(4) > 0) {
                    boolean back = random.nextInt(12) == 0;
                    String version =
                            random.nextInt(8) == 0
                                    ? ""
                                    : (i % 4 + 1)
                                            + "."
                                            + Math.max(0, minor[i] - (back ? 2 : 0))
                                            + (i == 18 ? ".4+k3s" + report : "");
                    parts.add(
                            report(
                                    dates[report].substring(0, 7) + "-platform-review",
                                    dates[report],
                                    domains[i % domains.length],
                                    names[i],
                                    version));
                }
            }
            reports.add(merged(parts));
        }
        List<Finding> findings = new ArrayList<>();
        for (String name : List.of("Istio", "Grafana", names[30], names[31], "K3s")) {
            findings.add(
                    new Finding(
                            "conflicting-versions",
                            Severity.ERROR,
                            name,
                            "m",
                            List.of(),
                            List.of(side(reports.get(3)), side(reports.get(7))),
                            Map.of()));
        }
        String[] rules = {
            "inverted-direction",
            "self-contradiction",
            "never-covered",
            "empty-statement",
            "wrong-subject",
            "category-disagreement",
            "covered-once"
        };
        for (int i = 0; i < 60; i++) {
            Severity severity = Severity.values()[i % 7 < 1 ? 0 : i % 7 < 3 ? 1 : 2];
            findings.add(finding(rules[i % 7], severity, "x" + i));
        }
        return comparison(reports, findings);
    }

    private static Evidence side(Statements report) {
        return new Evidence(report.source(), "1", List.of(statement(report.source().path())));
    }

    private static Statements merged(List<Statements> parts) {
        List<Claim> claims = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (Statements part : parts) {
            claims.addAll(part.claims());
            mentions.addAll(part.mentions());
        }
        return new Statements(
                parts.get(0).source(),
                claims,
                mentions,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Metric> metrics(String path) {
        if (!path.contains("cloud-native")) {
            return List.of();
        }
        return List.of(
                metric(
                        path,
                        "Firecracker",
                        "启动时间",
                        Metric.Bound.AT_MOST,
                        "LEVEL",
                        "100",
                        "ms",
                        "< 100ms"),
                metric(
                        path,
                        "Firecracker",
                        "内存开销",
                        Metric.Bound.EXACT,
                        "DECREASE",
                        "30",
                        "%",
                        "30%"),
                metric(path, "Intel SGX", "性能", Metric.Bound.EXACT, "INCREASE", "30", "%", "30%"),
                metric(path, "网民规模", "", Metric.Bound.EXACT, "LEVEL", "1.123e9", "人", "11.23 亿人"),
                metric(path, "互联网普及率", "", Metric.Bound.EXACT, "LEVEL", "79.7", "%", "79.7%"),
                metric(path, "5G 基站总数", "", Metric.Bound.EXACT, "LEVEL", "4550000", "个", "455 万个"),
                metric(path, "领先科技奖", "国家", Metric.Bound.EXACT, "LEVEL", "34", "个", "34 个国家"),
                metric(
                        path,
                        "领先科技奖",
                        "科技成果",
                        Metric.Bound.AT_LEAST,
                        "LEVEL",
                        "400",
                        "项",
                        "400 余项"));
    }

    private static Metric metric(
            String path,
            String subject,
            String name,
            Metric.Bound bound,
            String change,
            String value,
            String unit,
            String written) {
        return new Metric(
                subject,
                name,
                bound,
                Metric.Change.valueOf(change),
                new BigDecimal(value),
                unit,
                written,
                "",
                statement(path));
    }

    static Finding finding(String rule, Severity severity, String subject) {
        return new Finding(
                rule,
                severity,
                subject,
                rule,
                List.of(),
                List.of(side(report("any", "", ""))),
                Map.of());
    }

    static Finding conflict(String subject) {
        List<Evidence> sides = new ArrayList<>();
        for (String name :
                List.of(
                        "2025-11-cloud-native-architecture-updates",
                        "2025-11-technology-updates")) {
            sides.add(side(report(name, "2025-11-04", "")));
        }
        return new Finding(
                "conflicting-versions", Severity.ERROR, subject, "m", List.of(), sides, Map.of());
    }

    static Comparison seeds() {
        return comparison(
                List.of(
                        report(
                                "2025-11-cloud-native-architecture-updates",
                                "2025-11-04",
                                "service-mesh",
                                "Istio",
                                "1.21",
                                "Linkerd",
                                "2.16",
                                "OPA",
                                "0.62",
                                "Gatekeeper",
                                "3.16",
                                "Argo CD",
                                "2.10",
                                "Flux",
                                "2.3",
                                "OpenTelemetry",
                                "1.30",
                                "Prometheus",
                                "2.50",
                                "Grafana",
                                "10.5",
                                "Kubernetes",
                                "1.29+",
                                "Kuma",
                                "2.8",
                                "K3s",
                                "1.30"),
                        report(
                                "2025-11-technology-updates",
                                "2025-11-04",
                                "service-mesh",
                                "Istio",
                                "1.20",
                                "Linkerd",
                                "2.15",
                                "OPA",
                                "0.60",
                                "Gatekeeper",
                                "3.15",
                                "Argo CD",
                                "2.10",
                                "Flux",
                                "2.0",
                                "OpenTelemetry",
                                "1.25",
                                "Prometheus",
                                "2.50",
                                "Grafana",
                                "11.0",
                                "Kubernetes",
                                "1.30",
                                "K3s",
                                "",
                                "containerd",
                                "2.0")),
                List.of(
                        conflict("Istio"),
                        conflict("Linkerd"),
                        conflict("OPA"),
                        conflict("Gatekeeper"),
                        conflict("Flux"),
                        conflict("OpenTelemetry"),
                        conflict("Grafana")));
    }
}
