package veritable.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import veritable.claim.Claim;
import veritable.claim.Mention;
import veritable.claim.Role;
import veritable.claim.Statement;
import veritable.claim.Statements;
import veritable.claim.Technology;
import veritable.claim.VersionSet;
import veritable.compare.Finding;
import veritable.compare.Severity;
import veritable.report.Location;
import veritable.report.Source;

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
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Finding finding(String rule, Severity severity, String subject) {
        return new Finding(rule, severity, subject, rule, List.of(), List.of(), Map.of());
    }

    static Finding conflict(String subject) {
        return finding("conflicting-versions", Severity.ERROR, subject);
    }

    static Material seeds() {
        return Material.of(
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
