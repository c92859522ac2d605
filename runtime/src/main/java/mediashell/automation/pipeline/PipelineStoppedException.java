package mediashell.automation.pipeline;

/** Ctrl+C, or {@code Stop()} on a running pipeline. */
public final class PipelineStoppedException extends ControlFlowException {

    /** Creates the signal; it carries nothing. */
    public PipelineStoppedException() {}
}
