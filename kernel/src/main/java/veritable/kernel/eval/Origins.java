package veritable.kernel.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis.SnippetWrapper;
import org.jspecify.annotations.Nullable;

/** Where the snippets of a session come from: the cell, and the line they begin on. */
final class Origins {
    private static final Pattern OUTER = Pattern.compile("REPL\\.\\$JShell\\$([0-9A-Za-z_]+)");
    private static final Pattern ID = Pattern.compile("(\\d+)[A-Za-z]*");

    /**
     * @param line of the snippet's first character, in the numbering of the source
     */
    record Origin(Snippet snippet, String source, int line) {
        boolean isOneLine() {
            return snippet.source().indexOf('\n') < 0;
        }
    }

    private final Map<String, Origin> byId = new ConcurrentHashMap<>();
    private String source = "";
    private int line = 1;

    /** The snippets to come begin here. */
    void at(String source, int line) {
        this.source = source;
        this.line = line;
    }

    /** Takes a snippet, and says what its id is. */
    String add(Snippet snippet, int index) {
        String id = Integer.toString(index);
        byId.put(id, new Origin(snippet, source, line));
        return id;
    }

    void forget(Snippet snippet) {
        byId.remove(snippet.id());
    }

    @Nullable Origin of(int id) {
        return byId.get(Integer.toString(id));
    }

    /** The name of the class that holds a snippet's code, or whose code it is nested in. */
    static String outer(String className) {
        Matcher matcher = OUTER.matcher(className);
        return matcher.lookingAt() ? matcher.group() : className;
    }

    /** The ids of the snippets whose code a class holds: several if methods share a name. */
    static List<String> ids(String className) {
        Matcher matcher = OUTER.matcher(className);
        List<String> ids = new ArrayList<>();
        if (matcher.lookingAt()) {
            Matcher each = ID.matcher(matcher.group(1));
            while (each.find()) {
                ids.add(each.group(1));
            }
        }
        return ids;
    }

    /** Weaves a class, whose lines become those of the cell. */
    byte[] weave(
            String name,
            byte[] bytes,
            java.util.Set<String> batch,
            Function<Snippet, SnippetWrapper> wrappers) {
        List<Origin> origins =
                ids(name).stream().map(byId::get).filter(each -> each != null).toList();
        if (origins.isEmpty()) {
            return Weaver.cell(bytes, "cell", line -> line, batch);
        }
        Origin last = origins.get(origins.size() - 1);
        IntUnaryOperator lines =
                origins.size() == 1 && last.isOneLine()
                        ? line -> last.line()
                        : new Lines(origins, wrappers)::of;
        return Weaver.cell(bytes, last.source(), lines, batch);
    }
}
