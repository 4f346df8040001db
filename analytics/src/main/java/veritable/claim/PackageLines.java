package veritable.claim;

import org.jspecify.annotations.Nullable;
import veritable.technology.Technologies;
import veritable.technology.Technology;

/**
 * Reads the lines with which package managers and builds name a package and its version, one after
 * another: {@code "vue": "^3.4.0"}, {@code django==5.0.6}, {@code gem 'rails', '~> 7.1'}.
 */
final class PackageLines {
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
    private static final WordList DEPENDENCIES =
            WordList.of(
                    "dependencies",
                    "devDependencies",
                    "peerDependencies",
                    "optionalDependencies",
                    "require",
                    "require-dev",
                    "dev-dependencies",
                    "build-dependencies",
                    "engines");
    private static final WordList INSTALLERS =
            WordList.of(
                    """
                    npm|yarn|pnpm|npx|bun|pip|pip3|pipx|uv|poetry|go|cargo|gem|composer|brew|
                    conda
                    """);

    /** Takes what a line says. */
    interface Taker {
        void take(Technology technology, VersionSpan span, Role role);
    }

    private final Technologies technologies;
    private final Taker taker;
    private boolean listed;
    private boolean engines;

    PackageLines(Technologies technologies, Taker taker) {
        this.technologies = technologies;
        this.taker = taker;
    }

    /** Reads the next line; says whether there was a package in it. */
    boolean read(String text) {
        int key = Letters.skipBlanks(text, 0);
        if (key >= text.length()) {
            return false;
        }
        char first = text.charAt(key);
        if (first == '[') {
            listed = DEPENDENCIES.isIn(text) || text.startsWith("[versions]", key);
            return false;
        }
        if (first == '<') {
            return property(text, key);
        }
        if (first == '"') {
            return entries(text, key);
        }
        if (first == '}' || first == ')') {
            listed = false;
            engines = false;
            return false;
        }
        if (text.startsWith("require (", key)) {
            listed = true;
            return false;
        }
        return text.startsWith("gem ", key) && gem(text, key + 4)
                || coordinate(text)
                || listed && setting(text, key)
                || requirement(text, key)
                || INSTALLERS.at(text, key) > 0 && installed(text, key)
                || module(text, key);
    }

    /** {@code "dependencies": {} opens a list; {@code "vue": "^3.4.0"} is an entry of it. */
    private boolean entries(String text, int key) {
        boolean found = false;
        int at = key;
        while (at >= 0 && at < text.length()) {
            int end = text.indexOf('"', at + 1);
            int colon = end < 0 ? -1 : Letters.skipBlanks(text, end + 1);
            if (colon < 0 || colon >= text.length() || text.charAt(colon) != ':') {
                break;
            }
            int value = Letters.skipBlanks(text, colon + 1);
            if (value < text.length() && text.charAt(value) == '{') {
                listed = DEPENDENCIES.holds(text, at + 1, end);
                engines = text.startsWith("engines", at + 1);
                at = text.indexOf('"', value);
                continue;
            }
            if (listed && value < text.length() && text.charAt(value) == '"') {
                Role role = engines ? Role.MINIMUM : Role.CURRENT;
                found |= take(text.substring(at + 1, end), quoted(text, value), role);
            }
            int after = text.indexOf('"', value + 1);
            at = after < 0 ? -1 : text.indexOf('"', after + 1);
        }
        return found;
    }

    /** {@code tokio = { version = "1.37" }}, {@code serde = "1.0"}. */
    private boolean setting(String text, int key) {
        int end = wordEnd(text, key);
        int equals = Letters.skipBlanks(text, end);
        if (end == key || equals >= text.length() || text.charAt(equals) != '=') {
            return false;
        }
        int from = text.indexOf('{', equals) < 0 ? equals : text.indexOf("version", equals);
        int quote = from < 0 ? -1 : text.indexOf('"', from);
        return quote > 0 && take(text.substring(key, end), quoted(text, quote), Role.CURRENT);
    }

    /** {@code gem 'rails', '~> 7.1'}. */
    private boolean gem(String text, int from) {
        if (from >= text.length() || "'\"".indexOf(text.charAt(from)) < 0) {
            return false;
        }
        int end = text.indexOf(text.charAt(from), from + 1);
        int comma = end < 0 ? -1 : text.indexOf(',', end);
        int quote = comma < 0 ? -1 : Letters.skipBlanks(text, comma + 1);
        return quote > 0
                && quote < text.length()
                && take(text.substring(from + 1, end), quoted(text, quote), Role.CURRENT);
    }

    /** {@code implementation 'group:artifact:1.2.3'}. */
    private boolean coordinate(String text) {
        int colon = text.indexOf(':');
        int second = colon < 0 ? -1 : text.indexOf(':', colon + 1);
        if (second < 0 || second - colon < 3 || !Letters.isDigit(text, second + 1)) {
            return false;
        }
        int start = colon;
        while (start > 0 && (isNamePart(text, start - 1))) {
            start--;
        }
        boolean quoted = start > 0 && "'\"".indexOf(text.charAt(start - 1)) >= 0;
        if (!quoted || text.charAt(colon + 1) == '/' || wordEnd(text, colon + 1) != second) {
            return false;
        }
        VersionSpan span = SpanReader.at(text, second + 1);
        return span != null
                && span.parts() > 1
                && take(text.substring(colon + 1, second), span, Role.CURRENT);
    }

    /** {@code django==5.0.6}, {@code redis[hiredis]~=5.0} alone on its line. */
    private boolean requirement(String text, int key) {
        int end = wordEnd(text, key);
        int sign = end;
        if (sign < text.length() && text.charAt(sign) == '[') {
            sign = text.indexOf(']', sign) + 1;
        }
        return sign > key && end > key && required(text, key, end, sign);
    }

    private boolean required(String text, int from, int end, int sign) {
        boolean pinned = text.startsWith("==", sign) || text.startsWith("~=", sign);
        int digits = sign;
        while (digits < text.length() && "=~<>".indexOf(text.charAt(digits)) >= 0) {
            digits++;
        }
        boolean single = digits == sign + 1 && text.charAt(sign) == '=';
        if (digits == sign || single || digits - sign > 2 || !Letters.isDigit(text, digits)) {
            return false;
        }
        VersionSpan span = SpanReader.at(text, pinned ? digits : sign);
        return take(text.substring(from, end), span, Role.CURRENT);
    }

    /** {@code pip install a==1.2 'b>=2'}, {@code npm i vue@3.4.0}, {@code brew install node@20}. */
    private boolean installed(String text, int key) {
        boolean found = false;
        int at = key;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!Letters.isLatin(c) && c != '@') {
                at++;
                continue;
            }
            int end = wordEnd(text, at + 1);
            int sign = end;
            if (sign < text.length() && text.charAt(sign) == '[') {
                sign = Math.max(sign, text.indexOf(']', sign) + 1);
            }
            if (sign < text.length() && text.charAt(sign) == '@') {
                VersionSpan span =
                        sign + 1 < text.length() && mayBegin(text, sign + 1)
                                ? SpanReader.at(text, sign + 1)
                                : null;
                found |= take(text.substring(at, end), span, Role.CURRENT);
            } else {
                found |= required(text, at, end, sign);
            }
            at = Math.max(end, at + 1);
            while (at < text.length() && !Letters.isBlank(text.charAt(at))) {
                at++;
            }
        }
        return found;
    }

    private static boolean mayBegin(String text, int at) {
        char c = text.charAt(at);
        return Letters.isDigit(c)
                || (c == 'v' || c == '^' || c == '~') && Letters.isDigit(text, at + 1);
    }

    /** {@code github.com/gin-gonic/gin v1.9.1} in a list of requirements. */
    private boolean module(String text, int key) {
        int from = text.startsWith("require ", key) ? key + 8 : key;
        int end = wordEnd(text, from);
        boolean path = listed || from > key;
        if (!path
                || text.indexOf('/', from) < 0
                || text.indexOf('/', from) > end
                || !text.startsWith(" v", end)
                || !Letters.isDigit(text, end + 2)) {
            return false;
        }
        return take(text.substring(from, end), SpanReader.at(text, end + 1), Role.CURRENT);
    }

    /** {@code <java.version>17</java.version>}. */
    private boolean property(String text, int key) {
        int end = text.indexOf('>', key);
        if (end < 0 || !text.startsWith(".version", end - 8) || !Letters.isDigit(text, end + 1)) {
            return false;
        }
        Technology technology = technologies.find(text.substring(key + 1, end - 8)).orElse(null);
        VersionSpan span = SpanReader.at(text, end + 1);
        if (technology == null || span == null || text.indexOf('<', end) != span.end()) {
            return false;
        }
        taker.take(technology, span, Role.CURRENT);
        return true;
    }

    private @Nullable VersionSpan quoted(String text, int quote) {
        int at = quote + 1;
        return at < text.length() && "'\"".indexOf(text.charAt(quote)) >= 0
                ? SpanReader.at(text, at)
                : null;
    }

    private boolean take(String name, @Nullable VersionSpan span, Role role) {
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

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isNamePart(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isNamePart(String text, int at) {
        char c = text.charAt(at);
        return Letters.isWord(text, at) || c == '-' || c == '_' || c == '.' || c == '/';
    }
}
