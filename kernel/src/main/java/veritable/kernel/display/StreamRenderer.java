package veritable.kernel.display;

import java.util.List;
import java.util.stream.BaseStream;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;

/** The first values of a stream, which is used up by it: the table says so. */
@SuppressWarnings("rawtypes")
final class StreamRenderer implements Renderer<BaseStream> {
    @Override
    public Class<BaseStream> type() {
        return BaseStream.class;
    }

    @Override
    public MimeBundle render(BaseStream value, Limits limits) {
        BaseStream<?, ?> stream = value;
        Sample sample;
        try (stream) {
            sample = Sample.of(stream.iterator(), limits.rows());
        } catch (IllegalStateException e) {
            return MimeBundle.text(Plain.safe(value) + " (a stream that has been used already)");
        }
        List<String> notes =
                sample.exact()
                        ? List.of("a stream, now used up; collect it to use it again")
                        : List.of("of a stream, now used up; collect it to see all");
        return Grids.forms(sample, sample.all(), limits, notes);
    }
}
