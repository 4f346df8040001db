package veritable.kernel.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The person's own script, which is run when a session begins. */
final class StartupScript {
    private StartupScript() {}

    /** Runs it, if there is one; what goes wrong is reported in the first cell. */
    static void run(Session session, SessionOptions options) {
        String place = options.get("startup.script");
        if (place.isEmpty()) {
            return;
        }
        try {
            Path script =
                    place.startsWith("~/")
                            ? Path.of(System.getProperty("user.home"), place.substring(2))
                            : Path.of(place);
            if (options.isSet("startup.script") || Files.exists(script)) {
                run(session, script);
            }
        } catch (IOException | InvalidPathException e) {
            session.report("start-up script " + place + " can't be read: " + e);
        }
    }

    private static void run(Session session, Path script) throws IOException {
        String name = String.valueOf(script.getFileName());
        Outcome outcome = session.cells().run(name, 1, Files.readString(script));
        if (outcome instanceof Outcome.Error error) {
            session.report("start-up script " + script + " failed:");
            error.traceback().forEach(session::report);
        }
    }
}
