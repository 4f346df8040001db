package veritable.kernel.display;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;
import veritable.kernel.eval.StackTraces;

/** Exceptions that are values: what they say, causes too, and where in the person's code. */
final class ThrowableRenderer implements Renderer<Throwable> {
    private static final int FRAMES = 20;
    private static final List<String> MACHINERY =
            List.of("veritable.kernel.", "jdk.jshell.", "java.lang.reflect.", "jdk.internal.");

    @Override
    public Class<Throwable> type() {
        return Throwable.class;
    }

    @Override
    public MimeBundle render(Throwable value, Limits limits) {
        List<String> lines = new ArrayList<>();
        add(lines, "", value, Collections.newSetFromMap(new IdentityHashMap<>()));
        return MimeBundle.text(Plain.cut(String.join("\n", lines), limits.characters()));
    }

    private static void add(
            List<String> lines, String before, Throwable thrown, Set<Throwable> seen) {
        if (!seen.add(thrown)) {
            lines.add(before + "(cycle)");
            return;
        }
        lines.add(before + StackTraces.text(thrown));
        List<StackTraceElement> frames = frames(thrown);
        frames.stream().limit(FRAMES).forEach(each -> lines.add("    at " + each));
        if (frames.size() > FRAMES) {
            lines.add("    … " + Counts.of(frames.size() - FRAMES, "more"));
        }
        for (Throwable suppressed : thrown.getSuppressed()) {
            add(lines, "suppressed: ", suppressed, seen);
        }
        StackTraces.cause(thrown).ifPresent(cause -> add(lines, "caused by: ", cause, seen));
    }

    /** Up to the kernel's own, by which the person's code was called. */
    private static List<StackTraceElement> frames(Throwable thrown) {
        List<StackTraceElement> frames = new ArrayList<>(StackTraces.of(thrown));
        for (int i = 0; i < frames.size(); i++) {
            if (frames.get(i).getClassName().startsWith("veritable.kernel.eval.")) {
                frames.subList(i, frames.size()).clear();
            }
        }
        while (!frames.isEmpty() && isMachinery(frames.get(frames.size() - 1))) {
            frames.remove(frames.size() - 1);
        }
        return frames;
    }

    private static boolean isMachinery(StackTraceElement frame) {
        return MACHINERY.stream().anyMatch(frame.getClassName()::startsWith);
    }
}
