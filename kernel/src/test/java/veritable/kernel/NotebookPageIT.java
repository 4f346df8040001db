package veritable.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;

/** A person at Jupyter Notebook, in a browser. */
@Tag("slow")
class NotebookPageIT {
    @TempDir private static Path folder;
    private static Process server;
    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = Jupyter.in(folder).serve(port);
        browser = Browser.open();
        String tree = "http://127.0.0.1:" + port + "/tree?token=word";
        until(
                () -> {
                    browser.get(tree);
                    return !browser.findElements(By.id("new-dropdown-button")).isEmpty();
                });
        browser.findElement(By.id("new-dropdown-button")).click();
        until(() -> browser.findElement(By.cssSelector("#kernel-veritable a")).isDisplayed());
        String before = browser.getWindowHandle();
        browser.findElement(By.cssSelector("#kernel-veritable a")).click();
        until(() -> browser.getWindowHandles().size() > 1);
        for (String window : browser.getWindowHandles()) {
            if (!window.equals(before)) {
                browser.switchTo().window(window);
            }
        }
        until(
                () ->
                        Boolean.TRUE.equals(
                                js(
                                        "return typeof Jupyter === 'object' && !!Jupyter.notebook"
                                                + " && !!Jupyter.notebook.kernel &&"
                                                + " Jupyter.notebook.kernel.is_connected() &&"
                                                + " !!Jupyter.notebook.kernel.info_reply.status")));
    }

    @AfterAll
    static void close() throws Exception {
        if (browser != null) {
            browser.quit();
        }
        server.destroy();
        server.waitFor(20, TimeUnit.SECONDS);
        server.descendants().forEach(ProcessHandle::destroyForcibly);
        server.destroyForcibly();
    }

    private interface Condition {
        boolean holds();
    }

    private static void until(Condition condition) {
        long start = System.nanoTime();
        while (!holds(condition)) {
            if (System.nanoTime() - start > TimeUnit.MINUTES.toNanos(4)) {
                throw new AssertionError(browser.findElement(By.tagName("body")).getText());
            }
            pause();
        }
    }

    /** The browser tells of nothing by itself, and has to share the machine. */
    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
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

    private static Object js(String code, Object... arguments) {
        return Objects.requireNonNullElse(browser.executeScript(code, arguments), "");
    }

    /** Types into the last cell of the notebook, which is empty. */
    private static void type(String code) {
        js(
                "Jupyter.notebook.select(Jupyter.notebook.ncells() - 1);"
                        + "Jupyter.notebook.edit_mode();"
                        + "Jupyter.notebook.get_selected_cell().set_text('');"
                        + "Jupyter.notebook.get_selected_cell().code_mirror.focus();");
        browser.switchTo().activeElement().sendKeys(code);
    }

    private static void runIt() {
        browser.switchTo().activeElement().sendKeys(Keys.chord(Keys.SHIFT, Keys.ENTER));
    }

    private static void press(CharSequence keys) {
        browser.switchTo().activeElement().sendKeys(keys);
    }

    private static String typed() {
        return js("return Jupyter.notebook.get_selected_cell().get_text()").toString();
    }

    /** The text of what the page has of a kind. */
    private static String found(String selector) {
        return js(
                        "return Array.from(document.querySelectorAll(arguments[0]))"
                                + ".map(each => each.textContent).join('\\n')",
                        selector)
                .toString();
    }

    /** What the last cell that was run shows, when that is so much. */
    private static String shown(String expected) {
        String[] text = {""};
        until(
                () -> {
                    text[0] =
                            js("var cells = Jupyter.notebook.get_cells();"
                                            + " return cells[cells.length - 2].output_area"
                                            + ".element.text()")
                                    .toString();
                    return text[0].contains(expected);
                });
        return text[0];
    }

    private static void idle() {
        until(() -> Boolean.FALSE.equals(js("return Jupyter.notebook.kernel_busy")));
    }

    @Test
    void aPersonWorks() throws Exception {
        type("int answer = 6 * 7; answer");
        runIt();
        assertThat(shown("42")).containsPattern("Out\\[\\d+\\]:");

        type("System.out.println(\"printed\"); display(\"<b id='bold'>bold</b>\", \"text/html\");");
        runIt();
        shown("printed");
        until(() -> browser.findElement(By.id("bold")).isDisplayed());

        type("undefined + 1");
        runIt();
        assertThat(shown("cannot find symbol")).contains("undefined");

        type("\"Hello, \" + input(\"Who? \")");
        runIt();
        until(() -> browser.findElement(By.cssSelector("input.raw_input")).isDisplayed());
        browser.findElement(By.cssSelector("input.raw_input")).sendKeys("Ada", Keys.ENTER);
        shown("Hello, Ada");

        type("while (true) { }");
        runIt();
        until(() -> Boolean.TRUE.equals(js("return Jupyter.notebook.kernel_busy")));
        browser.findElement(
                        By.cssSelector(
                                "button[data-jupyter-action='jupyter-notebook:interrupt-kernel']"))
                .click();
        shown("nterrupt");
        idle();

        type("answer + 1");
        runIt();
        shown("43");

        type("Math.sqr");
        press(Keys.TAB);
        until(() -> typed().equals("Math.sqrt("));
        type("System.out.printl");
        press(Keys.TAB);
        until(() -> typed().equals("System.out.println("));
        type("System.out.pri");
        press(Keys.TAB);
        until(() -> found(".completions option").contains("printf("));
        press(Keys.ESCAPE);
        type("Math.max");
        press(Keys.chord(Keys.SHIFT, Keys.TAB));
        until(() -> found("#tooltip .tooltiptext").contains("int Math.max(int"));
        press(Keys.ESCAPE);
        type("");
        js("window.scrollTo(0, 0); document.getElementById('site').scrollTop = 0;");
        Files.write(Path.of("target", "notebook.png"), browser.getScreenshotAs(OutputType.BYTES));

        browser.findElement(
                        By.cssSelector(
                                "button[data-jupyter-action='jupyter-notebook:confirm-restart-kernel']"))
                .click();
        until(() -> browser.findElement(By.cssSelector(".modal-footer .btn-danger")).isDisplayed());
        browser.findElement(By.cssSelector(".modal-footer .btn-danger")).click();
        until(() -> browser.findElements(By.cssSelector(".modal-footer .btn-danger")).isEmpty());
        until(
                () ->
                        Boolean.TRUE.equals(
                                js(
                                        "return Jupyter.notebook.kernel.is_connected() &&"
                                                + " !Jupyter.notebook.kernel_busy")));
        type("answer");
        runIt();
        shown("cannot find symbol");
        assertThat(Files.readString(folder.resolve("server.log"))).doesNotContain("Traceback");
    }

    /** Answers a question, when that is what is shown beside it. */
    private static void answer(String selector, String... expected) {
        until(() -> browser.findElement(By.cssSelector("input.raw_input")).isDisplayed());
        until(() -> lastOutput(selector).containsAll(List.of(expected)));
        assertThat(lastOutput(selector)).startsWith(expected);
        browser.findElement(By.cssSelector("input.raw_input")).sendKeys("go", Keys.ENTER);
    }

    /** Of the last cell that was run. */
    private static List<String> lastOutput(String selector) {
        List<String> found = new ArrayList<>();
        if (js(
                        "var cells = Jupyter.notebook.get_cells();"
                                + " return cells[cells.length - 2].output_area.element"
                                + ".find(arguments[0]).map((i, e) =>"
                                + " e.tagName === 'PROGRESS' ? e.value + ' of ' + e.max"
                                + " : e.textContent.trim()).get()",
                        selector)
                instanceof List<?> texts) {
            texts.forEach(each -> found.add(String.valueOf(each)));
        }
        return found;
    }

    @Test
    void whatIsShownChangesInItsPlace() {
        type("for (int i : progress(3)) { if (i == 1) input(\"Go? \"); else Thread.sleep(150); }");
        runIt();
        answer("progress", "1 of 3");
        shown("100 % · 3 of 3");
        assertThat(lastOutput("progress")).containsExactly("3 of 3");

        type(
                "var place = display(\"first\"); display(\"below\"); input(\"Go? \");"
                        + " place.update(markdown(\"*second*\"));");
        runIt();
        answer(".output_subarea", "first", "below");
        shown("second");
        assertThat(lastOutput(".output_subarea")).startsWith("second", "below");
        idle();
    }

    @Test
    void aTableIsSortedByAClick() throws Exception {
        type("List.of(10, 9, 100)");
        runIt();
        shown("3 rows");
        idle();
        js(
                "var cells = Jupyter.notebook.get_cells();"
                        + "cells[cells.length - 2].output_area.element.find('th')[1].click()");
        assertThat(lastOutput("td")).containsExactly("9", "10", "100");
    }
}
