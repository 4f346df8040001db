package veritable.kernel.api;

/** Answers comms that front ends open. Registered by {@link Notebook#register(CommTarget)}. */
public interface CommTarget {
    /** What front ends ask for. */
    String name();

    /**
     * A front end has opened a comm. It is closed again if this throws.
     *
     * @param message what it said as it did
     * @return hears what it says from now on
     */
    CommListener opened(Comm comm, CommMessage message) throws Exception;
}
