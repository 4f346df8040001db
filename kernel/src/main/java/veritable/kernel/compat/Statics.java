package veritable.kernel.compat;

import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of other Java kernels find without import, and extensions use in code they run.
 */
public final class Statics {
    private static volatile @Nullable BaseKernel kernel;

    private Statics() {}

    static void open(BaseKernel face) {
        kernel = face;
    }

    /** The kernel, as the base library knows it. */
    public static @Nullable BaseKernel getKernelInstance() {
        return kernel;
    }
}
