package veritable.kernel.magic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;

/** The magics of a session, by name. */
public final class Magics {
    private final Map<String, Magic> byName = new ConcurrentHashMap<>();

    /** With the standard ones. */
    public Magics() {
        standard().forEach(this::add);
    }

    /** The magics that every session has. */
    public static List<Magic> standard() {
        return List.of();
    }

    /** Adds a magic; of two with one name the later wins. */
    public void add(Magic magic) {
        byName.put(magic.name(), magic);
    }

    /** All of them, in alphabetical order. */
    public List<Magic> all() {
        List<Magic> all = new ArrayList<>(byName.values());
        all.sort(Comparator.comparing(Magic::name));
        return all;
    }

    /**
     * Runs one.
     *
     * @throws MagicException if there is none of that name, or it can't do what it was asked for
     */
    public @Nullable Object run(MagicCall call, Notebook notebook) throws Exception {
        Magic magic = byName.get(call.name());
        if (magic == null) {
            throw new MagicException("no magic %" + call.name() + " (%magics lists all there are)");
        }
        return magic.call(call, notebook);
    }
}
