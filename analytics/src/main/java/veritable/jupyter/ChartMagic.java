package veritable.jupyter;

import java.util.List;
import java.util.stream.Stream;
import veritable.compare.Comparison;
import veritable.kernel.api.Magic;
import veritable.kernel.api.MagicCall;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;

/** {@code %chart}: draws a chart of what was compared. */
final class ChartMagic implements Magic {
    private static final String PROGRESSION = "progression";

    private final Desk desk;

    ChartMagic(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "chart";
    }

    @Override
    public String help() {
        return """
        %%chart CHART [TECHNOLOGY…]
        Draws a chart of the reports that were read.

        Charts: %s.
        A progression takes the technologies to show, a name of several words in quotes.

        Examples:
          %%chart versions
          %%chart progression Istio Linkerd "Dapr Workflow"
        """
                .formatted(String.join(", ", veritable.chart.Charts.ids()));
    }

    @Override
    public Object call(MagicCall call, Notebook notebook) throws MagicException {
        if (call.arguments().isEmpty()) {
            throw new MagicException(
                    "which chart? (expected one of "
                            + String.join(", ", veritable.chart.Charts.ids())
                            + ")");
        }
        String id = call.arguments().get(0);
        List<String> names = call.arguments().subList(1, call.arguments().size());
        Comparison comparison = desk.comparison(notebook);
        try {
            if (id.equals(PROGRESSION) && !names.isEmpty()) {
                return Charts.progression(comparison, names.toArray(new String[0]));
            }
            if (!names.isEmpty()) {
                throw new MagicException(id + " takes no technologies (progression does)");
            }
            return Charts.of(comparison, id);
        } catch (IllegalArgumentException e) {
            throw new MagicException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public List<String> complete(MagicCall call, Notebook notebook) {
        List<String> words = call.arguments();
        if (words.size() < 2 && !call.line().endsWith(" ")) {
            String begun = words.isEmpty() ? "" : words.get(0);
            return Stream.concat(Stream.of(PROGRESSION), veritable.chart.Charts.ids().stream())
                    .distinct()
                    .filter(each -> each.startsWith(begun))
                    .toList();
        }
        return desk.technologies(call, notebook);
    }
}
