package veritable.kernel.compat;

import java.nio.charset.StandardCharsets;
import org.dflib.jjava.jupyter.kernel.JupyterIO;

/** Streams and display of the base library, led to the notebook. */
final class FaceIo extends JupyterIO {
    FaceIo() {
        super(StandardCharsets.UTF_8);
    }

    void open(FaceEnvironment environment) {
        setEnv(environment);
    }
}
