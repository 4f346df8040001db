package veritable.cli;

import java.io.PrintStream;
import java.util.Locale;
import veritable.language.Labels;
import veritable.language.Language;

/** What every command takes. */
final class CommonOptions {
    final Option lang =
            Option.of(
                    "zh|en", "Language of labels and messages (default: the locale's).", "--lang");
    final Option quiet = Option.flag("No messages but errors.", "-q", "--quiet");
    final Option verbose = Option.flag("Show where an internal error happened.", "--verbose");

    private final Terminal terminal;

    CommonOptions(Terminal terminal) {
        this.terminal = terminal;
    }

    Language language() {
        if (!lang.isGiven()) {
            return Language.of(Locale.getDefault());
        }
        String tag = lang.or("");
        for (Language language : Language.values()) {
            if (language.tag().equalsIgnoreCase(tag)) {
                return language;
            }
        }
        throw new UsageException("--lang " + tag + ": zh or en expected");
    }

    Labels labels() {
        return Labels.of(Main.class, language());
    }

    /** Tells the person something that is no data, unless they asked for quiet. */
    void say(String message) {
        if (!quiet.isGiven()) {
            warn(message);
        }
    }

    /** Tells the person something they must know. */
    void warn(String message) {
        PrintStream err = terminal.err();
        err.println(Printable.line(message));
    }
}
