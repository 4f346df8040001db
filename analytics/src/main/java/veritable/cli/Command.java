package veritable.cli;

import java.io.IOException;

/** One thing that veritable does: what its line may hold, and the doing of it once that is read. */
interface Command {
    Syntax syntax();

    /** The options that every command takes. */
    CommonOptions common();

    /** Returns the exit code. */
    int run() throws IOException;
}
