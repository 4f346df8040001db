package veritable.kernel.notebook;

import com.google.gson.JsonArray;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.session.Outcome;

/**
 * What the cells of a notebook show, as it is shown: from any thread, at any time, also after the
 * cell has ended.
 */
final class Recording {
    private final Map<Integer, List<Output>> cells = new HashMap<>();
    private final Map<Integer, Boolean> clearing = new HashMap<>();
    private final Map<String, List<Output>> displays = new HashMap<>();
    private final Consumer<String> log;

    /**
     * @param log takes what is shown, as text
     */
    Recording(Consumer<String> log) {
        this.log = log;
    }

    synchronized void print(int cell, String stream, String text) {
        List<Output> outputs = outputs(cell);
        if (outputs.isEmpty() || !outputs.get(outputs.size() - 1).isStream(stream)) {
            outputs.add(Output.stream(stream));
        }
        outputs.get(outputs.size() - 1).append(text);
        log.accept(text);
    }

    synchronized void display(int cell, MimeBundle forms, String id) {
        update(forms, id);
        Output output = Output.display(forms);
        outputs(cell).add(output);
        displays.computeIfAbsent(id, none -> new ArrayList<>()).add(output);
        log(forms);
    }

    synchronized void update(MimeBundle forms, String id) {
        displays.getOrDefault(id, List.of()).forEach(output -> output.show(forms));
    }

    synchronized void clear(int cell, boolean wait) {
        if (wait) {
            clearing.put(cell, true);
        } else {
            cells.put(cell, new ArrayList<>());
        }
    }

    synchronized void result(int cell, MimeBundle forms, int count) {
        outputs(cell).add(Output.result(forms, count));
        log(forms);
    }

    synchronized void error(int cell, Outcome.Error error) {
        outputs(cell).add(Output.error(error));
        log.accept(String.join("\n", error.traceback()) + "\n");
    }

    private void log(MimeBundle forms) {
        log.accept(forms.data().getOrDefault(MimeBundle.TEXT, "") + "\n");
    }

    private List<Output> outputs(int cell) {
        if (clearing.remove(cell) != null) {
            cells.put(cell, new ArrayList<>());
        }
        return cells.computeIfAbsent(cell, none -> new ArrayList<>());
    }

    synchronized JsonArray json(int cell) {
        JsonArray outputs = new JsonArray();
        cells.getOrDefault(cell, List.of()).forEach(output -> outputs.add(output.json()));
        return outputs;
    }
}
