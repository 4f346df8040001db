package veritable.jupyter;

import veritable.compare.Finding;
import veritable.language.Labels;
import veritable.language.Language;
import veritable.table.Column;

/** The words of this package, and those that all outputs share. */
record Labelled(Language language) {
    static Labelled current() {
        return new Labelled(SessionLanguage.current());
    }

    String text(String key, Object... arguments) {
        return Labels.of(Labelled.class, language).text(key, arguments);
    }

    /** The word for an id of a table's cells, such as {@code severity.error}. */
    String word(String key) {
        return Labels.of(Column.class, language).text(key);
    }

    /** What was found, for where the subject is named already. */
    String message(Finding finding) {
        String message = finding.message(language);
        for (String mark : new String[] {": ", "："}) {
            if (message.startsWith(finding.subject() + mark)) {
                return message.substring(finding.subject().length() + mark.length());
            }
        }
        return message;
    }
}
