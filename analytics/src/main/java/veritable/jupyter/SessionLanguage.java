package veritable.jupyter;

import java.util.Locale;
import veritable.language.Language;

/** The language that results are shown in: that of the system, until the person chooses one. */
final class SessionLanguage {
    private static volatile Language current = ofSystem();

    private SessionLanguage() {}

    static Language current() {
        return current;
    }

    static void choose(Language language) {
        current = language;
    }

    /** As the system says, whether its Java knows the language or not. */
    private static Language ofSystem() {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = System.getenv(name);
            if (value != null && !value.isBlank()) {
                return Language.of(Locale.forLanguageTag(value.split("[_.@]", 2)[0]));
            }
        }
        return Language.of(Locale.getDefault());
    }
}
