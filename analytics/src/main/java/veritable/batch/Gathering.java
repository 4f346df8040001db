package veritable.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Brings the inputs of a job to where they can be opened. */
final class Gathering {
    private final Job job;
    private final Place place;
    private final Stop stop;

    Gathering(Job job, Place place, Stop stop) {
        this.job = job;
        this.place = place;
        this.stop = stop;
    }

    /** Paths and globs from where the process is. */
    List<String> inputs() throws IOException {
        List<String> inputs = new ArrayList<>();
        int repositories = 0;
        for (Input input : job.basis().inputs()) {
            stop.check();
            if (input instanceof Input.Git git) {
                inputs.addAll(new Git(place, stop).fetch(git, repositories++));
            } else if (input instanceof Input.Files files) {
                inputs.add(path(files.path(), place));
            }
        }
        return inputs;
    }

    /** A glob is no path on every system: its folders are, up to the first wildcard. */
    static String path(String input, Place place) {
        int wildcard = input.length();
        for (char c : new char[] {'*', '?', '[', '{'}) {
            int at = input.indexOf(c);
            wildcard = at < 0 ? wildcard : Math.min(wildcard, at);
        }
        int folders = input.lastIndexOf('/', wildcard) + 1;
        String start = input.substring(0, wildcard == input.length() ? wildcard : folders);
        String rest = input.substring(start.length());
        String shown = Place.shown(place.file(start)).toString().replace('\\', '/');
        return rest.isEmpty() ? shown : shown.isEmpty() ? rest : shown + "/" + rest;
    }
}
