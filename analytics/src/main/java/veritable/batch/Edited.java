package veritable.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import veritable.language.Labels;

/**
 * Outputs of earlier runs that somebody has changed since, such as a workbook with answers in it:
 * what would be overwritten stays, under another name.
 */
final class Edited {
    private final Place place;
    private final Run run;
    private final Consumer<String> say;
    private final Labels labels;

    Edited(Place place, Run run, Consumer<String> say, Labels labels) {
        this.place = place;
        this.run = run;
        this.say = say;
        this.labels = labels;
    }

    /** Copies of what would be overwritten, to be put in place together with {@code drafts}. */
    List<Draft> drafts(List<Draft> drafts, State last) throws IOException {
        Set<Written> ours = new HashSet<>();
        last.generations().forEach(generation -> ours.addAll(generation.files()));
        List<Draft> copies = new ArrayList<>();
        List<String> begun = new ArrayList<>();
        drafts.forEach(draft -> begun.add(place.name(draft.target())));
        for (Draft draft : drafts) {
            Path target = draft.target();
            if (!Files.isRegularFile(target)) {
                continue;
            }
            String digest = Digest.of(target);
            if (!ours.contains(new Written(place.name(target), digest))
                    && !digest.equals(Digest.of(draft.path()))) {
                Draft copy = new Draft("edited", other(target));
                begun.add(place.name(copy.target()));
                Records.write(place.begun(), begun);
                copy.write(out -> Files.copy(target, out));
                copies.add(copy);
                say.accept(labels.text("edited", target, copy.target()));
            }
        }
        return copies;
    }

    /** {@code report.edited-20251201T060000.xlsx}: until when it held what was changed. */
    private Path other(Path target) {
        String name = target.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot <= 0 ? name : name.substring(0, dot);
        String time = run.name().substring(0, run.name().indexOf('.'));
        return target.resolveSibling(stem + ".edited-" + time + name.substring(stem.length()));
    }
}
