package mediashell.automation.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** One text file that gets what a host shows: UTF-8, colours taken out, each line written at once. */
public final class Transcript {

    private static final String RULE = "**********************";

    /** Control sequences (ECMA-48 5.4), as PSStyle makes them. */
    private static final Pattern CONTROL = Pattern.compile("\u001b\\[[0-9;?]*[ -/]*[@-~]");

    private final Path file;
    private final Writer writer;
    private final boolean headers;

    /**
     * Opens the file and writes what stands at its beginning.
     *
     * @param headers whether each command line is to be announced with its time
     * @throws IOException when the file cannot be written
     */
    public Transcript(Path file, boolean headers, List<String> heading, OpenOption... options) throws IOException {
        this.file = file;
        this.headers = headers;
        this.writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8, options);
        block(heading);
    }

    public Path file() {
        return file;
    }

    /** Announces a command line when this transcript wants that. */
    void command(String time, String line) {
        if (headers) {
            block(List.of("Command start time: " + time));
            write("PS>" + line + "\n");
        }
    }

    void block(List<String> lines) {
        write(RULE + "\n" + String.join("\n", lines) + "\n" + RULE + "\n");
    }

    void write(String text) {
        try {
            writer.write(CONTROL.matcher(text).replaceAll(""));
            writer.flush();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    void close() {
        try {
            writer.close();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
