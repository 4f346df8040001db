package veritable.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts findings in order, and those together that say the same of reports with the same words. */
final class Findings {
    private final List<String> rules = new ArrayList<>();
    private final Groups<String, Finding> bySubject = new Groups<>();

    void add(Rule rule, Comparison comparison) {
        rules.add(rule.id());
        for (Finding finding : rule.check(comparison)) {
            bySubject.add(finding.rule() + '\n' + finding.subject(), finding);
        }
    }

    /** By severity, then in the order of the rules, subjects and places. */
    List<Finding> list() {
        List<Finding> findings = new ArrayList<>();
        for (List<Finding> alike : bySubject.all().values()) {
            if (alike.size() == 1) {
                findings.add(alike.get(0));
            } else {
                merge(alike, findings);
            }
        }
        findings.sort(
                Comparator.comparing(Finding::severity)
                        .thenComparing(finding -> rules.indexOf(finding.rule()))
                        .thenComparing(Finding::subject, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(finding -> finding.first().at()));
        return findings;
    }

    private static void merge(List<Finding> alike, List<Finding> findings) {
        Groups<String, Finding> byId = new Groups<>();
        for (Finding finding : alike) {
            byId.add(finding.id(), finding);
        }
        for (List<Finding> same : byId.all().values()) {
            List<Evidence> evidence = new ArrayList<>();
            for (Finding finding : same) {
                evidence.addAll(finding.evidence());
            }
            findings.add(same.get(0).with(evidence));
        }
    }
}
