package veritable.kernel.compat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** An extension for the base library, as somebody else would write and compile it. */
final class OwnExtension {
    private static final String SOURCE =
            """
            package own;

            import java.util.List;
            import org.dflib.jjava.jupyter.Extension;
            import org.dflib.jjava.jupyter.kernel.BaseKernel;
            import org.dflib.jjava.jupyter.kernel.display.DisplayData;
            import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;

            public class Own implements Extension {
                public record Point(int x, int y) {}

                @Override
                public void install(BaseKernel kernel) {
                    kernel.getRenderer()
                            .createRegistration(Point.class)
                            .preferring(MIMEType.TEXT_HTML)
                            .supporting(MIMEType.TEXT_PLAIN)
                            .register((point, context) -> context.renderIfRequested(
                                    MIMEType.TEXT_HTML, () -> "<b>" + point.x() + "</b>"));
                    kernel.getMagicsRegistry()
                            .registerLineMagic("shout", (k, words) ->
                                    String.join(" ", (List<String>) words).toUpperCase())
                            .registerCellMagic("length", (k, words, body) ->
                                    k.evalRaw("\\"" + ((String) body).length() + "\\" + 0"));
                    DisplayData data = new DisplayData("hello");
                    data.putJSON("{\\"a\\": [1, 2.5]}");
                    data.setDisplayId("place");
                    kernel.display(data);
                    kernel.getIO().display.updateDisplay("place", new DisplayData("goodbye"));
                    kernel.getIO().out.println("installed");
                }
            }
            """;

    private OwnExtension() {}

    /** Compiles it into a folder and lists it as a service. */
    static void compile(Path folder) throws IOException {
        compile(folder, "own/Own", SOURCE);
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve("org.dflib.jjava.jupyter.Extension"), "own.Own\n");
    }

    private static void compile(Path folder, String name, String text) throws IOException {
        Path source = folder.resolve(name + ".java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, text);
        String library = jarOf("org.dflib.jjava.jupyter.Extension").toString();
        List<String> options =
                List.of("-proc:none", "--release", "17", "-d", folder.toString(), "-cp", library);
        List<String> arguments = new ArrayList<>(options);
        arguments.add(source.toString());
        assertThat(
                        ToolProvider.getSystemJavaCompiler()
                                .run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }

    /**
     * DFLib with its extension; in place of its charts, which draw with a library from the web, a
     * class of the name that the extension asks for.
     */
    static List<Path> dflib(Path folder) throws IOException {
        compile(
                folder,
                "org/dflib/echarts/EChartHtml",
                "package org.dflib.echarts; public class EChartHtml {}");
        return List.of(
                folder,
                jarOf("org.dflib.jupyter.DFLibJupyterExtension"),
                jarOf("org.dflib.DataFrame"));
    }

    static Path jarOf(String className) {
        try {
            return Path.of(
                    Class.forName(className, false, OwnExtension.class.getClassLoader())
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI());
        } catch (ReflectiveOperationException | java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
