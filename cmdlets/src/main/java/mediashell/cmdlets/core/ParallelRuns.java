package mediashell.cmdlets.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.ScriptBlock;
import mediashell.automation.ScriptBlockCode;
import mediashell.automation.jobs.SessionRun;
import mediashell.automation.jobs.StreamRecord;
import mediashell.automation.jobs.UsingCapture;
import mediashell.automation.pipeline.PipelineStoppedException;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.Runspace;

/**
 * The runs of ForEach-Object -Parallel: at most so many at once, each in a session of its own. What they write waits in a queue for the
 * thread of the pipeline, which alone may write on.
 */
final class ParallelRuns implements AutoCloseable {

    private final Runspace caller;
    private final String script;
    private final UsingCapture using;
    private final int limit;
    private final long deadline;
    private final String location;
    private final List<SessionRun> running = new ArrayList<>();
    private final LinkedBlockingQueue<Message> messages = new LinkedBlockingQueue<>();

    /** A record of a run, or its end. */
    private sealed interface Message {
        /** Something that a run wrote. */
        record Written(StreamRecord record) implements Message {}

        /** A run has ended. */
        record Ended(SessionRun run) implements Message {}
    }

    /**
     * @param timeoutSeconds 0 for no limit of time
     */
    ParallelRuns(Runspace caller, String script, UsingCapture using, int limit, int timeoutSeconds) {
        this.caller = caller;
        this.script = script;
        this.using = using;
        this.limit = limit;
        this.deadline = timeoutSeconds == 0 ? Long.MAX_VALUE : now() + TimeUnit.SECONDS.toNanos(timeoutSeconds);
        this.location = caller.providers().currentFileSystemLocation();
    }

    private static long now() {
        return System.nanoTime();
    }

    /** Starts a run for an object, after waiting for a free place; meanwhile records go to {@code output}. */
    void add(Object item, Consumer<StreamRecord> output) {
        while (running.size() >= limit && !isLate()) {
            handle(next(), output);
        }
        if (!isLate()) {
            start(item);
        }
        Message waiting;
        while ((waiting = messages.poll()) != null) {
            handle(waiting, output);
        }
    }

    /** Waits for all runs. */
    void finish(Consumer<StreamRecord> output) {
        while (!running.isEmpty()) {
            if (isLate()) {
                close();
            }
            handle(next(), output);
        }
        Message waiting;
        while ((waiting = messages.poll()) != null) {
            handle(waiting, output);
        }
    }

    private boolean isLate() {
        return deadline != Long.MAX_VALUE && now() - deadline >= 0;
    }

    private void start(Object item) {
        Runspace session = caller.sibling(
                caller.process(), StreamRecord.collectingStreams(record -> messages.add(new Message.Written(record))));
        using.giveTo(session);
        session.providers().setLocation(location);
        SessionRun run = new SessionRun(session);
        running.add(run);
        run.whenFinished(() -> messages.add(new Message.Ended(run)));
        run.start(context -> run(context, item));
    }

    private void run(ExecutionContext session, Object item) {
        ScriptBlock block = session.createScriptBlock(script, null);
        block.code()
                .run(
                        session,
                        block,
                        new ScriptBlockCode.Call(false, item, null, List.of(), Map.of(), session.hostStreams()));
    }

    private Message next() {
        try {
            if (deadline == Long.MAX_VALUE) {
                return messages.take();
            }
            return messages.poll(Math.max(0, deadline - now()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PipelineStoppedException();
        }
    }

    private void handle(Message message, Consumer<StreamRecord> output) {
        switch (message) {
            case null -> {}
            case Message.Written written -> output.accept(written.record());
            case Message.Ended ended -> {
                running.remove(ended.run());
                DotNetException failure = ended.run().failure();
                if (failure != null) {
                    output.accept(new StreamRecord(StreamRecord.Kind.ERROR, failed(failure)));
                }
            }
        }
    }

    private static ErrorRecord failed(DotNetException failure) {
        return new ErrorRecord(failure, "PSTaskException", ErrorCategory.InvalidOperation, null);
    }

    /** Stops what still runs. */
    @Override
    public void close() {
        for (SessionRun run : List.copyOf(running)) {
            run.stop();
        }
    }
}
