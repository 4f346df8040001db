package veritable.cli;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/** The signal by which services are told to read their settings anew. */
final class HangUp {
    private HangUp() {}

    /** By reflection: the compiler warns of this class, and not every Java or system has it. */
    static void handle(Runnable action) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            InvocationHandler act =
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("handle")) {
                            action.run();
                        }
                        return null;
                    };
            signal.getMethod("handle", signal, handler)
                    .invoke(
                            null,
                            signal.getConstructor(String.class).newInstance("HUP"),
                            Proxy.newProxyInstance(
                                    handler.getClassLoader(), new Class<?>[] {handler}, act));
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            // then it is read anew when it has changed, a few seconds later
        }
    }
}
