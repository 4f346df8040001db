package veritable.claim;

import java.util.Locale;

/** Which of two version sets comes first. */
public enum Order {
    BEFORE,
    EQUAL,
    AFTER,
    INCOMPARABLE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
