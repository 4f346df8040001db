package veritable.kernel.display;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Methods of values whose types the kernel isn't compiled against. */
final class Reflected {
    private Reflected() {}

    /**
     * Calls a public method without arguments.
     *
     * @throws IllegalStateException if there is none, or it throws
     */
    static @Nullable Object call(Object value, String name) {
        return call(value, name, new Class<?>[0]);
    }

    static @Nullable Object call(
            Object value, String name, Class<?>[] types, @Nullable Object... arguments) {
        try {
            Method method = value.getClass().getMethod(name, types);
            method.trySetAccessible();
            return method.invoke(value, arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(
                    value.getClass() + ": " + name + " threw", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(value.getClass() + " has no method " + name, e);
        }
    }

    static int number(Object value, String name) {
        return call(value, name) instanceof Integer number ? number : 0;
    }
}
