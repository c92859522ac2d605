package mediashell.automation.pipeline;

/**
 * {@code n>&1}: records of a stream go into the output.
 *
 * @param from the stream's number 2 to 6, or 0 for all of them ({@code *>&1})
 */
public record MergingRedirection(int from) implements Redirection {

    @Override
    public Streams apply(Streams streams) {
        return StreamSelection.replace(streams, from == 0 ? StreamSelection.ALL_BUT_OUTPUT : from, streams.output());
    }
}
