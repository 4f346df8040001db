package veritable.kernel.wire;

/** The sockets that requests and replies travel on. */
public enum Channel {
    SHELL,
    CONTROL,
    STDIN
}
