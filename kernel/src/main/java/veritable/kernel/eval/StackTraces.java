package veritable.kernel.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Stack traces as a person wants them: their own frames, and what these called. */
public final class StackTraces {
    private static final String OWN = "REPL.$JShell$";
    private static final Pattern HOLDER = Pattern.compile("REPL\\.\\$JShell\\$\\w+?[.$](?=\\w)");

    /** The same frame again and again says no more. */
    private static final int REPEATED = 5;

    private StackTraces() {}

    /** The person's frames, and what these called; all of them if there are none of theirs. */
    public static List<StackTraceElement> of(Throwable thrown) {
        StackTraceElement[] frames = thrown.getStackTrace();
        return List.of(hasOwn(frames) ? cut(frames) : frames);
    }

    /** What a throwable says of itself, with its class as the person wrote it; never throws. */
    public static String text(Throwable thrown) {
        String name = thrown.getClass().getName();
        String text;
        try {
            text = String.valueOf(thrown.toString());
        } catch (RuntimeException | StackOverflowError e) {
            text = name + " (its toString threw " + e.getClass().getName() + ")";
        }
        return readable(
                text.startsWith(name) ? typeName(thrown) + text.substring(name.length()) : text);
    }

    /** What caused it, as far as it can tell; causes may well be caused by one another. */
    public static Optional<Throwable> cause(Throwable thrown) {
        try {
            return Optional.ofNullable(thrown.getCause());
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /** Cuts the traces of a throwable, its causes and what was suppressed, in place. */
    static <T extends Throwable> T cut(T thrown) {
        cut(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
        return thrown;
    }

    private static void cut(Throwable thrown, Set<Throwable> done) {
        if (!done.add(thrown)) {
            return;
        }
        StackTraceElement[] frames = thrown.getStackTrace();
        if (hasOwn(frames)) {
            thrown.setStackTrace(cut(frames));
        }
        cause(thrown).ifPresent(cause -> cut(cause, done));
        for (Throwable each : thrown.getSuppressed()) {
            cut(each, done);
        }
    }

    private static StackTraceElement[] cut(StackTraceElement[] frames) {
        List<StackTraceElement> kept = new ArrayList<>();
        for (int i = 0; i < frames.length; i++) {
            boolean own = isOwn(frames[i]);
            if (own && !isBridge(frames[i])) {
                addOwn(kept, readable(frames[i]));
            } else if (!own
                    && i + 1 < frames.length
                    && isOwn(frames[i + 1])
                    && !isOfKernel(frames[i])) {
                add(kept, frames[i]);
            }
        }
        return kept.toArray(new StackTraceElement[0]);
    }

    /** A cell has one main part, however many methods it was compiled to. */
    private static void addOwn(List<StackTraceElement> kept, StackTraceElement frame) {
        boolean again =
                frame.getMethodName().equals("main")
                        && !kept.isEmpty()
                        && kept.get(kept.size() - 1).equals(frame);
        if (!again) {
            add(kept, frame);
        }
    }

    private static void add(List<StackTraceElement> kept, StackTraceElement frame) {
        int size = kept.size();
        if (size < REPEATED
                || !kept.subList(size - REPEATED, size).stream().allMatch(frame::equals)) {
            kept.add(frame);
        }
    }

    static boolean hasOwn(StackTraceElement[] frames) {
        for (StackTraceElement frame : frames) {
            if (isOwn(frame)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the person's code runs, or what it called, but nothing of the kernel for it. */
    static boolean isOfPerson(StackTraceElement[] frames) {
        for (StackTraceElement frame : frames) {
            if (isOwn(frame) || isOfKernel(frame)) {
                return isOwn(frame);
            }
        }
        return false;
    }

    private static boolean isOwn(StackTraceElement frame) {
        return frame.getClassName().startsWith(OWN);
    }

    /** Code that nobody wrote has no line. */
    private static boolean isBridge(StackTraceElement frame) {
        return frame.getLineNumber() <= 0;
    }

    /** What the kernel does for a cell, a person can't mend. */
    private static boolean isOfKernel(StackTraceElement frame) {
        return frame.getClassName().startsWith("veritable.kernel.");
    }

    /** {@code REPL.$JShell$12$Foo.bar} is {@code Foo.bar} to its author. */
    private static StackTraceElement readable(StackTraceElement frame) {
        String name = frame.getClassName();
        int nested = name.indexOf('$', OWN.length());
        String method = frame.getMethodName();
        if (method.startsWith("do_it$") || method.startsWith("lambda$do_it$")) {
            method = "main";
        }
        return new StackTraceElement(
                nested < 0 ? "cell" : name.substring(nested + 1),
                method,
                frame.getFileName(),
                frame.getLineNumber());
    }

    /** What the virtual machine says of variables, without the classes that hold them. */
    static String readable(String message) {
        return message.contains(OWN) ? HOLDER.matcher(message).replaceAll("") : message;
    }

    /** The name of its class as the person wrote it. */
    public static String typeName(Throwable thrown) {
        String name = thrown.getClass().getName();
        int nested = name.startsWith(OWN) ? name.indexOf('$', OWN.length()) : -1;
        return nested < 0 ? name : name.substring(nested + 1);
    }

    /** Where the person's code is, such as {@code cell [3], line 2}; empty if it isn't in any. */
    static String place(StackTraceElement[] frames) {
        for (StackTraceElement frame : frames) {
            if (isOwn(frame) && !isBridge(frame)) {
                return frame.getFileName() + ", line " + frame.getLineNumber();
            }
        }
        return "";
    }
}
