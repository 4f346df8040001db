package veritable.decision;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Corrected copies of reports, as a patch in the unified format of diff: a person reviews it, and
 * {@code git apply} or {@code patch -p1} applies it. Nothing but the versions changes.
 *
 * @param text the patch; empty if nothing is to be corrected
 * @param left corrections that are not in it: the version is written there in another way
 */
public record Patch(String text, List<Correction> left) {
    private static final int CONTEXT = 3;

    public Patch {
        left = List.copyOf(left);
    }

    /**
     * @param texts of the reports, by path, exactly as they are in the files
     */
    public static Patch of(List<Correction> corrections, Map<String, String> texts) {
        Map<String, TreeMap<Integer, List<Correction>>> byPath = new LinkedHashMap<>();
        for (Correction each : corrections) {
            byPath.computeIfAbsent(each.statement().at().path(), none -> new TreeMap<>())
                    .computeIfAbsent(each.statement().at().line(), none -> new ArrayList<>())
                    .add(each);
        }
        StringBuilder out = new StringBuilder();
        List<Correction> left = new ArrayList<>();
        byPath.forEach(
                (path, lines) -> {
                    String text = texts.get(path);
                    if (text == null) {
                        lines.values().forEach(left::addAll);
                    } else {
                        file(path, text, lines, out, left);
                    }
                });
        return new Patch(out.toString(), left);
    }

    /**
     * Writes it as bytes: the names of files in UTF-8, as git has them, the lines of a file in its
     * own encoding.
     *
     * @param charset that of the one file that the patch is of
     */
    public void writeTo(OutputStream out, Charset charset) throws IOException {
        int lines = text.indexOf("\n@@ ") + 1;
        out.write(text.substring(0, lines).getBytes(StandardCharsets.UTF_8));
        out.write(text.substring(lines).getBytes(charset));
    }

    private static void file(
            String path,
            String text,
            TreeMap<Integer, List<Correction>> corrections,
            StringBuilder out,
            List<Correction> left) {
        List<String> lines = lines(text);
        TreeMap<Integer, String> changed = new TreeMap<>();
        corrections.forEach(
                (number, all) -> {
                    // from the right, so that columns stay true
                    List<Correction> order = new ArrayList<>(all);
                    order.sort(
                            (one, other) ->
                                    other.statement().at().column()
                                            - one.statement().at().column());
                    int bom = number == 1 && text.startsWith("\uFEFF") ? 1 : 0;
                    String line =
                            number <= lines.size() ? lines.get(number - 1).substring(bom) : "";
                    for (Correction each : order) {
                        String after = each.applied(line);
                        if (after.equals(line)) {
                            left.add(each);
                        }
                        line = after;
                    }
                    String whole = (bom == 1 ? "\uFEFF" : "") + line;
                    if (number <= lines.size() && !whole.equals(lines.get(number - 1))) {
                        changed.put(number, whole);
                    }
                });
        if (changed.isEmpty()) {
            return;
        }
        String name = path.startsWith("/") ? path.substring(1) : path;
        // a tab ends a name that a blank would end too early
        String end = name.indexOf(' ') < 0 ? "\n" : "\t\n";
        out.append("--- a/").append(name).append(end).append("+++ b/").append(name).append(end);
        hunks(lines, changed, out);
    }

    /** Each with its end, so that nothing of the file is lost. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end + 1));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    private static void hunks(
            List<String> lines, TreeMap<Integer, String> changed, StringBuilder out) {
        Integer next = changed.firstKey();
        while (next != null) {
            int from = Math.max(1, next - CONTEXT);
            int last = next;
            Integer after = changed.higherKey(last);
            while (after != null && after - last <= 2 * CONTEXT) {
                last = after;
                after = changed.higherKey(last);
            }
            int to = Math.min(lines.size(), last + CONTEXT);
            int count = to - from + 1;
            out.append("@@ -").append(from).append(',').append(count);
            out.append(" +").append(from).append(',').append(count).append(" @@\n");
            for (int number = from; number <= to; number++) {
                String line = lines.get(number - 1);
                String now = changed.get(number);
                if (now == null) {
                    line(' ', line, out);
                } else {
                    line('-', line, out);
                    line('+', now, out);
                }
            }
            next = after;
        }
    }

    private static void line(char sign, String line, StringBuilder out) {
        out.append(sign).append(line);
        if (!line.endsWith("\n")) {
            out.append("\n\\ No newline at end of file\n");
        }
    }
}
