package veritable.kernel.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;

class StreamRendererTest {
    @Test
    void saysThatAStreamHasBeenUsed() {
        Stream<String> stream = Stream.of("a");
        new Renderers().render(stream, Limits.STANDARD);
        assertThat(new Renderers().render(stream, Limits.STANDARD).data().get(MimeBundle.TEXT))
                .asString()
                .endsWith("(a stream that has been used already)");
    }

    @Test
    void closesIt() {
        AtomicBoolean closed = new AtomicBoolean();
        Stream<String> stream = Stream.of("a").onClose(() -> closed.set(true));
        new Renderers().render(stream, Limits.STANDARD);
        assertThat(closed).isTrue();
    }
}
