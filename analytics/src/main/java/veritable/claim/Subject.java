package veritable.claim;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import veritable.technology.Technology;

/** The technology that a text is about, if there is one; worked out when it is first asked for. */
final class Subject {
    static final Subject NONE = new Subject(() -> null);

    private @Nullable Supplier<@Nullable Technology> source;
    private @Nullable Technology technology;

    private Subject(Supplier<@Nullable Technology> source) {
        this.source = source;
    }

    static Subject of(@Nullable Technology technology) {
        return technology == null ? NONE : new Subject(() -> technology);
    }

    static Subject lazily(Supplier<@Nullable Technology> source) {
        return new Subject(source);
    }

    /** This one, or where it is none, the other. */
    Subject or(Subject other) {
        if (this == NONE || other == NONE) {
            return this == NONE ? other : this;
        }
        return new Subject(
                () -> {
                    Technology own = technology();
                    return own != null ? own : other.technology();
                });
    }

    @Nullable Technology technology() {
        Supplier<@Nullable Technology> unread = source;
        if (unread != null) {
            source = null;
            technology = unread.get();
        }
        return technology;
    }
}
