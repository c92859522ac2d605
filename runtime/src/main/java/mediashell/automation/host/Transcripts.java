package mediashell.automation.host;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import mediashell.automation.session.ExecutionContext;

/** The transcripts that run in a session, the newest first; the session's end ends them. Hosts write from several threads. */
public final class Transcripts implements AutoCloseable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);

    private final ExecutionContext context;
    private final Deque<Transcript> running = new ArrayDeque<>();
    private volatile boolean active;

    private Transcripts(ExecutionContext context) {
        this.context = context;
        if (context.host().ui() instanceof TranscribingUserInterface copying) {
            copying.copyTo(this);
        }
    }

    /** The transcripts of a session. */
    public static Transcripts of(ExecutionContext context) {
        return context.service(Transcripts.class, Transcripts::new);
    }

    /** The session's time as transcripts write it. */
    public String time() {
        return ZonedDateTime.now(
                        context.process().clock().withZone(context.process().zone()))
                .format(TIME);
    }

    public boolean areRunning() {
        return active;
    }

    public synchronized void start(Transcript transcript) {
        running.push(transcript);
        active = true;
    }

    /** Ends the newest transcript; empty when none is running. */
    public synchronized Optional<Transcript> stop() {
        Transcript ended = running.poll();
        active = !running.isEmpty();
        if (ended != null) {
            ended.block(List.of("PowerShell transcript end", "End time: " + time()));
            ended.close();
        }
        return Optional.ofNullable(ended);
    }

    /** What the host shows, with its line ends. */
    public synchronized void write(String text) {
        running.forEach(each -> each.write(text));
    }

    /** A command line that a user entered is about to run. */
    public synchronized void command(String line) {
        String time = time();
        running.forEach(each -> each.command(time, line));
    }

    @Override
    public void close() {
        while (stop().isPresent()) {
            // each has its own end
        }
    }
}
