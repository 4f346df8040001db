package veritable.kernel.display;

import java.util.List;
import java.util.stream.Stream;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;

/** Arrays of numbers, characters and truth values. */
final class PrimitiveArrays {
    private PrimitiveArrays() {}

    static List<Renderer<?>> renderers() {
        return Stream.<Class<?>>of(
                        int[].class,
                        long[].class,
                        double[].class,
                        float[].class,
                        short[].class,
                        byte[].class,
                        char[].class,
                        boolean[].class)
                .<Renderer<?>>map(ArrayOf::new)
                .toList();
    }

    private record ArrayOf<T>(Class<T> type) implements Renderer<T> {
        @Override
        public MimeBundle render(T value, Limits limits) {
            return Grids.forms(Sample.ofArray(value, limits.rows()), value, limits, List.of());
        }
    }
}
