package veritable.language;

import java.util.Locale;

/** A language of labels and messages. */
public enum Language {
    ENGLISH("en"),
    CHINESE("zh");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag: {@code en} or {@code zh}. */
    public String tag() {
        return tag;
    }

    /** Chinese for a Chinese locale, else English. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }
}
