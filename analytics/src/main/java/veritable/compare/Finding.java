package veritable.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import veritable.claim.Statement;
import veritable.language.Labels;
import veritable.language.Language;

/**
 * What a rule has to say.
 *
 * @param rule the rule's id: {@code conflicting-versions}
 * @param subject the technology, metric, event or report it is about, by name
 * @param message its sentences, in order; {@link #message(Language)} puts them together
 * @param evidence the sides, in the order of the reports; at least one
 * @param details facts that a table shows in columns of their own; which ones is in the rule's
 *     Javadoc, their keys are stable: {@code higher}, {@code distance}
 */
public record Finding(
        String rule,
        Severity severity,
        String subject,
        List<Phrase> message,
        List<Evidence> evidence,
        Map<String, String> details) {
    public Finding {
        message = List.copyOf(message);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException(rule + ": a finding needs evidence");
        }
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /** A finding whose message is one sentence: the label {@code key}, filled with arguments. */
    public Finding(
            String rule,
            Severity severity,
            String subject,
            String key,
            List<String> arguments,
            List<Evidence> evidence,
            Map<String, String> details) {
        this(rule, severity, subject, List.of(new Phrase(key, arguments)), evidence, details);
    }

    /**
     * Twelve hex digits made of the rule, the subject and the words of the evidence: the same as
     * long as the reports say the same, wherever they stand, in whatever order they are given and
     * however many say it. No two findings of a comparison have the same.
     */
    public String id() {
        Set<String> sides = new TreeSet<>();
        for (Evidence side : evidence) {
            StringBuilder words = new StringBuilder(side.value());
            for (Statement statement : side.statements()) {
                words.append('\u0001').append(statement.quote());
            }
            sides.add(words.toString());
        }
        return Fingerprint.of(rule, subject, String.join("\u0002", sides));
    }

    /** The same with other evidence. */
    Finding with(List<Evidence> other) {
        return new Finding(rule, severity, subject, message, other, details);
    }

    /** The finding as a sentence or two. */
    public String message(Language language) {
        Labels labels = Labels.of(Finding.class, language);
        String between = language == Language.CHINESE ? "" : " ";
        StringBuilder text = new StringBuilder();
        for (Phrase phrase : message) {
            text.append(text.isEmpty() ? "" : between)
                    .append(labels.text(phrase.key(), phrase.arguments().toArray()));
        }
        return text.toString();
    }

    /** The place to show first. */
    public Statement first() {
        return evidence.get(0).first();
    }
}
