package veritable.kernel.compat;

import java.util.HashSet;
import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.CellException;
import veritable.kernel.api.Extension;
import veritable.kernel.api.Notebook;

/** Installs extensions that were written for the base library, in jars that come now or later. */
public final class FaceExtension implements Extension {
    private final Set<Class<?>> known = new HashSet<>();
    private @Nullable Face face;

    @Override
    public void install(Notebook notebook) throws CellException {
        Face kernel = Face.of(notebook);
        Statics.open(kernel);
        // what extensions ask for in code that they have evaluated
        notebook.eval("import static " + Statics.class.getCanonicalName() + ".getKernelInstance;");
        face = kernel;
        classpathGrew(notebook);
    }

    @Override
    public void classpathGrew(Notebook notebook) {
        Face kernel = face;
        if (kernel != null) {
            installAll(kernel, notebook.classLoader());
        }
    }

    /** One that is broken keeps no other from being installed. */
    private void installAll(Face kernel, ClassLoader loader) {
        Iterator<ServiceLoader.Provider<org.dflib.jjava.jupyter.Extension>> found =
                ServiceLoader.load(org.dflib.jjava.jupyter.Extension.class, loader).stream()
                        .iterator();
        while (true) {
            try {
                if (!found.hasNext()) {
                    return;
                }
                ServiceLoader.Provider<org.dflib.jjava.jupyter.Extension> each = found.next();
                if (known.add(each.type())) {
                    each.get().install(kernel);
                }
            } catch (ServiceConfigurationError | RuntimeException | LinkageError e) {
                System.err.println("an extension of the base library failed: " + e);
            }
        }
    }
}
