package veritable.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import veritable.language.Language;

/**
 * What is kept of a finding until the reports are compared again.
 *
 * @param values what its sides say, in short, in the order of the alphabet
 * @param message in the language of that time
 * @param reports the paths of the reports it is about
 */
public record PastFinding(
        String id,
        String rule,
        Severity severity,
        String subject,
        List<String> values,
        String message,
        List<String> reports) {
    public PastFinding {
        values = List.copyOf(values);
        reports = List.copyOf(reports);
    }

    /**
     * @param names gives a report's path the form in which the next comparison will know it
     */
    public static PastFinding of(Finding finding, Language language, UnaryOperator<String> names) {
        List<String> reports = new ArrayList<>();
        for (Evidence side : finding.evidence()) {
            String name = names.apply(side.source().path());
            if (!reports.contains(name)) {
                reports.add(name);
            }
        }
        return new PastFinding(
                finding.id(),
                finding.rule(),
                finding.severity(),
                finding.subject(),
                values(finding),
                finding.message(language),
                reports);
    }

    static List<String> values(Finding finding) {
        return finding.evidence().stream().map(Evidence::value).sorted().toList();
    }

    /** The same for findings that say the same, whatever the words around it. */
    String gist() {
        return gist(rule, subject, values);
    }

    static String gist(String rule, String subject, List<String> values) {
        return rule + '\u0001' + subject + '\u0001' + String.join("\u0002", values);
    }
}
