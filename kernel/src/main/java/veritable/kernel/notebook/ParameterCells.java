package veritable.kernel.notebook;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;

/** The cell of a notebook that is tagged {@code parameters}, and the one that overrides it. */
public final class ParameterCells {
    private static final Gson GSON =
            new GsonBuilder().serializeNulls().serializeSpecialFloatingPointValues().create();
    private static final String PARAMETERS = "parameters";

    private ParameterCells() {}

    /** What a notebook can be told; of two with one name the later. */
    public static List<Declaration> declared(NotebookFile notebook) {
        Map<String, Declaration> declared = new LinkedHashMap<>();
        for (NotebookCell cell : notebook.cells()) {
            if (cell.isCode() && cell.isTagged(PARAMETERS)) {
                Declaration.of(cell.source()).forEach(each -> declared.put(each.name(), each));
            }
        }
        return List.copyOf(declared.values());
    }

    /**
     * The notebook with a cell that sets parameters, in place of an earlier one, else below the
     * cell that declares them, else at the top.
     *
     * @throws IllegalArgumentException if a name isn't one of Java, or a value not of the type that
     *     the notebook declares
     */
    public static NotebookFile inject(NotebookFile notebook, Map<String, ParameterValue> values) {
        if (values.isEmpty()) {
            return notebook;
        }
        List<NotebookCell> cells = new ArrayList<>(notebook.cells());
        int place = first(cells, NotebookCell.INJECTED);
        if (place < 0) {
            place = first(cells, PARAMETERS) + 1;
        }
        cells.removeIf(cell -> cell.isTagged(NotebookCell.INJECTED));
        cells.add(
                Math.min(place, cells.size()),
                NotebookCell.code(code(declared(notebook), values), NotebookCell.INJECTED));
        NotebookFile injected = notebook.withCells(cells);
        JsonObject told = new JsonObject();
        values.forEach((name, value) -> told.add(name, GSON.toJsonTree(value.value())));
        Keys.put(Keys.object(injected.metadata(), "papermill"), PARAMETERS, told);
        return injected;
    }

    private static int first(List<NotebookCell> cells, String tag) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isTagged(tag)) {
                return i;
            }
        }
        return -1;
    }

    private static String code(List<Declaration> declared, Map<String, ParameterValue> values) {
        StringBuilder code = new StringBuilder("// Parameters");
        values.forEach(
                (name, value) -> {
                    if (!SourceVersion.isIdentifier(name) || SourceVersion.isKeyword(name)) {
                        throw new IllegalArgumentException(
                                "parameter \"" + name + "\" (expected a name that Java allows)");
                    }
                    code.append('\n').append(statement(declared, name, value));
                });
        return code.toString();
    }

    private static String statement(List<Declaration> declared, String name, ParameterValue value) {
        String written = "var";
        String type = "var";
        for (Declaration each : declared) {
            if (each.name().equals(name)) {
                written = each.type();
                type = each.inferredType();
            }
        }
        if (value.value() == null && written.equals("var")) {
            written = type.equals("String") ? "String" : "Object";
        } else if (value.value() instanceof Map && written.equals("var")) {
            written = "java.util.Map<String, Object>";
        }
        try {
            return written + " " + name + " = " + JavaLiteral.of(type, value) + ";";
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("parameter " + name + ": " + e.getMessage(), e);
        }
    }
}
