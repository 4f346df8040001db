package veritable.kernel.eval;

import java.util.List;
import java.util.function.Function;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis.SnippetWrapper;
import veritable.kernel.eval.Origins.Origin;

/** From the lines of the class that JShell makes of snippets to those of the cell. */
final class Lines {
    private final List<Origin> origins;
    private final SnippetWrapper wrapper;
    private final String wrapped;

    Lines(List<Origin> origins, Function<Snippet, SnippetWrapper> wrappers) {
        this.origins = origins;
        this.wrapper = wrappers.apply(origins.get(0).snippet());
        this.wrapped = wrapper.wrapped();
    }

    /** The line in the cell, 0 if it is none of the person's. */
    int of(int line) {
        int start = 0;
        for (int i = 1; i < line && start >= 0; i++) {
            start = wrapped.indexOf('\n', start) + 1;
        }
        while (start < wrapped.length() && wrapped.charAt(start) == ' ') {
            start++;
        }
        int end = Math.max(start, wrapped.indexOf('\n', start));
        String text = wrapped.substring(start, end);
        int position = wrapper.wrappedToSourcePosition(start);
        for (Origin each : origins) {
            if (origins.size() == 1 || holds(each, position, text)) {
                return each.line() + count(each.snippet().source(), position);
            }
        }
        return 0;
    }

    private static boolean holds(Origin origin, int position, String text) {
        return origin.snippet().source().startsWith(text, position);
    }

    static int count(String text, int end) {
        int lines = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
            lines++;
        }
        return lines;
    }
}
