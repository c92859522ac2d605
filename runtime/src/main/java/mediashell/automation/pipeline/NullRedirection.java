package mediashell.automation.pipeline;

/**
 * {@code n>$null}.
 *
 * @param from the stream's number 1 to 6, or 0 for all
 */
public record NullRedirection(int from) implements Redirection {

    @Override
    public Streams apply(Streams streams) {
        return StreamSelection.replace(streams, from, OutputSink.NULL);
    }
}
