package veritable.kernel.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;

class RenderersTest {
    private final Renderers renderers = new Renderers();

    private record By<T>(Class<T> type, Function<T, MimeBundle> forms) implements Renderer<T> {
        @Override
        public MimeBundle render(T value, Limits limits) {
            return forms.apply(value);
        }
    }

    private <T> void add(Class<T> type, String text) {
        renderers.add(new By<>(type, value -> MimeBundle.text(text)));
    }

    private Object text(Object value) {
        return renderers.render(value, Limits.STANDARD).data().getOrDefault(MimeBundle.TEXT, "");
    }

    interface Shape {}

    interface Round extends Shape {}

    static class Circle implements Round {}

    static final class Disc extends Circle implements Serializable {
        private static final long serialVersionUID = 1;
    }

    @Test
    void theClassItselfWinsOverWhatItExtends() {
        add(Disc.class, "disc");
        add(Circle.class, "circle");
        assertThat(text(new Disc())).isEqualTo("disc");
        assertThat(text(new Circle())).isEqualTo("circle");
    }

    @Test
    void theNearerTypeWins() {
        add(Shape.class, "shape");
        add(Round.class, "round");
        add(Object.class, "object");
        assertThat(text(new Disc())).isEqualTo("round");
    }

    @Test
    void aSuperclassWinsOverAnInterfaceAsNear() {
        add(Serializable.class, "serializable");
        add(Circle.class, "circle");
        assertThat(text(new Disc())).isEqualTo("circle");
    }

    @Test
    void theLaterOfTwoForOneTypeWins() {
        add(Disc.class, "first");
        add(Disc.class, "second");
        assertThat(text(new Disc())).isEqualTo("second");
    }

    @Test
    void anAddedOneWinsOverTheStandardOneOfItsType() {
        add(Collection.class, "mine");
        assertThat(text(List.of(1))).isEqualTo("mine");
    }

    @Test
    void evenSimpleTypesCanBeGivenOtherForms() {
        add(Integer.class, "a number");
        assertThat(text(1)).isEqualTo("a number");
        assertThat(text("1")).isEqualTo("1");
    }

    @Test
    void arraysAreOfTheArrayTypesOfTheirElements() {
        add(Round[].class, "round things");
        assertThat(text(new Disc[0])).isEqualTo("round things");
        assertThat(text(new String[] {"a"})).isEqualTo("[a]");
    }

    @Test
    void knowsAllTypesOfAClassTheNearestFirst() {
        assertThat(Ancestry.of(Disc.class))
                .containsExactly(
                        Disc.class,
                        Circle.class,
                        Serializable.class,
                        Round.class,
                        Shape.class,
                        Object.class);
        assertThat(Ancestry.of(ArrayList.class)).contains(RandomAccess.class, Iterable.class);
        assertThat(Ancestry.of(int[].class)).doesNotContain(Object[].class);
        assertThat(Ancestry.of(Round[].class)).contains(Shape[].class, Object[].class);
    }

    @Test
    void aRendererThatThrowsNeverHidesTheValue() {
        renderers.add(
                new By<>(
                        Disc.class,
                        value -> {
                            throw new IllegalStateException("out of paint");
                        }));
        assertThat(text(new Disc()).toString())
                .contains(Disc.class.getName())
                .contains("its renderer threw java.lang.IllegalStateException: out of paint");
    }

    @Test
    void aRendererThatCallsItselfForeverNeverHidesTheValue() {
        renderers.add(new By<>(Disc.class, RenderersTest::forever));
        assertThat(text(new Disc()).toString()).contains("its renderer threw").contains("Overflow");
    }

    private static MimeBundle forever(Disc disc) {
        return forever(disc);
    }

    @Test
    void addsTextToFormsWithoutIt() {
        renderers.add(new By<>(Disc.class, value -> MimeBundle.of(MimeBundle.HTML, "<b>disc</b>")));
        MimeBundle forms = renderers.render(new Disc(), Limits.STANDARD);
        assertThat(forms.data()).containsEntry(MimeBundle.HTML, "<b>disc</b>");
        assertThat(text(new Disc()).toString()).contains("Disc@");
    }

    @Test
    void showsNull() {
        assertThat(renderers.render(null, Limits.STANDARD)).isEqualTo(MimeBundle.text("null"));
    }

    @Test
    void givesTextThatIsOfATypeAlreadyThisForm() {
        MimeBundle forms = renderers.renderAs("<b>x</b>", MimeBundle.HTML, Limits.STANDARD);
        assertThat(forms.data())
                .containsOnly(
                        Map.entry(MimeBundle.HTML, "<b>x</b>"),
                        Map.entry(MimeBundle.TEXT, "<b>x</b>"));
    }

    @Test
    void writesBytesInBase64() {
        MimeBundle forms = renderers.renderAs(new byte[] {1, 2, 3}, "image/png", Limits.STANDARD);
        assertThat(forms.data())
                .containsOnly(
                        Map.entry("image/png", "AQID"),
                        Map.entry(MimeBundle.TEXT, "image/png, 3 bytes"));
    }

    @Test
    void givesAValueTheOneFormThatWasAskedFor() {
        MimeBundle forms = renderers.renderAs(Samples.tools(), MimeBundle.TEXT, Limits.STANDARD);
        assertThat(forms.data()).containsOnlyKeys(MimeBundle.TEXT);
    }

    @Test
    void saysWhichFormsThereAreIfAnotherWasAskedFor() {
        assertThatThrownBy(() -> renderers.renderAs(1, MimeBundle.HTML, Limits.STANDARD))
                .hasMessage("java.lang.Integer has no form text/html (it has text/plain)");
    }

    @Test
    void chartsAreDrawnAsSvgWhenThatIsAskedFor() {
        Object chart = Samples.all().get("chart");
        MimeBundle drawn =
                renderers.renderAs(
                        java.util.Objects.requireNonNull(chart), "image/svg+xml", Limits.STANDARD);
        assertThat(drawn.data().get("image/svg+xml")).asString().contains("<svg", "</svg>");
        assertThat(drawn.data()).containsEntry(MimeBundle.TEXT, "XYChart \"Stars\", 300 × 200");
        assertThatThrownBy(() -> renderers.renderAs(chart, "image/gif", Limits.STANDARD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("has no form image/gif (it has image/png, text/plain)");
    }
}
