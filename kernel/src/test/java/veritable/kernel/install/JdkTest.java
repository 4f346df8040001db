package veritable.kernel.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JdkTest {
    private static final Path JAVA = Path.of("/opt/jdk/bin/java");

    private static String says(String version, String... modules) {
        StringBuilder says =
                new StringBuilder(
                        """
                        Property settings:
                            java.version = %s
                            java.vm.version = %s+6
                            path.separator = :

                        """
                                .formatted(version, version));
        for (String module : modules) {
            says.append(module).append('@').append(version).append('\n');
        }
        return says.toString();
    }

    @Test
    void readsWhatAJavaSaysOfItself() throws Exception {
        Jdk jdk = Jdk.parse(JAVA, says("17.0.15", "java.base", "jdk.jshell", "jdk.compiler"));
        assertThat(jdk.version()).isEqualTo("17.0.15");
        assertThat(jdk.build()).isEqualTo("17.0.15+6");
        assertThat(jdk.modules())
                .containsExactlyInAnyOrder("java.base", "jdk.jshell", "jdk.compiler");
        assertThat(jdk.check()).isSameAs(jdk);
    }

    @Test
    void aJavaThatIsTooOldIsRefusedByName() throws Exception {
        Jdk jdk = Jdk.parse(JAVA, says("11.0.2", "jdk.jshell", "jdk.compiler"));
        assertThatThrownBy(jdk::check)
                .isInstanceOf(InstallException.class)
                .hasMessageContaining("/opt/jdk/bin/java: Java 11.0.2 found, 17 or newer expected");
    }

    @Test
    void aRunTimeImageIsRefusedWithWhatItLacks() throws Exception {
        Jdk jdk = Jdk.parse(JAVA, says("21", "java.base", "jdk.compiler"));
        assertThatThrownBy(jdk::check)
                .isInstanceOf(InstallException.class)
                .hasMessageContaining("lacks the module jdk.jshell");
    }

    @Test
    void whatIsNoJavaIsToldFromOne() {
        assertThatThrownBy(() -> Jdk.parse(JAVA, "bash: unknown option"))
                .isInstanceOf(InstallException.class);
        assertThatThrownBy(() -> Jdk.at(Path.of("/no/such/java")))
                .isInstanceOf(InstallException.class)
                .hasMessageContaining("/no/such/java: no java found");
    }

    @Test
    void theRunningOneAnswers() throws Exception {
        assertThat(Jdk.at(Jdk.running()).check().version())
                .isEqualTo(System.getProperty("java.version"));
    }
}
