package veritable.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import veritable.language.Labels;
import veritable.language.Language;

/** What every command takes. */
final class CommonOptions {
    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = "Language of labels and messages (default: the locale's).")
    @Nullable String lang;

    @Option(
            names = {"-q", "--quiet"},
            description = "No messages but errors.")
    boolean quiet;

    @Option(names = "--verbose", description = "Show where an internal error happened.")
    boolean verbose;

    private final Terminal terminal;

    CommonOptions(Terminal terminal) {
        this.terminal = terminal;
    }

    Language language() {
        if (lang == null) {
            return Language.of(Locale.getDefault());
        }
        for (Language language : Language.values()) {
            if (language.tag().equalsIgnoreCase(lang)) {
                return language;
            }
        }
        throw new UsageException("--lang " + lang + ": zh or en expected");
    }

    Labels labels() {
        return Labels.of(Main.class, language());
    }

    /** Tells the person something that is no data, unless they asked for quiet. */
    void say(String message) {
        if (!quiet) {
            warn(message);
        }
    }

    /** Tells the person something they must know. */
    void warn(String message) {
        PrintStream err = terminal.err();
        err.println(Printable.line(message));
    }
}
