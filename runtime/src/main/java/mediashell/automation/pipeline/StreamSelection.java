package mediashell.automation.pipeline;

/** Re-plugs streams by the numbers that redirections use. */
final class StreamSelection {

    static final int ALL = 0;
    static final int ALL_BUT_OUTPUT = -1;

    private StreamSelection() {}

    static Streams replace(Streams streams, int number, OutputSink sink) {
        return switch (number) {
            case 1 -> streams.withOutput(sink);
            case 2 -> streams.withError(sink);
            case 3 -> streams.withWarning(sink);
            case 4 -> streams.withVerbose(sink);
            case 5 -> streams.withDebug(sink);
            case 6 -> streams.withInformation(sink);
            case ALL -> new Streams(sink, sink, sink, sink, sink, sink);
            case ALL_BUT_OUTPUT -> new Streams(streams.output(), sink, sink, sink, sink, sink);
            default -> throw new IllegalArgumentException("there is no stream " + number);
        };
    }
}
