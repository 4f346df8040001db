package veritable.batch;

import java.nio.file.Path;

/**
 * Where the files of a job are.
 *
 * @param folder of the job file, from which its paths go
 * @param state where is kept what one run leaves for the next
 * @param file the name of the job file
 * @param outputs the folder that all outputs are in, of those whose names are the same in each run
 */
record Place(Path folder, Path state, String job, String file, Path outputs) {
    Path lock() {
        return state.resolve(job + ".lock");
    }

    Path lastRun() {
        return state.resolve(job + ".json");
    }

    /** The list of files that a run has begun to write. */
    Path begun() {
        return state.resolve(job + ".begun.json");
    }

    /** The list of files that a run has done and is putting in place. */
    Path journal() {
        return state.resolve(job + ".commit.json");
    }

    /** How the last run ended. */
    Path ended() {
        return state.resolve(job + ".last.json");
    }

    Path log() {
        return state.resolve(job + ".log.jsonl");
    }

    Path parameters() {
        return state.resolve(job + ".parameters.json");
    }

    Path git() {
        return state.resolve(job + ".git");
    }

    /** A path as the state and the log have it: from the folder of the job file. */
    String name(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path named =
                folder.getRoot() != null && folder.getRoot().equals(whole.getRoot())
                        ? folder.relativize(whole)
                        : whole;
        return named.toString().replace('\\', '/');
    }

    String name(String path) {
        return name(Path.of(path));
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /**
     * A path as messages and outputs show it: short where the job runs in the folder of its file,
     * or in one above.
     */
    static Path shown(Path file) {
        Path here = Path.of("").toAbsolutePath().normalize();
        Path whole = file.toAbsolutePath().normalize();
        return whole.startsWith(here) && !whole.equals(here) ? here.relativize(whole) : whole;
    }
}
