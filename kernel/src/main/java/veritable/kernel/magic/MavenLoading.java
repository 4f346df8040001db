package veritable.kernel.magic;

import java.io.IOException;
import java.io.InputStream;
import veritable.kernel.api.MagicException;

/** Finds what resolves: in a jar inside the kernel's, or on the class path. */
final class MavenLoading {
    private static final String PACKAGE = "veritable.kernel.maven.";
    private static final String JAR = "veritable/kernel/maven/resolver.jar";

    private MavenLoading() {}

    static Maven load() throws MagicException {
        ClassLoader own = MavenLoading.class.getClassLoader();
        try (InputStream jar = own.getResourceAsStream(JAR)) {
            ClassLoader loader = jar == null ? own : new NestedJar(jar, PACKAGE, own);
            Class<?> type = Class.forName(PACKAGE + "MavenResolver", true, loader);
            return (Maven) type.getConstructor().newInstance();
        } catch (IOException | ReflectiveOperationException | LinkageError e) {
            throw new MagicException("this kernel comes without Maven's resolver: " + e, e);
        }
    }
}
