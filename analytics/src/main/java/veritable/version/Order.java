package veritable.version;

import java.util.Locale;

/** Which of two version sets comes first. */
public enum Order {
    BEFORE,
    EQUAL,
    AFTER,
    INCOMPARABLE;

    /** The order the other way round. */
    public Order reversed() {
        return this == BEFORE ? AFTER : this == AFTER ? BEFORE : this;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
