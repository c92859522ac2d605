package mediashell.automation.pipeline;

/** Stops the commands before the one that throws it, as {@code Select-Object -First} does; it names its pipeline, and every other one lets it pass. */
public final class StopUpstreamCommandsException extends ControlFlowException {

    private final transient CommandProcessor requester;

    public StopUpstreamCommandsException(CommandProcessor requester) {
        this.requester = requester;
    }

    /** The command that has enough; the pipeline which contains it goes on with its end. */
    public CommandProcessor requester() {
        return requester;
    }
}
