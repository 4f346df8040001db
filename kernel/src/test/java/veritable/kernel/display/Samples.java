package veritable.kernel.display;

import com.google.gson.JsonParser;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import veritable.kernel.api.Html;
import veritable.kernel.api.Json;
import veritable.kernel.api.Latex;
import veritable.kernel.api.Markdown;
import veritable.kernel.api.Svg;

/** One value of each kind that has forms of its own, by the name of its golden file. */
final class Samples {
    static final String HOSTILE =
            "<script>document.title='hacked'</script><img src=x onerror=alert(1)> \"'&";

    private Samples() {}

    enum Stage {
        PLANNED,
        RELEASED
    }

    record Tool(
            String name,
            @Nullable String version,
            int stars,
            double score,
            Stage stage,
            List<String> tags,
            LocalDate seen) {}

    record Node(String name, List<Object> next) {}

    static List<Tool> tools() {
        LocalDate day = LocalDate.of(2025, 11, 4);
        return List.of(
                new Tool("Istio", "1.21", 34_000, 0.5, Stage.RELEASED, List.of("mesh", "网格"), day),
                new Tool("网络服务网格", null, 7, 12.25, Stage.PLANNED, List.of(), day),
                new Tool(HOSTILE, "1\n2", -1, 3, Stage.RELEASED, List.of("a\tb"), day));
    }

    static Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        addText(all);
        addTables(all);
        addLibraries(all);
        addWrapped(all);
        return all;
    }

    private static void addText(Map<String, Object> all) {
        all.put("string", "two lines\nof " + HOSTILE);
        all.put("string-long", "0123456789".repeat(10));
        all.put("number", 42);
        all.put("character", 'x');
        all.put("enum", Stage.PLANNED);
        all.put("class", Map.Entry.class);
        all.put("date-local", LocalDate.of(2025, 11, 4));
        all.put("date-old", new Date(0));
        GregorianCalendar calendar =
                new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(0);
        all.put("calendar", calendar);
        all.put("throwable", thrown());
        all.put("path", Path.of("src/test/resources/display"));
        all.put("path-missing", Path.of("no", "such & <b>"));
        all.put("file", Path.of("src/test/resources/display/a b#&.txt").toFile());
        all.put("to-string-throws", new Throwing());
        all.put("to-string-endless", endless());
    }

    private static final class Throwing {
        @Override
        public String toString() {
            throw new IllegalStateException("no text");
        }
    }

    private static Node endless() {
        List<Object> next = new ArrayList<>();
        Node node = new Node("a", next);
        next.add(node);
        return node;
    }

    private static Throwable thrown() {
        RuntimeException cause = new RuntimeException("the cause");
        IllegalStateException thrown = new IllegalStateException("can't read", cause);
        thrown.addSuppressed(new IllegalArgumentException("beside it"));
        StackTraceElement mine = new StackTraceElement("REPL.$JShell$3", "half", "cell [3]", 2);
        thrown.setStackTrace(
                new StackTraceElement[] {
                    new StackTraceElement("java.util.List", "of", "List.java", 1),
                    mine,
                    new StackTraceElement(
                            "jdk.internal.reflect.Direct", "invoke", "Direct.java", 9),
                    new StackTraceElement(
                            "veritable.kernel.eval.CellRun", "run", "CellRun.java", 9),
                    new StackTraceElement("java.lang.Thread", "run", "Thread.java", 9),
                });
        cause.setStackTrace(new StackTraceElement[] {mine});
        thrown.getSuppressed()[0].setStackTrace(new StackTraceElement[0]);
        return thrown;
    }

    private static void addTables(Map<String, Object> all) {
        all.put("records", tools());
        all.put("record-array", tools().toArray());
        all.put("scalars", Arrays.asList("a", null, "网格"));
        all.put("scalars-long", IntStream.range(0, 1000).boxed().toList());
        all.put("set", Collections.singleton(1.5));
        all.put("empty-list", List.of());
        all.put("maps", List.of(new TreeMap<>(Map.of("x", 1, "y", 2)), Map.of("z", "only here")));
        all.put("map-short", new TreeMap<>(Map.of("one", 1, "two", 2)));
        all.put("map-of-records", Map.of("best", tools().get(0)));
        all.put(
                "map-long",
                IntStream.range(0, 100)
                        .boxed()
                        .collect(
                                Collectors.toMap(
                                        i -> i, i -> "v" + i, (a, b) -> a, LinkedHashMap::new)));
        all.put("ints", new int[] {3, 1, 2});
        all.put("doubles", new double[] {0.1, 2.25, 3, Double.NaN});
        all.put("doubles-far-apart", new double[] {1e-9, 1, 1e15});
        all.put("matrix", new int[][] {{1, 2, 3}, {4, 5}});
        all.put("wide", List.of(IntStream.range(0, 100).boxed().toList()));
        all.put("stream", Stream.iterate(1, i -> i * 2));
        all.put("stream-short", Stream.of("a", "b"));
        all.put("stream-of-ints", IntStream.range(0, 3));
        all.put("optional", Optional.of("x"));
        all.put("optional-of-table", Optional.of(tools()));
        all.put("optional-empty", Optional.empty());
        Iterable<Integer> endless = () -> Stream.iterate(0, i -> i + 1).iterator();
        all.put("iterable-endless", new Numbers(endless));
        List<Object> cycle = new ArrayList<>(List.of(1));
        cycle.add(cycle);
        all.put("cycle", cycle);
        all.put("throwing-list", List.of(new Throwing(), 1));
    }

    private record Numbers(Iterable<Integer> values) implements Iterable<Integer> {
        @Override
        public java.util.Iterator<Integer> iterator() {
            return values.iterator();
        }

        @Override
        public String toString() {
            return "all numbers";
        }
    }

    private static void addLibraries(Map<String, Object> all) {
        Table table =
                Table.create(
                        "tools",
                        StringColumn.create("name", "Istio", "<b>", "网格"),
                        IntColumn.create("stars", 34_000, 7, 1),
                        DoubleColumn.create("score", 0.5, 1, 12.125));
        table.column("stars").setMissing(1);
        all.put("tablesaw", table);
        XYChart chart = new XYChartBuilder().title("Stars").width(300).height(200).build();
        chart.addSeries("Istio", new double[] {1, 2, 3}, new double[] {2, 1, 3});
        all.put("chart", chart);
        all.put("gson", JsonParser.parseString("{\"a\":[1,2.5,null,\"<b>\"]}"));
        all.put("image", new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB));
    }

    private static void addWrapped(Map<String, Object> all) {
        all.put("html", Html.of("<b>bold</b>"));
        all.put("markdown", Markdown.of("*bold*"));
        all.put(
                "svg",
                Svg.of("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"));
        all.put("latex", Latex.of("$x^2$"));
        all.put("json-text", Json.of("{\"b\": 1, \"a\": [true, null]}"));
        all.put("json-tree", Json.of(Map.of("a", List.of(1, 2.5))));
        all.put("json-broken", Json.of("{\"a\": "));
    }
}
