package veritable.kernel.display;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Renderer;

/** The renderers that every session has; made when the first value needs one. */
final class Standard {
    private final Map<Class<?>, Renderer<?>> byType = new HashMap<>();
    private final Map<String, Renderer<?>> byName = new HashMap<>();

    Standard(Renderers all) {
        for (Renderer<?> each : renderers(all)) {
            byType.put(each.type(), each);
        }
        PrimitiveArrays.renderers().forEach(each -> byType.put(each.type(), each));
        // of libraries that the kernel doesn't know, but its users do
        byName.put("tech.tablesaw.api.Table", new TablesawRenderer());
        byName.put("org.knowm.xchart.internal.chartpart.Chart", new ChartRenderer());
        // in parts, as the relocation of our own gson would change the name of everybody's
        byName.put(
                String.join(".", "com", "google", "gson", "JsonElement"), new JsonTextRenderer());
        byName.put("com.fasterxml.jackson.databind.JsonNode", new JsonTextRenderer());
        byName.put("tools.jackson.databind.JsonNode", new JsonTextRenderer());
    }

    private static List<Renderer<?>> renderers(Renderers all) {
        return List.of(
                new IterableRenderer(),
                new CollectionRenderer(),
                new ArrayRenderer(),
                new MapRenderer(),
                new StreamRenderer(),
                new OptionalRenderer(all),
                new ImageRenderer(),
                new HtmlRenderer(),
                new MarkdownRenderer(),
                new SvgRenderer(),
                new LatexRenderer(),
                new JsonRenderer(),
                new ThrowableRenderer(),
                new PathRenderer(),
                new FileRenderer(),
                new ClassRenderer(),
                new DateRenderer(),
                new CalendarRenderer());
    }

    @Nullable Renderer<?> rendererOf(Class<?> type) {
        Renderer<?> renderer = byType.get(type);
        return renderer == null ? byName.get(type.getName()) : renderer;
    }
}
