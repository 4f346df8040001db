package veritable.kernel.install;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What is to be installed, and where.
 *
 * @param folder the kernel's own, such as {@code …/jupyter/kernels/veritable}
 * @param jvmArgs options for its virtual machine
 * @param env variables for its environment
 * @param jar the kernel; it is copied
 * @param extensions jars that all its sessions have on their class path; they are copied, and the
 *     sources beside them
 * @param version the kernel's
 */
public record Request(
        Path folder,
        String displayName,
        Jdk jdk,
        List<String> jvmArgs,
        Map<String, String> env,
        Path jar,
        List<Path> extensions,
        String version) {
    public Request {
        jvmArgs = List.copyOf(jvmArgs);
        extensions = List.copyOf(extensions);
        env = Map.copyOf(env);
    }
}
