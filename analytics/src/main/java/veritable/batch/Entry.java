package veritable.batch;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.PatternSyntaxException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import veritable.language.Spelling;

/**
 * A value in a job file. What it is not is noted, with its place, and answered with nothing, so
 * that reading goes on to the next mistake.
 */
final class Entry {
    private static final int MOST_SHOWN = 40;

    private final String name;
    private final Node node;
    private final Mistakes mistakes;

    Entry(String name, Node node, Mistakes mistakes) {
        this.name = name;
        this.node = node;
        this.mistakes = mistakes;
    }

    String name() {
        return name;
    }

    boolean isText() {
        return node instanceof ScalarNode && !node.getTag().equals(Tag.NULL);
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    /** Notes that the entry is something else than is {@code expected}. */
    <T> Optional<T> wrong(String expected) {
        return wrong(expected, Optional.empty());
    }

    private <T> Optional<T> wrong(String expected, Optional<String> meant) {
        return wrongBecause(
                "found "
                        + found()
                        + " (expected "
                        + expected
                        + ")"
                        + meant.map(Entry::meant).orElse(""));
    }

    /** Notes what is wrong in other words. */
    <T> Optional<T> wrongBecause(String sentence) {
        mistakes.add(node.getStartMark(), name + ": " + sentence);
        return Optional.empty();
    }

    private String found() {
        if (node instanceof ScalarNode scalar) {
            String text = scalar.getValue().strip();
            return text.isEmpty()
                    ? "nothing"
                    : text.length() > MOST_SHOWN
                            ? '"' + text.substring(0, MOST_SHOWN) + "…\""
                            : '"' + text + '"';
        }
        return node instanceof MappingNode ? "a map" : "a list";
    }

    /** Text as it stands, numbers too; never empty. */
    Optional<String> text(String expected) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue());
        }
        // {date}/x begins a map of YAML
        return wrong(isMap() ? expected + ", in quotes where it begins with {" : expected);
    }

    /** Text that {@code read} makes something of, or nothing where it can't. */
    <T> Optional<T> text(String expected, Function<String, Optional<T>> read) {
        return text(expected)
                .flatMap(
                        text -> {
                            Optional<T> value = read.apply(text);
                            return value.isPresent() ? value : wrong(expected);
                        });
    }

    /** One of these words. */
    Optional<String> oneOf(List<String> words) {
        String expected = String.join(", ", words.subList(0, words.size() - 1));
        String all = (expected.isEmpty() ? "" : expected + " or ") + words.get(words.size() - 1);
        return text(all)
                .flatMap(
                        text ->
                                words.contains(text)
                                        ? Optional.of(text)
                                        : wrong(all, Spelling.nearest(text, words)));
    }

    static String meant(String word) {
        return "; did you mean " + word + "?";
    }

    Optional<Integer> whole(int least, int most) {
        return text(
                "a whole number from " + least + " to " + most,
                text -> {
                    try {
                        int number = Integer.parseInt(text);
                        return number < least || number > most
                                ? Optional.empty()
                                : Optional.of(number);
                    } catch (NumberFormatException e) {
                        return Optional.empty();
                    }
                });
    }

    Optional<ZoneId> zone() {
        return text(
                "a time zone, such as Asia/Shanghai or UTC",
                text -> {
                    try {
                        return Optional.of(ZoneId.of(text));
                    } catch (DateTimeException e) {
                        return Optional.empty();
                    }
                });
    }

    Optional<Charset> charset() {
        return text(
                "an encoding, such as UTF-8 or GB18030",
                text -> {
                    try {
                        return Optional.of(Charset.forName(text));
                    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                        return Optional.empty();
                    }
                });
    }

    /** What a list holds; a single value is a list of one. */
    List<Entry> list() {
        if (node instanceof SequenceNode sequence) {
            List<Entry> entries = new ArrayList<>();
            for (Node each : sequence.getValue()) {
                entries.add(new Entry(name, each, mistakes));
            }
            return entries;
        }
        return List.of(this);
    }

    /** A file, a folder or a glob. */
    Optional<String> paths(String expected) {
        return text(expected)
                .flatMap(
                        text -> {
                            try {
                                // a glob that is none is found by who makes it a matcher
                                FileSystems.getDefault().getPathMatcher("glob:" + text);
                                return Optional.of(text);
                            } catch (PatternSyntaxException | InvalidPathException e) {
                                return wrongBecause(
                                        "\""
                                                + text
                                                + "\" is no glob: "
                                                + String.valueOf(e.getMessage())
                                                        .lines()
                                                        .findFirst()
                                                        .orElse("")
                                                + " (expected "
                                                + expected
                                                + ")");
                            }
                        });
    }

    /** What stands under a key, if this is a map that has it; nothing is noted. */
    Optional<Entry> child(String key) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode scalar
                        && scalar.getValue().equals(key)) {
                    return Optional.of(new Entry(key, tuple.getValueNode(), mistakes));
                }
            }
        }
        return Optional.empty();
    }

    /** Values that are all text, one at least. */
    List<String> texts(String expected) {
        List<String> texts = new ArrayList<>();
        for (Entry each : list()) {
            each.text(expected).ifPresent(texts::add);
        }
        if (list().isEmpty()) {
            wrong(expected);
        }
        return texts;
    }

    /** A map with whatever keys, in their order; a key that comes twice is noted. */
    Map<String, Entry> map(String expected) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        each(expected).forEach(entry -> entries.put(entry.name(), entry));
        return entries;
    }

    /** The same, with both values of a key that comes twice: each may have mistakes. */
    List<Entry> each(String expected) {
        List<Entry> entries = new ArrayList<>();
        if (!(node instanceof MappingNode mapping)) {
            wrong(expected);
            return entries;
        }
        Set<String> names = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = tuple.getKeyNode();
            String text = key instanceof ScalarNode scalar ? scalar.getValue() : "";
            entries.add(new Entry(text, tuple.getValueNode(), mistakes));
            if (!names.add(text)) {
                mistakes.add(key.getStartMark(), text + ": stands here twice (expected once)");
            }
        }
        return entries;
    }

    /** A map with these keys and no others. */
    Fields fields(String... keys) {
        List<String> known = List.of(keys);
        Map<String, Entry> entries = map("a map with " + String.join(", ", known));
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key =
                        tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                if (!known.contains(key)) {
                    mistakes.add(
                            tuple.getKeyNode().getStartMark(),
                            "unknown key \""
                                    + key
                                    + "\" (expected "
                                    + String.join(", ", known)
                                    + ")"
                                    + Spelling.nearest(key, known).map(Entry::meant).orElse(""));
                }
            }
        }
        return new Fields(this, entries);
    }

    /** Anything, as Java has it: text, numbers, yes and no, lists, maps. */
    Object plain() {
        return new StandardConstructor(LoadSettings.builder().build())
                .constructSingleDocument(Optional.of(node));
    }
}
