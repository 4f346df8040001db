package veritable.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The labels of one package in one language, from {@code labels_en.properties} or {@code
 * labels_zh.properties} (UTF-8) beside its classes.
 *
 * <pre>{@code
 * Labels labels = Labels.of(ConflictingVersions.class, Language.CHINESE);
 * labels.text("conflicting-versions.message", "Istio", "1.20", "1.21");
 * }</pre>
 */
public final class Labels {
    private static final Map<String, Labels> LOADED = new ConcurrentHashMap<>();

    private final String resource;
    private final Properties texts;

    private Labels(String resource, Properties texts) {
        this.resource = resource;
        this.texts = texts;
    }

    /** The labels beside {@code neighbour}. */
    public static Labels of(Class<?> neighbour, Language language) {
        String resource =
                "/"
                        + neighbour.getPackageName().replace('.', '/')
                        + "/labels_"
                        + language.tag()
                        + ".properties";
        return LOADED.computeIfAbsent(resource, name -> load(neighbour, name));
    }

    private static Labels load(Class<?> neighbour, String resource) {
        try (InputStream in = neighbour.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no labels at " + resource);
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Labels(resource, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The text of {@code key} as it stands, if there is one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    /**
     * The text of {@code key}, its {@code {0}}, {@code {1}} … replaced by the arguments as they
     * are.
     */
    public String text(String key, Object... arguments) {
        String text =
                find(key)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                resource + " has no \"" + key + "\""));
        if (arguments.length == 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            int argument = Integer.parseInt(text, open + 1, close, 10);
            filled.append(text, from, open).append(arguments[argument]);
            from = close + 1;
        }
        return filled.append(text, from, text.length()).toString();
    }
}
