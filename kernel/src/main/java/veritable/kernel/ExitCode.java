package veritable.kernel;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import veritable.kernel.install.InstallException;

/** What a command's exit says; documented in the manual, stable. */
final class ExitCode {
    static final int DONE = 0;

    /** Done, and something was found that a person should look at. */
    static final int FINDINGS = 1;

    static final int USAGE = 2;

    /** Something could not be read or written. */
    static final int UNREADABLE = 3;

    static final int INTERNAL = 70;

    private ExitCode() {}

    static int wrongUsage(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("veritable: " + failure.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return USAGE;
    }

    /** Says what went wrong, and the code that goes with it. */
    static int of(Exception failure, PrintWriter err) {
        if (failure instanceof InstallException) {
            err.println("veritable: " + failure.getMessage());
            return UNREADABLE;
        }
        if (failure instanceof IOException io) {
            err.println("veritable: " + sentence(io));
            return UNREADABLE;
        }
        err.println("veritable: internal error: " + failure);
        return INTERNAL;
    }

    private static String sentence(IOException failure) {
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": no permission (--prefix names a folder of your own)";
        }
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file or folder";
        }
        if (failure instanceof FileAlreadyExistsException file) {
            return file.getFile() + ": a folder expected, a file is there";
        }
        if (failure instanceof FileSystemException system && system.getReason() != null) {
            return system.getFile() + ": " + system.getReason();
        }
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }
}
