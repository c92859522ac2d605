package mediashell.automation.pipeline;

/** One redirection of a command: re-plugs some of its streams, and is closed when the command has run. */
public interface Redirection extends AutoCloseable {

    /** The streams the command gets instead of {@code streams}. */
    Streams apply(Streams streams);

    /** Completes the target; called when the command came to its end without an exception. */
    default void finish() {}

    @Override
    default void close() {}
}
