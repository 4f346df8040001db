package veritable.kernel.eval;

import org.jspecify.annotations.Nullable;

/**
 * A method of {@link StopCheck} that is called in place of one of the JDK's.
 *
 * @param descriptor whose first parameter is the object, unless the other method is static
 */
record StandIn(String name, String descriptor) {
    private static final String LOCKS = "java/util/concurrent/locks/";
    private static final String INPUT = "()Ljava/io/InputStream;";

    /** What is called in place of a method; nothing if it may be called as it is. */
    static @Nullable StandIn of(String owner, String name, String descriptor) {
        return switch (name) {
            case "exit" -> exit(owner, descriptor);
            case "halt" -> owner.equals("java/lang/Runtime") ? exit(owner, descriptor) : null;
            case "lock" ->
                    isLock(owner) && descriptor.equals("()V")
                            ? new StandIn("lock", "(L" + LOCKS + "Lock;)V")
                            : null;
            case "awaitUninterruptibly" ->
                    owner.equals(LOCKS + "Condition")
                            ? new StandIn("await", "(L" + owner + ";)V")
                            : null;
            case "join" ->
                    owner.equals("java/util/concurrent/CompletableFuture")
                                    && descriptor.equals("()Ljava/lang/Object;")
                            ? new StandIn("join", "(L" + owner + ";)Ljava/lang/Object;")
                            : null;
            case "printStackTrace" ->
                    descriptor.equals("()V") && isThrowable(owner)
                            ? new StandIn("printStackTrace", "(Ljava/lang/Throwable;)V")
                            : null;
            case "getInputStream" -> descriptor.equals(INPUT) ? input(owner) : null;
            case "getErrorStream" ->
                    owner.equals("java/lang/Process")
                            ? new StandIn("error", "(Ljava/lang/Process;)Ljava/io/InputStream;")
                            : null;
            case "accept" ->
                    owner.equals("java/net/ServerSocket")
                                    && descriptor.equals("()Ljava/net/Socket;")
                            ? new StandIn("accept", "(Ljava/net/ServerSocket;)Ljava/net/Socket;")
                            : null;
            default -> null;
        };
    }

    private static @Nullable StandIn exit(String owner, String descriptor) {
        if (!descriptor.equals("(I)V")) {
            return null;
        }
        return switch (owner) {
            case "java/lang/System" -> new StandIn("exit", "(I)V");
            case "java/lang/Runtime" -> new StandIn("exit", "(Ljava/lang/Runtime;I)V");
            default -> null;
        };
    }

    private static @Nullable StandIn input(String owner) {
        return switch (owner) {
            case "java/net/Socket", "java/lang/Process" ->
                    new StandIn("input", "(L" + owner + ";)Ljava/io/InputStream;");
            default -> null;
        };
    }

    private static boolean isLock(String owner) {
        return switch (owner) {
            case LOCKS + "Lock",
                    LOCKS + "ReentrantLock",
                    LOCKS + "ReentrantReadWriteLock$ReadLock",
                    LOCKS + "ReentrantReadWriteLock$WriteLock" ->
                    true;
            default -> false;
        };
    }

    /** Told by its name: to know its parents, it would have to be loaded. */
    private static boolean isThrowable(String owner) {
        return owner.endsWith("Exception")
                || owner.endsWith("Error")
                || owner.endsWith("Throwable");
    }
}
