package veritable.claim;

import org.jspecify.annotations.Nullable;
import veritable.technology.Technologies;
import veritable.technology.Technology;

/** Tells by the name of a package which technology it is of; an unknown one is its own. */
final class Packages {
    private static final String[] ARTIFACT_TAILS = {
        "-spring-boot-starter",
        "-starter-parent",
        "-dependencies",
        "-clients",
        "-client",
        "-core",
        "-all",
        "-bom",
        "-parent",
        "-starter",
        "-java"
    };

    /** Takes what a line says. */
    interface Taker {
        void take(Technology technology, VersionSpan span, Role role);
    }

    private final Technologies technologies;
    private final Taker taker;

    Packages(Technologies technologies, Taker taker) {
        this.technologies = technologies;
        this.taker = taker;
    }

    /** Hands on the technology of a setting's name, if it is known. */
    boolean takeKnown(String name, VersionSpan span, Role role) {
        Technology technology = technologies.find(name).orElse(null);
        if (technology != null) {
            taker.take(technology, span, role);
        }
        return technology != null;
    }

    boolean isKnown(String name) {
        return known(name) != null;
    }

    /** Hands on what a package is of; says whether there is such a version. */
    boolean take(String name, @Nullable VersionSpan span, Role role) {
        if (span == null || name.length() < 2) {
            return false;
        }
        Technology known = known(name);
        if (known == null && span.isInteger()) {
            return false;
        }
        taker.take(known == null ? new Technology(bare(name), "") : known, span, role);
        return true;
    }

    private @Nullable Technology known(String name) {
        Technology known = technologies.find(name).orElse(null);
        if (known == null && name.indexOf('/') >= 0) {
            int slash = name.lastIndexOf('/');
            int owner = name.lastIndexOf('/', slash - 1);
            known =
                    technologies
                            .find(name.substring(owner + 1))
                            .or(() -> technologies.find(name.substring(slash + 1)))
                            .orElse(null);
        }
        return known != null ? known : technologies.find(artifact(name)).orElse(null);
    }

    /** The last part of a module's path that names it: gin of github.com/gin-gonic/gin/v2. */
    private static String bare(String name) {
        if (name.startsWith("@") || name.indexOf('.') < 0) {
            return name;
        }
        int slash = name.lastIndexOf('/');
        boolean major =
                slash > 0 && name.startsWith("/v", slash) && Letters.isDigit(name, slash + 2);
        String path = major ? name.substring(0, slash) : name;
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What an artifact of a build is of: netty-all, spring-boot-starter-parent. */
    static String artifact(String name) {
        for (String tail : ARTIFACT_TAILS) {
            if (name.endsWith(tail)) {
                return name.substring(0, name.length() - tail.length());
            }
        }
        return name;
    }

    /** Where the name ends that begins at {@code from}. */
    static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isNamePart(text, end)) {
            end++;
        }
        return end;
    }

    static boolean isNamePart(String text, int at) {
        char c = text.charAt(at);
        return Letters.isWord(text, at) || c == '-' || c == '_' || c == '.' || c == '/';
    }
}
