package veritable.schedule;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Consumer;
import veritable.batch.JobFile;
import veritable.batch.JobFileException;
import veritable.language.Labels;
import veritable.language.Language;

/**
 * A job file that is read anew when it has changed. What can't be used is told once, and what was
 * in force stays in force.
 */
final class ReadAnew implements JobFiles {
    private final Consumer<String> say;
    private final Labels labels;
    private JobFile current;
    private String seen;
    private Optional<String> trouble = Optional.empty();

    ReadAnew(JobFile file, Consumer<String> say, Language language) {
        this.current = file;
        this.seen = file.text();
        this.say = say;
        this.labels = Labels.of(Schedule.class, language);
    }

    @Override
    public synchronized JobFile current() {
        return current;
    }

    @Override
    public synchronized Optional<String> trouble() {
        return trouble;
    }

    @Override
    public synchronized Look look() {
        String text;
        try {
            text = Files.readString(current.path());
        } catch (CharacterCodingException e) {
            text = "\0not UTF-8";
        } catch (IOException e) {
            // it may be there again at once, as when an editor writes it
            text = "\0" + e;
        }
        if (text.equals(seen)) {
            return trouble.isPresent() ? Look.BROKEN : Look.SAME;
        }
        seen = text;
        try {
            JobFile read =
                    text.startsWith("\0")
                            ? JobFile.read(current.path())
                            : JobFile.parse(current.path(), text);
            if (read.scheduled().isEmpty()) {
                return broken(labels.text("unscheduled", read.path()));
            }
            current = read;
            trouble = Optional.empty();
            say.accept(labels.text("reloaded", read.path(), read.scheduled().size()));
            return Look.CHANGED;
        } catch (JobFileException e) {
            return broken(String.valueOf(e.getMessage()));
        }
    }

    private Look broken(String why) {
        trouble = Optional.of(why);
        say.accept(labels.text("broken", current.path(), why));
        return Look.BROKEN;
    }
}
