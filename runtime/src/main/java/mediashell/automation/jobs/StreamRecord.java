package mediashell.automation.jobs;

import java.util.function.Consumer;

import mediashell.automation.pipeline.Streams;

/**
 * One object on its way from another session, with the stream that it belongs to.
 *
 * @param kind the stream
 * @param value an object or a record of that stream
 */
public record StreamRecord(Kind kind, Object value) {

    /** The streams of a command. */
    public enum Kind {
        OUTPUT,
        ERROR,
        WARNING,
        VERBOSE,
        DEBUG,
        INFORMATION
    }

    /** Streams that hand everything to one place. */
    public static Streams collectingStreams(Consumer<StreamRecord> target) {
        return new Streams(
                value -> target.accept(new StreamRecord(Kind.OUTPUT, value)),
                value -> target.accept(new StreamRecord(Kind.ERROR, value)),
                value -> target.accept(new StreamRecord(Kind.WARNING, value)),
                value -> target.accept(new StreamRecord(Kind.VERBOSE, value)),
                value -> target.accept(new StreamRecord(Kind.DEBUG, value)),
                value -> target.accept(new StreamRecord(Kind.INFORMATION, value)));
    }

    /** Writes the value to its stream. */
    public void writeTo(Streams streams) {
        switch (kind) {
            case OUTPUT -> streams.output().write(value);
            case ERROR -> streams.error().write(value);
            case WARNING -> streams.warning().write(value);
            case VERBOSE -> streams.verbose().write(value);
            case DEBUG -> streams.debug().write(value);
            case INFORMATION -> streams.information().write(value);
        }
    }
}
