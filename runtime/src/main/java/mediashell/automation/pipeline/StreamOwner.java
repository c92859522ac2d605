package mediashell.automation.pipeline;

/** Something that a stepped pipeline may write for: {@code $PSCmdlet} of an advanced function. */
public interface StreamOwner {
    Streams ownStreams();
}
