package veritable.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import veritable.kernel.api.Notebook;

/** A library that brings a renderer, a magic and an extension, as its author would build it. */
final class Brought {
    private static final String SOURCE =
            """
            package fruit;

            import veritable.kernel.api.Extension;
            import veritable.kernel.api.Limits;
            import veritable.kernel.api.Magic;
            import veritable.kernel.api.MagicCall;
            import veritable.kernel.api.MimeBundle;
            import veritable.kernel.api.Notebook;
            import veritable.kernel.api.Renderer;

            public interface Fruit {
                record Apple(String sort) implements Fruit {}

                class Painter implements Renderer<Fruit> {
                    @Override
                    public Class<Fruit> type() {
                        return Fruit.class;
                    }

                    @Override
                    public MimeBundle render(Fruit fruit, Limits limits) {
                        return MimeBundle.of("text/html", "<b>a fruit</b>");
                    }
                }

                class Peel implements Magic {
                    @Override
                    public String name() {
                        return "peel";
                    }

                    @Override
                    public String help() {
                        return "%peel WORD\\nTakes the ends off a word.";
                    }

                    @Override
                    public Object call(MagicCall call, Notebook notebook) {
                        return call.line().substring(1, call.line().length() - 1);
                    }
                }

                class Garden implements Extension {
                    @Override
                    public void install(Notebook notebook) throws Exception {
                        notebook.eval("import fruit.Fruit.Apple;");
                        System.out.println("planted");
                    }

                    @Override
                    public void classpathGrew(Notebook notebook) {
                        System.out.println("rained");
                    }
                }
            }
            """;

    private Brought() {}

    /** Compiles it and packs it into a jar. */
    static Path jar(Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path source = folder.resolve("Fruit.java");
        Files.writeString(source, SOURCE);
        List<String> options =
                List.of(
                        "--release",
                        "17",
                        "-proc:none",
                        "-cp",
                        placeOf(Notebook.class).toString(),
                        "-d",
                        classes.toString(),
                        source.toString());
        assertThat(
                        ToolProvider.getSystemJavaCompiler()
                                .run(null, null, null, options.toArray(String[]::new)))
                .isZero();
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(
                services.resolve("veritable.kernel.api.Renderer"),
                "fruit.NoSuchPainter\nfruit.Fruit$Painter\n");
        Files.writeString(services.resolve("veritable.kernel.api.Magic"), "fruit.Fruit$Peel\n");
        Files.writeString(
                services.resolve("veritable.kernel.api.Extension"), "fruit.Fruit$Garden\n");
        return pack(classes, folder.resolve("fruit.jar"));
    }

    static Path placeOf(Class<?> type) {
        return Path.of(
                java.net.URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static Path pack(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> all = Files.walk(classes)) {
            for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = classes.relativize(each).toString().replace('\\', '/');
                out.putNextEntry(new JarEntry(name));
                out.write(Files.readAllBytes(each));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return jar;
    }
}
