package veritable.decision;

import veritable.compare.Finding;

/**
 * What a finding asks, whatever the evidence is at the time.
 *
 * @param rule the id of the rule
 * @param subject the technology, metric … it is about
 * @param role of the versions, where the rule tells roles apart; else empty
 */
public record Question(String rule, String subject, String role) {
    /** What the finding asks. */
    public static Question of(Finding finding) {
        return new Question(
                finding.rule(), finding.subject(), finding.details().getOrDefault("role", ""));
    }
}
