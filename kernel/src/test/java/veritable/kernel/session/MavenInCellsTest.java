package veritable.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MavenInCellsTest {
    private static Shop shop;

    @TempDir Path folder;
    private Desk desk;

    @BeforeAll
    static void openShop() {
        shop = new Shop();
        shop.add("fruit", "apple", "1.0", "");
        shop.add("fruit", "apple", "2.0", "");
        shop.add("fruit", "pear", "1.0", "");
        shop.add(
                "fruit",
                "salad",
                "1.0",
                "<dependencies>"
                        + Shop.dependency("fruit", "apple", "1.0")
                        + Shop.dependency("fruit", "pear", "1.0")
                        + "</dependencies>");
        shop.add(
                "fruit",
                "bom",
                "1.0",
                "<packaging>pom</packaging><dependencyManagement><dependencies>"
                        + Shop.dependency("fruit", "apple", "2.0")
                        + "</dependencies></dependencyManagement>");
    }

    @AfterAll
    static void closeShop() {
        shop.close();
    }

    @BeforeEach
    void open() throws IOException {
        desk = new Desk();
        desk.session.notebook().changeDirectory(folder);
        shop.asked.clear();
        settings(mirror(shop.url()));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void settings(String content) throws IOException {
        Files.writeString(folder.resolve("settings.xml"), "<settings>" + content + "</settings>");
    }

    private static String mirror(String url) {
        return "<mirrors><mirror><id>shop</id><mirrorOf>*</mirrorOf><url>"
                + url
                + "</url></mirror></mirrors>";
    }

    private static String maven(String line) {
        return "%maven --settings settings.xml --local repository " + line;
    }

    @Test
    void addsALibraryAndWhatItNeeds() {
        assertThat(desk.prints(maven("fruit:salad:1.0")))
                .isEqualTo("Added fruit:salad:1.0\nAdded fruit:apple:1.0\nAdded fruit:pear:1.0\n");
        assertThat(
                        desk.value(
                                "Files.readString(Path.of(notebook().classpath().get(0).toString())"
                                        + ".getParent().resolve(\"salad-1.0.pom\")).length() > 0"))
                .isEqualTo("true");
        assertThat(
                        desk.value(
                                "new String(Thread.currentThread().getContextClassLoader()"
                                        + ".getResourceAsStream(\"apple.txt\").readAllBytes())"))
                .isEqualTo("1.0");
        assertThat(desk.prints("%maven"))
                .isEqualTo("fruit:apple:1.0\nfruit:pear:1.0\nfruit:salad:1.0\n");
        assertThat(desk.shown.get(0)).contains("Downloading ");
        assertThat(desk.shown.get(desk.shown.size() - 1))
                .matches("again: .*Downloaded 6 files, \\d+ kB.*");
    }

    @Test
    void leavesOutWhatIsExcluded() {
        assertThat(desk.prints(maven("fruit:salad:1.0 -x fruit:pear")))
                .isEqualTo("Added fruit:salad:1.0\nAdded fruit:apple:1.0\n");
    }

    @Test
    void keepsTheVersionThatTheSessionHas() {
        desk.run(maven("fruit:apple:2.0"));
        assertThat(desk.prints(maven("fruit:salad:1.0")))
                .contains("Added fruit:salad:1.0")
                .contains("Kept  fruit:apple:2.0, which was added before (now wanted: 1.0;");
        assertThat(desk.prints(maven("fruit:apple:2.0"))).contains("Nothing new");
    }

    @Test
    void doesWithoutANetworkOnceItHasALibrary() throws IOException {
        desk.run(maven("fruit:salad:1.0"));
        shop.asked.clear();
        try (Desk other = new Desk()) {
            other.session.notebook().changeDirectory(folder);
            assertThat(other.prints(maven("-o fruit:salad:1.0"))).contains("Added fruit:salad:1.0");
            assertThat(other.error(maven("-o fruit:apple:2.0"))).contains("offline");
            settings("<offline>true</offline>" + mirror(shop.url()));
            assertThat(other.error(maven("fruit:apple:2.0"))).contains("offline");
        }
        assertThat(shop.asked).isEmpty();
    }

    @Test
    void goesThroughTheProxyOfTheSettings() throws IOException {
        settings(
                "<proxies><proxy><id>p</id><active>true</active><protocol>http</protocol>"
                        + "<host>127.0.0.1</host><port>"
                        + shop.port()
                        + "</port></proxy></proxies>"
                        + mirror("http://fruit.invalid/maven"));
        assertThat(desk.prints(maven("fruit:apple:1.0"))).isEqualTo("Added fruit:apple:1.0\n");
        assertThat(shop.asked)
                .anyMatch(each -> each.startsWith("http://fruit.invalid/maven/fruit/apple"));
    }

    @Test
    void searchesTheRepositoriesItIsTold() throws IOException {
        settings(mirror(shop.url() + "/empty").replace("*", "central"));
        assertThat(desk.prints(maven("fruit:pear:1.0 -r " + shop.url())))
                .isEqualTo("Added fruit:pear:1.0\n");
    }

    @Test
    void readsProjects() {
        String bom =
                "<dependencyManagement><dependencies>"
                        + Shop.dependency("fruit", "bom", "1.0")
                                .replace(
                                        "</dependency>",
                                        "<type>pom</type><scope>import</scope></dependency>")
                        + "</dependencies></dependencyManagement>";
        assertThat(
                        desk.prints(
                                pom(
                                        bom
                                                + "<dependencies>"
                                                + Shop.dependency("fruit", "salad", "1.0")
                                                + Shop.dependency("fruit", "apple", "")
                                                + "</dependencies>")))
                .isEqualTo("Added fruit:salad:1.0\nAdded fruit:pear:1.0\nAdded fruit:apple:2.0\n");
    }

    @Test
    void readsABareDependency() {
        assertThat(desk.prints(pom(Shop.dependency("fruit", "pear", "1.0"))))
                .isEqualTo("Added fruit:pear:1.0\n");
        assertThat(desk.error(pom("<dependencies><dependency></dependencies>")))
                .contains("not a project in Maven's XML");
    }

    @Test
    void saysHowToDoWithoutWhatIsMissing() {
        shop.add(
                "fruit",
                "basket",
                "1.0",
                "<dependencies>" + Shop.dependency("fruit", "plum", "1.0") + "</dependencies>");
        assertThat(desk.error(maven("fruit:basket:1.0")))
                .contains("fruit:plum:jar:1.0")
                .endsWith("; without it: -x fruit:plum");
        assertThat(desk.prints(maven("fruit:basket:1.0 -x fruit:plum")))
                .isEqualTo("Added fruit:basket:1.0\n");
        assertThat(desk.error(maven("fruit:plum:1.0"))).doesNotContain("-x");
    }

    private static String pom(String xml) {
        return "%%pom --settings settings.xml --local repository\n" + xml;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fruit:apple        | its version is missing (expected group:artifact:version",
                "apple              | \"apple\" is not a library (expected group:artifact:version",
                "fruit::1.0         | is not a library",
                "fruit:apple:1 -x a | -x \"a\" (expected group:artifact)",
                "fruit:plum:1.0     | fruit:plum:jar:1.0",
                "-o                 | no coordinates",
            })
    void saysWhatIsWrong(String line, String message) {
        assertThat(desk.error(maven(line)))
                .startsWith("cell [1], line 1:\n%maven: ")
                .contains(message);
    }
}
