package veritable.kernel.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import veritable.kernel.install.Surroundings.System;

class DataFoldersTest {
    @Test
    void onLinuxDataIsUnderLocalShare() {
        assertThat(DataFolders.of(new Surroundings(System.LINUX, "/home/ada", Map.of())))
                .isEqualTo(
                        new DataFolders(
                                "/home/ada/.local/share/jupyter",
                                List.of(
                                        "/home/ada/.local/share/jupyter",
                                        "/usr/local/share/jupyter",
                                        "/usr/share/jupyter")));
    }

    @Test
    void onLinuxXdgSaysWhereDataIs() {
        assertThat(user(System.LINUX, "/home/ada", Map.of("XDG_DATA_HOME", "/data/ada/")))
                .isEqualTo("/data/ada/jupyter");
    }

    @Test
    void onMacDataIsInTheLibrary() {
        DataFolders folders =
                DataFolders.of(
                        new Surroundings(
                                System.MAC, "/Users/ada", Map.of("XDG_DATA_HOME", "/unused")));
        assertThat(folders.user()).isEqualTo("/Users/ada/Library/Jupyter");
        assertThat(folders.search()).contains("/usr/local/share/jupyter");
    }

    @Test
    void onWindowsDataRoams() {
        DataFolders folders =
                DataFolders.of(
                        new Surroundings(
                                System.WINDOWS,
                                "C:\\Users\\ada",
                                Map.of(
                                        "AppData", "C:\\Users\\ada\\AppData\\Roaming",
                                        "ProgramData", "C:\\ProgramData")));
        assertThat(folders.user()).isEqualTo("C:\\Users\\ada\\AppData\\Roaming\\jupyter");
        assertThat(folders.search())
                .containsExactly(
                        "C:\\Users\\ada\\AppData\\Roaming\\jupyter", "C:\\ProgramData\\jupyter");
    }

    @Test
    void onWindowsWithoutRoamingDataIsBesideTheSettings() {
        assertThat(user(System.WINDOWS, "C:\\Users\\ada", Map.of()))
                .isEqualTo("C:\\Users\\ada\\.jupyter\\data");
        assertThat(user(System.WINDOWS, "C:\\x", Map.of("JUPYTER_CONFIG_DIR", "D:\\settings")))
                .isEqualTo("D:\\settings\\data");
    }

    @Test
    void jupytersOwnVariableWinsEverywhere() {
        for (System system : System.values()) {
            assertThat(user(system, "/home/ada", Map.of("JUPYTER_DATA_DIR", "/j"))).isEqualTo("/j");
        }
    }

    @Test
    void anEmptyVariableIsAsGoodAsNone() {
        assertThat(user(System.LINUX, "/home/ada", Map.of("JUPYTER_DATA_DIR", "")))
                .isEqualTo("/home/ada/.local/share/jupyter");
    }

    @Test
    void jupyterPathIsSearchedFirstAndEnvironmentsBeforeTheSystem() {
        assertThat(
                        DataFolders.of(
                                        new Surroundings(
                                                System.LINUX,
                                                "/home/ada",
                                                Map.of(
                                                        "JUPYTER_PATH", "/a::/b",
                                                        "VIRTUAL_ENV", "/venv",
                                                        "CONDA_PREFIX", "/conda")))
                                .search())
                .containsExactly(
                        "/a",
                        "/b",
                        "/home/ada/.local/share/jupyter",
                        "/venv/share/jupyter",
                        "/conda/share/jupyter",
                        "/usr/local/share/jupyter",
                        "/usr/share/jupyter");
    }

    @Test
    void onWindowsFoldersAreListedWithSemicolons() {
        assertThat(
                        DataFolders.of(
                                        new Surroundings(
                                                System.WINDOWS,
                                                "C:\\Users\\ada",
                                                Map.of("JUPYTER_PATH", "C:\\a;D:\\b")))
                                .search())
                .startsWith("C:\\a", "D:\\b");
    }

    @Test
    void systemsAreKnownByWhatJavaCallsThem() {
        assertThat(Surroundings.named("Windows 11")).isEqualTo(System.WINDOWS);
        assertThat(Surroundings.named("Mac OS X")).isEqualTo(System.MAC);
        assertThat(Surroundings.named("Linux")).isEqualTo(System.LINUX);
        assertThat(Surroundings.named("FreeBSD")).isEqualTo(System.LINUX);
    }

    private static String user(System system, String home, Map<String, String> variables) {
        return DataFolders.of(new Surroundings(system, home, variables)).user();
    }
}
