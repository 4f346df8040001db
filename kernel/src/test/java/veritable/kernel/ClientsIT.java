package veritable.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that people use, with the kernel as it is shipped. */
@Tag("slow")
class ClientsIT {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"kernel_test.py", "notebook_runs.py", "console.py", "ipc.py", "services.py"})
    void works(String client) throws Exception {
        String said =
                Jupyter.in(folder)
                        .run(List.of("/usr/bin/python3", Jupyter.client(client).toString()));
        assertThat(said).endsWith("\nexit 0");
    }
}
