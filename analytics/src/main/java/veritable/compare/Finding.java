package veritable.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import veritable.language.Labels;
import veritable.language.Language;

/**
 * What a rule has to say.
 *
 * @param rule the rule's id: {@code conflicting-versions}
 * @param subject the technology, metric, event or report it is about, by name
 * @param message the key of its sentence in the labels of this package
 * @param arguments of the sentence, in order
 * @param evidence the sides, in the order of the reports
 * @param details facts that a table shows in columns of their own ({@code higher}, {@code
 *     distance})
 */
public record Finding(
        String rule,
        Severity severity,
        String subject,
        String message,
        List<String> arguments,
        List<Evidence> evidence,
        Map<String, String> details) {
    public Finding {
        arguments = List.copyOf(arguments);
        evidence = List.copyOf(evidence);
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /** The finding as one sentence. */
    public String message(Language language) {
        return Labels.of(Finding.class, language).text(message, arguments.toArray());
    }
}
