package veritable.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts all drafts of a run in place. What is to be done is written down first, so that a run that
 * is killed meanwhile is brought to its end by the next: from that line on the outputs are the new
 * ones, before it they are the old ones.
 */
final class Commit {
    /**
     * @param moves the outputs whose drafts take their place
     * @param removals outputs of earlier runs that are no longer kept
     */
    record Journal(State state, List<String> moves, List<Written> removals) {
        Journal {
            moves = List.copyOf(moves);
            removals = List.copyOf(removals);
        }
    }

    private final Place place;

    Commit(Place place) {
        this.place = place;
    }

    /** Returns the files that were removed. */
    List<String> run(Journal journal) throws IOException {
        Records.write(place.journal(), journal);
        return finish(journal);
    }

    /** Brings a commit to its end that a killed run had begun; the state that it leaves. */
    Optional<State> recover() throws IOException {
        Optional<Journal> begun = Records.read(place.journal(), Journal.class);
        if (begun.isPresent()) {
            finish(begun.get());
        }
        return begun.map(Journal::state);
    }

    private List<String> finish(Journal journal) throws IOException {
        for (String name : journal.moves()) {
            Path target = place.file(name);
            try {
                Files.move(
                        Draft.of(target),
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (NoSuchFileException e) {
                // moved before the run was killed
                if (!Files.exists(target)) {
                    throw e;
                }
            }
        }
        List<String> removed = new ArrayList<>();
        for (Written old : journal.removals()) {
            Path file = place.file(old.path());
            // what a person has changed is theirs
            if (Files.isRegularFile(file) && Digest.of(file).equals(old.sha256())) {
                Files.delete(file);
                Folders.prune(Folders.of(file), place.outputs());
                removed.add(old.path());
            }
        }
        Records.write(place.lastRun(), journal.state());
        Files.deleteIfExists(place.journal());
        return removed;
    }
}
