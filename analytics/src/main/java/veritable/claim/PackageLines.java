package veritable.claim;

import org.jspecify.annotations.Nullable;

/**
 * Reads the lines with which package managers and builds name a package and its version, one after
 * another: {@code "vue": "^3.4.0"}, {@code django==5.0.6}, {@code gem 'rails', '~> 7.1'}.
 */
final class PackageLines {
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

    private final Packages packages;
    private static final WordList LEADS =
            WordList.of("RUN", "sudo", "$", "&&", "python -m", "python3 -m");

    private final InstallCommands commands;
    private boolean listed;
    private boolean engines;

    PackageLines(Packages packages) {
        this.packages = packages;
        this.commands = new InstallCommands(packages);
    }

    /** Reads the next line; says whether there was a package in it. */
    boolean read(String text) {
        int key = command(text, Letters.skipBlanks(text, 0));
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
            return entries(text, key) || listed && commands.requirement(text, key + 1, true);
        }
        if (text.startsWith("requires-python", key)) {
            return packages.take("python", quoted(text, text.indexOf('"', key)), Role.MINIMUM);
        }
        if (text.startsWith("dependencies = [", key)) {
            listed = true;
            return false;
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
                || commands.read(text, key)
                || module(text, key);
    }

    /** RUN pip install …, sudo gem install …: where the command begins. */
    private static int command(String text, int key) {
        int at = key;
        for (int length = LEADS.at(text, at); length > 0; length = LEADS.at(text, at)) {
            at = Letters.skipBlanks(text, at + length);
        }
        return at;
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
                found |= packages.take(text.substring(at + 1, end), quoted(text, value), role);
            }
            int after = text.indexOf('"', value + 1);
            at = after < 0 ? -1 : text.indexOf('"', after + 1);
        }
        return found;
    }

    /** {@code tokio = { version = "1.37" }}, {@code serde = "1.0"}. */
    private boolean setting(String text, int key) {
        int end = Packages.wordEnd(text, key);
        int equals = Letters.skipBlanks(text, end);
        if (end == key || equals >= text.length() || text.charAt(equals) != '=') {
            return false;
        }
        int from = text.indexOf('{', equals) < 0 ? equals : text.indexOf("version", equals);
        int quote = from < 0 ? -1 : text.indexOf('"', from);
        return quote > 0
                && packages.take(text.substring(key, end), quoted(text, quote), Role.CURRENT);
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
                && packages.take(text.substring(from + 1, end), quoted(text, quote), Role.CURRENT);
    }

    /** {@code implementation 'group:artifact:1.2.3'}. */
    private boolean coordinate(String text) {
        int colon = text.indexOf(':');
        int second = colon < 0 ? -1 : text.indexOf(':', colon + 1);
        if (second < 0 || second - colon < 3 || !Letters.isDigit(text, second + 1)) {
            return false;
        }
        int start = colon;
        while (start > 0 && (Packages.isNamePart(text, start - 1))) {
            start--;
        }
        boolean quoted = start > 0 && "'\"".indexOf(text.charAt(start - 1)) >= 0;
        if (!quoted
                || text.charAt(colon + 1) == '/'
                || Packages.wordEnd(text, colon + 1) != second) {
            return false;
        }
        VersionSpan span = SpanReader.at(text, second + 1);
        return span != null
                && span.parts() > 1
                && packages.take(text.substring(colon + 1, second), span, Role.CURRENT);
    }

    /** {@code github.com/gin-gonic/gin v1.9.1} in a list of requirements. */
    private boolean module(String text, int key) {
        int from = text.startsWith("require ", key) ? key + 8 : key;
        int end = Packages.wordEnd(text, from);
        boolean path = listed || from > key;
        if (!path
                || text.indexOf('/', from) < 0
                || text.indexOf('/', from) > end
                || !text.startsWith(" v", end)
                || !Letters.isDigit(text, end + 2)) {
            return false;
        }
        return packages.take(text.substring(from, end), SpanReader.at(text, end + 1), Role.CURRENT);
    }

    /** {@code <java.version>17</java.version>}. */
    private boolean property(String text, int key) {
        int end = text.indexOf('>', key);
        if (end < 0 || !text.startsWith(".version", end - 8) || !Letters.isDigit(text, end + 1)) {
            return false;
        }
        VersionSpan span = SpanReader.at(text, end + 1);
        return span != null
                && text.indexOf('<', end) == span.end()
                && packages.takeKnown(text.substring(key + 1, end - 8), span, Role.CURRENT);
    }

    private @Nullable VersionSpan quoted(String text, int quote) {
        int at = quote + 1;
        return at < text.length() && "'\"".indexOf(text.charAt(quote)) >= 0
                ? SpanReader.at(text, at)
                : null;
    }
}
