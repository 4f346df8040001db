package veritable.kernel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final List<String> texts = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private long now;

    /** A notebook that can show things, and nothing else. */
    private final Notebook notebook =
            (Notebook)
                    Proxy.newProxyInstance(
                            getClass().getClassLoader(),
                            new Class<?>[] {Notebook.class},
                            (proxy, method, arguments) -> show((MimeBundle) arguments[0]));

    private DisplayHandle show(MimeBundle forms) {
        texts.add(String.valueOf(forms.data().get(MimeBundle.TEXT)));
        pages.add(String.valueOf(forms.data().get(MimeBundle.HTML)));
        return new DisplayHandle() {
            @Override
            public String id() {
                return "1";
            }

            @Override
            public void update(Object value) {
                show((MimeBundle) value);
            }
        };
    }

    private <T> List<T> run(Progress<T> progress, long nanosEach) {
        List<T> seen = new ArrayList<>();
        for (T value : progress.in(() -> notebook, () -> now)) {
            seen.add(value);
            now += nanosEach;
        }
        return seen;
    }

    @Test
    void goesThroughAllValuesAndSaysHowFarItIs() {
        assertThat(run(Progress.of(List.of("a", "b", "c")).labelled("reading"), 2_000_000_000))
                .containsExactly("a", "b", "c");
        assertThat(texts)
                .containsExactly(
                        "reading: |                    | 0 % · 0 of 3",
                        "reading: |██████              | 33 % · 1 of 3 · 2.0 s each · 4.0 s left",
                        "reading: |█████████████       | 66 % · 2 of 3 · 2.0 s each · 2.0 s left",
                        "reading: |████████████████████| 100 % · 3 of 3 · 2.0 s each · in 6.0 s");
    }

    @Test
    void showsAtMostTenStatesASecond() {
        assertThat(run(Progress.of(1_000_000), 1_000)).hasSize(1_000_000);
        assertThat(texts).hasSize(11);
        assertThat(texts.get(10))
                .endsWith("100 % · 1,000,000 of 1,000,000 · 1,000,000/s · in 1.0 s");
    }

    @Test
    void countsWhereTheEndIsNotKnown() {
        run(Progress.of(Stream.of(1, 2)), 500_000_000);
        assertThat(texts).containsExactly("0", "1 · 2.0/s · 0.5 s", "2 · 2.0/s · in 1.0 s");
        assertThat(pages.get(0)).contains("<progress").doesNotContain("value=");
    }

    @Test
    void isDoneAtOnceWithNothing() {
        assertThat(run(Progress.of(List.of()), 1)).isEmpty();
        assertThat(texts).last().asString().endsWith("0 of 0 · in 0.0 s");
    }

    @Test
    void takesLabelsAsText() {
        run(Progress.of(1).labelled("<b>&"), 1);
        assertThat(pages).allMatch(page -> page.contains("&lt;b&gt;&amp;: "));
    }

    @Test
    void runsOutsideANotebookToo() {
        List<Integer> seen = new ArrayList<>();
        Progress.of(3).in(() -> null, () -> now).forEach(seen::add);
        assertThat(seen).containsExactly(0, 1, 2);
    }
}
