package veritable.kernel.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells of {@code specification.md} with what is expected of them.
 *
 * @param sessions each begins anew
 */
record Specification(List<Session> sessions) {
    record Session(String title, List<Example> examples) {}

    /**
     * @param line of the cell in the file
     * @param expected the lines after the cell, each begins with a sign that says what of
     */
    record Example(int line, String cell, List<String> expected) {
        /** What is expected after a sign. */
        List<String> after(String sign) {
            return expected.stream()
                    .filter(each -> each.startsWith(sign + " ") || each.equals(sign))
                    .map(each -> each.substring(sign.length()).strip())
                    .toList();
        }
    }

    static Specification read() {
        try (InputStream in = Specification.class.getResourceAsStream("specification.md")) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Specification parse(List<String> lines) {
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("## ")) {
                sessions.add(new Session(line.substring(3), new ArrayList<>()));
            } else if (line.equals("```java")) {
                int start = i + 1;
                int end = start;
                while (!lines.get(end).equals("```")) {
                    end++;
                }
                String cell = String.join("\n", lines.subList(start, end));
                List<String> expected = new ArrayList<>();
                i = end + 1;
                while (i < lines.size() && lines.get(i).startsWith("    ")) {
                    expected.add(lines.get(i++).strip());
                }
                sessions.get(sessions.size() - 1)
                        .examples()
                        .add(new Example(start + 1, cell, expected));
                i--;
            }
        }
        return new Specification(sessions);
    }
}
