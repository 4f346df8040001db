package veritable.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The distributed jar has its resolver in a jar of its own, which nothing else sees. */
class MavenInJarIT {
    private static final Path JAR = Path.of("target", "veritable-kernel.jar");

    @TempDir Path folder;

    @Test
    void resolvesByTheResolverInsideTheJar() throws Exception {
        URL[] jar = {JAR.toUri().toURL()};
        try (Shop shop = new Shop();
                URLClassLoader kernel =
                        new URLClassLoader(jar, ClassLoader.getPlatformClassLoader())) {
            shop.add("fruit", "apple", "1.0", "");
            Path settings = folder.resolve("settings.xml");
            Files.writeString(
                    settings,
                    "<settings><localRepository>"
                            + folder.resolve("repository")
                            + "</localRepository><mirrors><mirror><id>shop</id>"
                            + "<mirrorOf>*</mirrorOf><url>"
                            + shop.url()
                            + "</url></mirror></mirrors></settings>");
            Class<?> desk = Class.forName("veritable.kernel.magic.MavenLoading", true, kernel);
            var load = desk.getDeclaredMethod("load");
            load.setAccessible(true);
            Object resolver = java.util.Objects.requireNonNull(load.invoke(null));
            Class<?> maven = Class.forName("veritable.kernel.magic.Maven", true, kernel);
            Class<?> wanted = Class.forName("veritable.kernel.magic.Maven$Request", true, kernel);
            Class<?> progress =
                    Class.forName("veritable.kernel.magic.Maven$Progress", true, kernel);
            Object request =
                    wanted.getConstructors()[0].newInstance(
                            List.of("fruit:apple:1.0"),
                            java.util.Optional.empty(),
                            List.of(),
                            List.of(),
                            false,
                            java.util.Optional.of(settings),
                            java.util.Optional.empty());
            Object listener =
                    java.lang.reflect.Proxy.newProxyInstance(
                            kernel, new Class<?>[] {progress}, (proxy, method, arguments) -> null);
            Object libraries =
                    maven.getMethod("resolve", wanted, progress)
                            .invoke(resolver, request, listener);
            assertThat(String.valueOf(libraries)).contains("name=fruit:apple, version=1.0");
            assertThat(resolver.getClass().getClassLoader()).isNotSameAs(kernel);
            assertThat(kernel.getResource("org/eclipse/aether/RepositorySystem.class")).isNull();
        }
    }
}
