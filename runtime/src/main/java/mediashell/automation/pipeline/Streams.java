package mediashell.automation.pipeline;

/**
 * The six output streams of a command, each a sink. Redirections make a new value with some of them re-plugged; merged records stay
 * records ({@code 2>&1} puts ErrorRecords into {@link #output}).
 *
 * @param output stream 1
 * @param error stream 2, takes {@link mediashell.automation.ErrorRecord}s
 * @param warning stream 3, takes warning records (PowerShell's InformationalRecord family)
 * @param verbose stream 4
 * @param debug stream 5
 * @param information stream 6
 */
public record Streams(
        OutputSink output,
        OutputSink error,
        OutputSink warning,
        OutputSink verbose,
        OutputSink debug,
        OutputSink information) {

    public Streams withOutput(OutputSink sink) {
        return sink == output ? this : new Streams(sink, error, warning, verbose, debug, information);
    }

    /** These without output and with another error stream; itself when it is so already. */
    public Streams silent(OutputSink errors) {
        return output == OutputSink.NULL && error == errors
                ? this
                : new Streams(OutputSink.NULL, errors, warning, verbose, debug, information);
    }

    public Streams withError(OutputSink sink) {
        return new Streams(output, sink, warning, verbose, debug, information);
    }

    public Streams withWarning(OutputSink sink) {
        return new Streams(output, error, sink, verbose, debug, information);
    }

    public Streams withVerbose(OutputSink sink) {
        return new Streams(output, error, warning, sink, debug, information);
    }

    public Streams withDebug(OutputSink sink) {
        return new Streams(output, error, warning, verbose, sink, information);
    }

    public Streams withInformation(OutputSink sink) {
        return new Streams(output, error, warning, verbose, debug, sink);
    }
}
