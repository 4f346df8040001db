package veritable.kernel;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Takes the manual's pictures of Jupyter Notebook, in a browser without a screen. {@code
 * kernel/bench/pictures} runs it.
 */
final class NotebookPictures {
    private static final String TABLE =
            """
            record City(String name, String country, long people, double area) {}

            var cities = List.of(
                new City("Chengdu", "China", 20_937_757, 14_378),
                new City("Kyoto", "Japan", 1_438_000, 827.8),
                new City("Lagos", "Nigeria", 15_945_912, 1_171.3),
                new City("Porto", "Portugal", 231_800, 41.4),
                new City("Quito", "Ecuador", 1_763_275, 372.4));

            cities""";

    private static final String CHART =
            """
            %maven org.knowm.xchart:xchart:4.0.3
            import org.knowm.xchart.*;

            var chart = new CategoryChartBuilder().width(680).height(240)
                .title("People per square kilometre").build();
            chart.getStyler().setLegendVisible(false);
            chart.getStyler().setChartBackgroundColor(java.awt.Color.WHITE);
            chart.addSeries("density",
                cities.stream().map(City::name).toList(),
                cities.stream().map(c -> c.people() / c.area()).toList());
            chart""";

    private static final String MISTAKE =
            """
            var dense = cities.stream()
                .filter(city -> city.people() / city.aera() > 5_000)
                .toList();
            dense.size()""";

    private static final String TROUBLE =
            """
            double mean(List<City> cities) {
                return cities.stream().mapToLong(City::people)
                    .average().orElseThrow();
            }
            mean(List.of())""";

    private final Path folder;
    private final Path pictures;
    private final ChromeDriver browser;

    private NotebookPictures(Path folder, Path pictures, ChromeDriver browser) {
        this.folder = folder;
        this.pictures = pictures;
        this.browser = browser;
    }

    public static void main(String[] args) throws Exception {
        Path pictures = Path.of(args[0]);
        Files.createDirectories(pictures);
        Path folder = Files.createTempDirectory("pictures");
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process server = server(folder, port);
        ChromeDriver browser = Browser.open("--hide-scrollbars", "--window-size=900,2400");
        try {
            NotebookPictures camera = new NotebookPictures(folder, pictures, browser);
            camera.open(port);
            camera.take();
        } finally {
            browser.quit();
            server.descendants().forEach(ProcessHandle::destroyForcibly);
            server.destroyForcibly();
        }
    }

    private static Process server(Path folder, int port) throws IOException {
        notebook(folder.resolve("cities.ipynb"));
        return Jupyter.in(folder).serve(port);
    }

    private static void notebook(Path file) throws IOException {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (String code : List.of(TABLE, CHART, MISTAKE, TROUBLE, "")) {
            Map<String, Object> cell = new LinkedHashMap<>();
            cell.put("cell_type", "code");
            cell.put("execution_count", null);
            cell.put("metadata", Map.of());
            cell.put("source", code);
            cell.put("outputs", List.of());
            cells.add(cell);
        }
        Map<String, ?> kernel =
                Map.of(
                        "name",
                        "veritable",
                        "display_name",
                        "Java (Veritable)",
                        "language",
                        "java");
        Gson gson = new GsonBuilder().serializeNulls().create();
        Files.writeString(
                file,
                gson.toJson(
                        Map.of(
                                "nbformat", 4,
                                "nbformat_minor", 4,
                                "metadata", Map.of("kernelspec", kernel),
                                "cells", cells)));
    }

    private void open(int port) throws Exception {
        String page = "http://127.0.0.1:" + port + "/notebooks/cities.ipynb?token=word";
        until(
                () -> {
                    browser.get(page);
                    return true;
                });
        until(
                () ->
                        is(
                                "return typeof Jupyter === 'object' && !!Jupyter.notebook &&"
                                        + " !!Jupyter.notebook.kernel &&"
                                        + " Jupyter.notebook.kernel.is_connected() &&"
                                        + " !!Jupyter.notebook.kernel.info_reply.status"));
    }

    private void take() throws Exception {
        // what fades in would be taken half faded
        js(
                "$.fx.off = true; $('<style>#tooltip { animation: none !important;"
                        + " opacity: 1 !important }</style>').appendTo('head')");
        js("$('body, #site, #notebook').css('background', 'white')");
        run(0);
        run(1);
        crop("cells.png", 0, 1);
        run(2);
        run(3);
        crop("errors.png", 2, 3);
        js("Jupyter.notebook.get_cells().slice(0, 4).forEach(cell => cell.element.hide())");
        press("cities.stream().map(City::name).m", Keys.TAB);
        until(() -> is("return !!document.querySelector('.completions select')"));
        window("completion.png", ".completions");
        browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
        press("String.join", Keys.chord(Keys.SHIFT, Keys.TAB));
        until(() -> is("return !!document.querySelector('#tooltip') && $('#tooltip').css('opacity') === '1'"));
        until(() -> is("return $('#tooltip').text().includes('delimiter')"));
        window("documentation.png", "#tooltip");
    }

    /** Runs a cell that stands in the notebook, until it is done. */
    private void run(int cell) {
        js("Jupyter.notebook.execute_cells([" + cell + "])");
        until(
                () ->
                        is(
                                "return !Jupyter.notebook.kernel_busy &&"
                                        + " Jupyter.notebook.get_cell("
                                        + cell
                                        + ").input_prompt_number > 0"));
        js("document.activeElement.blur(); Jupyter.notebook.select(4)");
    }

    /** Types into the last cell, and then a key. */
    private void press(String code, CharSequence key) {
        js(
                "Jupyter.notebook.select(4); Jupyter.notebook.edit_mode();"
                        + "Jupyter.notebook.get_selected_cell().set_text('');"
                        + "Jupyter.notebook.get_selected_cell().code_mirror.focus();");
        browser.switchTo().activeElement().sendKeys(code);
        browser.switchTo().activeElement().sendKeys(key);
    }

    /** The page from one cell to another. */
    private void crop(String name, int from, int to) throws IOException {
        js("window.scrollTo(0, 0); document.getElementById('site').scrollTop = 0;");
        BufferedImage page = page();
        int top = number("return Jupyter.notebook.get_cell(" + from + ").element.offset().top");
        int bottom =
                number(
                        "var e = Jupyter.notebook.get_cell("
                                + to
                                + ").element; return e.offset().top + e.outerHeight()");
        int left = number("return Jupyter.notebook.get_cell(0).element.offset().left");
        int width = number("return Jupyter.notebook.get_cell(0).element.outerWidth()");
        write(name, page.getSubimage(left, top, width, bottom - top - 2));
    }

    /** The last cell and what is open over the page. */
    private void window(String name, String over) throws IOException {
        BufferedImage page = page();
        int top = number("return Jupyter.notebook.get_cell(4).element.offset().top") - 8;
        int left = number("return Jupyter.notebook.get_cell(4).element.offset().left");
        int bottom =
                number(
                        "var e = $('" + over + "'); return e.offset().top + e.outerHeight()");
        write(name, page.getSubimage(left, top, page.getWidth() - left, bottom - top + 8));
    }

    private BufferedImage page() throws IOException {
        return ImageIO.read(
                new ByteArrayInputStream(browser.getScreenshotAs(OutputType.BYTES)));
    }

    private void write(String name, BufferedImage image) throws IOException {
        BufferedImage plain =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        plain.createGraphics().drawImage(image, 0, 0, Color.WHITE, null);
        Path file = pictures.resolve(name);
        ImageIO.write(plain, "png", file.toFile());
        System.out.println(file + " " + Files.size(file) / 1024 + " kB");
    }

    private interface Condition {
        boolean holds();
    }

    private void until(Condition condition) {
        long start = System.nanoTime();
        while (!holds(condition)) {
            if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(120)) {
                throw new AssertionError(js("return document.body.innerText").toString());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What the page has not brought yet is not so. */
    private static boolean holds(Condition condition) {
        try {
            return condition.holds();
        } catch (WebDriverException e) {
            return false;
        }
    }

    private boolean is(String code) {
        return Boolean.TRUE.equals(js(code));
    }

    private int number(String code) {
        return (int) Math.round(((Number) js(code)).doubleValue());
    }

    private Object js(String code) {
        return Objects.requireNonNullElse(browser.executeScript(code), "");
    }
}
