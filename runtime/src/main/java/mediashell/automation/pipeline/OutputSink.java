package mediashell.automation.pipeline;

/**
 * Where written objects go: the next command, a list, the host, nowhere. A write runs the consumer at once, on the same stack.
 * Objects are passed as they are; unrolling of collections happens before ({@code writeObject(x, true)} or a script's value).
 */
@FunctionalInterface
public interface OutputSink {

    /** Drops everything. */
    OutputSink NULL = value -> {};

    void write(Object value);
}
