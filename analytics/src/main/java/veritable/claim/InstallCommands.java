package veritable.claim;

/** Reads packages and versions from commands that install them and from lists of requirements. */
final class InstallCommands {
    private static final WordList INSTALLERS =
            WordList.of(
                    """
                    npm|ohpm|yarn|pnpm|npx|bun|pip|pip3|pipx|uv|poetry|go|cargo|gem|composer|brew|
                    conda|mamba|micromamba
                    """);

    /** Those that pin a version by a single sign: {@code gdal=3.8.4}. */
    private static final WordList CONDA = WordList.of("conda", "mamba", "micromamba");

    private final Packages packages;
    private boolean listed;
    private boolean conda;

    InstallCommands(Packages packages) {
        this.packages = packages;
    }

    /** Reads the line whose first word begins at {@code key}; says whether there was a package. */
    boolean read(String text, int key) {
        conda = CONDA.at(text, key) > 0;
        return requirement(text, key) || INSTALLERS.at(text, key) > 0 && installed(text, key);
    }

    /** {@code django==5.0.6}, {@code redis[hiredis]~=5.0} alone on its line. */
    boolean requirement(String text, int key, boolean open) {
        listed |= open;
        return requirement(text, key);
    }

    private boolean requirement(String text, int key) {
        int end = Packages.wordEnd(text, key);
        int sign = end;
        if (sign < text.length() && text.charAt(sign) == '[') {
            sign = text.indexOf(']', sign) + 1;
        }
        // x>=1.5 may be of any language, unless a package stands above it
        boolean read =
                sign > key
                        && end > key
                        && (listed
                                || isPinned(text, sign)
                                || packages.isKnown(text.substring(key, end)))
                        && required(text, key, end, sign);
        listed |= read;
        return read;
    }

    private boolean required(String text, int from, int end, int sign) {
        boolean pinned = isPinned(text, sign);
        int digits = sign;
        while (digits < text.length() && "=~<>".indexOf(text.charAt(digits)) >= 0) {
            digits++;
        }
        boolean single = digits == sign + 1 && text.charAt(sign) == '=' && !conda;
        if (digits == sign || single || digits - sign > 2 || !Letters.isDigit(text, digits)) {
            return false;
        }
        VersionSpan span = SpanReader.at(text, pinned ? digits : sign);
        String name = text.substring(from, end);
        boolean ratio = span != null && span.first() == 0 && span.parts() == 2 && !span.bounded();
        return !(ratio && !packages.isKnown(name)) && packages.take(name, span, Role.CURRENT);
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
            int end = Packages.wordEnd(text, at + 1);
            int sign = end;
            if (sign < text.length() && text.charAt(sign) == '[') {
                sign = Math.max(sign, text.indexOf(']', sign) + 1);
            }
            if (sign < text.length() && text.charAt(sign) == '@') {
                VersionSpan span =
                        sign + 1 < text.length() && mayBegin(text, sign + 1)
                                ? SpanReader.at(text, sign + 1)
                                : null;
                found |= packages.take(text.substring(at, end), span, Role.CURRENT);
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

    private static boolean isPinned(String text, int sign) {
        return text.startsWith("==", sign) || text.startsWith("~=", sign);
    }

    private static boolean mayBegin(String text, int at) {
        char c = text.charAt(at);
        return Letters.isDigit(c)
                || (c == 'v' || c == '^' || c == '~') && Letters.isDigit(text, at + 1);
    }
}
