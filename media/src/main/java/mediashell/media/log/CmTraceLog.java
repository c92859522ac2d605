package mediashell.media.log;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Appends lines that CMTrace shows (facts/media-format.md §14.3). A log that cannot be written must not end a build: the first failure is kept
 * and told by {@link #failure}.
 */
public final class CmTraceLog implements MediaLog, AutoCloseable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM-dd-yyyy", Locale.ROOT);
    private static final int SECONDS_A_MINUTE = 60;

    private final Writer writer;
    private final Clock clock;
    private IOException failure;

    /**
     * @param clock gives time and zone of the lines
     * @throws IOException when the file cannot be opened
     */
    public CmTraceLog(Path file, Clock clock) throws IOException {
        this.writer = Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        this.clock = clock;
    }

    @Override
    public void line(Severity severity, String component, String text) {
        try {
            writer.write(format(severity, component, text));
            writer.flush();
        } catch (IOException e) {
            failure = failure == null ? e : failure;
        }
    }

    /** The first failure to write, or null. */
    public IOException failure() {
        return failure;
    }

    private String format(Severity severity, String component, String text) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        int bias = -now.getOffset().getTotalSeconds() / SECONDS_A_MINUTE;
        return "<![LOG[" + text.replace("]LOG]!>", "]LOG]! >") + "]LOG]!><time=\"" + TIME.format(now)
                + (bias < 0 ? "-" : "+") + "%03d".formatted(Math.abs(bias)) + "\" date=\"" + DATE.format(now)
                + "\" component=\"" + component + "\" context=\"\" type=\"" + severity.type()
                + "\" thread=\"" + Thread.currentThread().threadId() + "\" file=\"" + component + "\">\r\n";
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
