package mediashell.automation.pipeline;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorRecord;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.AutomationNull;

/**
 * Runs commands that feed each other, by pushing: {@code begin} on all from first to last, {@code process} for each object, {@code end}
 * from first to last, {@code clean} on all whatever happened. An object that a command writes runs the next command at once.
 *
 * <p>Either {@link #run}, or step by step ({@code SteppablePipeline}): {@link #begin}, {@link #process}, {@link #end}, and in any case
 * {@link #close}. One run by one thread.
 */
public final class Pipeline implements AutoCloseable {

    private final ExecutionContext context;
    private final List<PipelineStage> stages = new ArrayList<>(4);
    private boolean stoppedUpstream;
    private boolean closed;

    public Pipeline(ExecutionContext context) {
        this.context = context;
    }

    public Pipeline add(CommandProcessor command) {
        return add(command, List.of());
    }

    /** Adds a command and the redirections that stand behind it, in source order. */
    public Pipeline add(CommandProcessor command, List<Redirection> redirections) {
        stages.add(new PipelineStage(command, redirections));
        return this;
    }

    public int length() {
        return stages.size();
    }

    /** Runs the whole pipeline; nothing feeds its first command. */
    public void run(Streams streams) {
        try (this) {
            begin(streams, false);
            guarded(0, () -> stages.getFirst().command().processWithoutInput());
            end();
        }
    }

    /** Runs the whole pipeline over the elements of a value (the value itself when it is no collection; nothing for AutomationNull). */
    public void run(Streams streams, Object input) {
        try (this) {
            begin(streams, true);
            feed(input);
            end();
        }
    }

    private void feed(Object input) {
        Iterator<Object> elements = context.conversions().enumerate(input);
        if (elements == null) {
            process(input);
            return;
        }
        while (!stoppedUpstream && elements.hasNext()) {
            process(elements.next());
        }
    }

    /** Connects the commands, binds their command lines and runs their {@code begin}. */
    public void begin(Streams streams, boolean expectsInput) {
        connect(streams, expectsInput);
        for (int i = 0; i < stages.size(); i++) {
            stages.get(i).command().prepare(expectsInput || i > 0);
        }
        for (int i = 0; i < stages.size(); i++) {
            guarded(i, stages.get(i)::ensureBegun);
        }
    }

    private void connect(Streams streams, boolean expectsInput) {
        OutputSink next = streams.output();
        for (int i = stages.size() - 1; i >= 0; i--) {
            PipelineStage stage = stages.get(i);
            stage.command().invocation().setPipeline(i + 1, stages.size(), expectsInput || i > 0);
            stage.connect(streams.withOutput(next));
            next = new StageSink(i);
        }
    }

    /** Pushes one object into the first command. Returns at once when a later command has asked to stop. */
    public void process(Object input) {
        if (stoppedUpstream || input == AutomationNull.VALUE) {
            return;
        }
        guarded(0, () -> stages.getFirst().command().process(input));
    }

    /** Whether a command such as {@code Select-Object -First} wants no more input. */
    public boolean isStopped() {
        return stoppedUpstream;
    }

    /** Runs {@code end} of all commands that were not stopped. */
    public void end() {
        for (int i = 0; i < stages.size(); i++) {
            PipelineStage stage = stages.get(i);
            if (!stage.isStopped()) {
                guarded(i, () -> {
                    stage.command().end();
                    stage.finishRedirections();
                });
            }
        }
    }

    /** Runs a step of a stage; a request to stop from one of our own commands ends the step and marks what lies before it. */
    private void guarded(int stage, Runnable step) {
        try {
            step.run();
        } catch (StopUpstreamCommandsException stop) {
            int requester = indexOf(stop.requester());
            if (requester < 0) {
                throw stop;
            }
            stopBefore(requester);
            if (stage >= requester) {
                return;
            }
        }
    }

    private int indexOf(CommandProcessor command) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).command() == command) {
                return i;
            }
        }
        return -1;
    }

    private void stopBefore(int requester) {
        stoppedUpstream = true;
        for (int i = 0; i < requester; i++) {
            stages.get(i).markStopped();
        }
    }

    /** Runs {@code clean} of every command; the first failure is thrown after all have run. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        RuntimeException failure = null;
        for (PipelineStage stage : stages) {
            try {
                stage.clean();
            } catch (DotNetException reported) {
                report(stage, reported);
            } catch (RuntimeException thrown) {
                failure = failure == null ? thrown : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** An error in {@code clean} ends nothing any more: it is reported. */
    private void report(PipelineStage stage, DotNetException thrown) {
        ErrorRecord record = context.toErrorRecord(thrown);
        context.addError(record);
        Streams streams = stage.command().streams();
        (streams == null ? context.hostStreams() : streams).error().write(record);
    }

    /** Passes on a stop request from another thread. */
    public void stop() {
        for (PipelineStage stage : stages) {
            stage.command().stop();
        }
    }

    /** The input side of the command after a stage. */
    final class StageSink implements ByteSink {

        private final PipelineStage consumer;

        StageSink(int stage) {
            this.consumer = stages.get(stage);
        }

        @Override
        public void write(Object value) {
            if (value != AutomationNull.VALUE) {
                consumer.ensureBegun();
                consumer.command().process(value);
            }
        }

        @Override
        public boolean takesBytes() {
            return consumer.command() instanceof NativeCommandProcessor;
        }

        @Override
        public void writeBytes(byte[] bytes) {
            consumer.ensureBegun();
            ((NativeCommandProcessor) consumer.command()).processBytes(bytes);
        }
    }
}
