package veritable.kernel.display;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A column for each component of a record. */
record RecordShape(Class<?> type) implements Shape {
    private static final Pattern QUALIFIER = Pattern.compile("(?:\\w+[.$])+(?=\\w)");

    static Optional<Shape> of(List<? extends @Nullable Object> values) {
        List<Class<?>> types = new ArrayList<>();
        for (Object each : values) {
            if (each != null && !types.contains(each.getClass())) {
                types.add(each.getClass());
            }
        }
        return types.size() == 1
                        && types.get(0).isRecord()
                        && types.get(0).getRecordComponents().length > 0
                ? Optional.of(new RecordShape(types.get(0)))
                : Optional.empty();
    }

    @Override
    public List<Column> columns(List<? extends @Nullable Object> values) {
        List<Column> columns = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = Objects.requireNonNull(component.getAccessor());
            accessor.trySetAccessible();
            List<@Nullable Object> cells = new ArrayList<>();
            values.forEach(each -> cells.add(each == null ? null : read(accessor, each)));
            columns.add(new Column(component.getName(), name(component.getGenericType()), cells));
        }
        return columns;
    }

    private static @Nullable Object read(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return "(threw " + cause.getClass().getName() + ")";
        }
    }

    private static String name(Type type) {
        return QUALIFIER.matcher(type.getTypeName()).replaceAll("");
    }
}
