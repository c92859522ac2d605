package mediashell.automation.pipeline;

import mediashell.automation.InvocationInfo;

/**
 * One command inside a running pipeline: a cmdlet, a function, a script block, a native program. The pipeline calls
 * {@link #prepare} and then {@link #begin} once on every command from first to last (a command that gets an object earlier begins then), {@link #process} for each object (once without an object for the
 * first command when nothing is piped in), {@link #end} from first to last, and {@link #clean} always.
 *
 * <p>A processor is used by one thread, for one run.
 */
public abstract class CommandProcessor {

    private Streams streams;

    /** The sinks this command writes to; set by the pipeline before {@link #begin}. */
    public final Streams streams() {
        return streams;
    }

    public final void connect(Streams to) {
        this.streams = to;
    }

    /** How the command was called. */
    public abstract InvocationInfo invocation();

    /**
     * Binds the parameters that stand on the command line; done for all commands of a pipeline before the first one begins.
     *
     * @param expectsInput whether something is piped in
     */
    public abstract void prepare(boolean expectsInput);

    /** Runs {@code begin}. */
    public abstract void begin();

    /** Binds one pipeline object and runs {@code process}. */
    public abstract void process(Object input);

    /** Runs {@code process} once without input: only for the first command of a pipeline that nothing feeds. */
    public abstract void processWithoutInput();

    public abstract void end();

    /** Releases what the run holds and runs {@code clean}; called exactly once, after success, error and stop alike. */
    public void clean() {}

    /** Asks a running command to come to an end; called from another thread. */
    public void stop() {}
}
