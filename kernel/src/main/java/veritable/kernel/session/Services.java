package veritable.kernel.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;
import veritable.kernel.api.Extension;
import veritable.kernel.api.Magic;
import veritable.kernel.api.Notebook;
import veritable.kernel.api.Renderer;

/**
 * What jars bring to a session: renderers, magics and extensions, each found once. One that is
 * broken is told of and keeps no other from being installed.
 */
final class Services {
    private final Notebook notebook;
    private final Consumer<String> problems;
    private final Set<Class<?>> known = new HashSet<>();
    private final List<Extension> extensions = new ArrayList<>();

    Services(Notebook notebook, Consumer<String> problems) {
        this.notebook = notebook;
        this.problems = problems;
    }

    /** Installs what a loader finds now and didn't before. */
    synchronized void install(ClassLoader loader) {
        each(loader, Renderer.class, notebook::register);
        each(loader, Magic.class, notebook::register);
        List<Extension> before = List.copyOf(extensions);
        each(loader, Extension.class, this::install);
        before.forEach(extension -> attempt(extension, () -> extension.classpathGrew(notebook)));
    }

    /** Installs an extension that isn't listed as a service, once. */
    synchronized void install(String name, ClassLoader loader) {
        try {
            Class<?> type = loader.loadClass(name);
            if (known.add(type)) {
                install((Extension) type.getConstructor().newInstance());
            }
        } catch (ReflectiveOperationException | LinkageError e) {
            problems.accept(name + " can't be installed: " + e);
        }
    }

    private void install(Extension extension) {
        attempt(
                extension,
                () -> {
                    extension.install(notebook);
                    extensions.add(extension);
                });
    }

    private interface Step {
        void run() throws Exception;
    }

    private void attempt(Extension extension, Step step) {
        try {
            step.run();
        } catch (Exception | LinkageError e) {
            // it is somebody else's; the session goes on without it
            problems.accept("extension " + extension.getClass().getName() + " failed: " + e);
        }
    }

    private <T> void each(ClassLoader loader, Class<T> service, Consumer<T> action) {
        if (!isListed(loader, service)) {
            return;
        }
        Iterator<ServiceLoader.Provider<T>> found =
                ServiceLoader.load(service, loader).stream().iterator();
        while (true) {
            try {
                if (!found.hasNext()) {
                    return;
                }
                ServiceLoader.Provider<T> provider = found.next();
                if (known.add(provider.type())) {
                    action.accept(provider.get());
                }
            } catch (ServiceConfigurationError | LinkageError e) {
                problems.accept("a service is broken: " + e.getMessage());
            }
        }
    }

    /** Spares sessions without any the loading of what looks for them. */
    private static boolean isListed(ClassLoader loader, Class<?> service) {
        try {
            return loader.getResources("META-INF/services/" + service.getName()).hasMoreElements();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
