package mediashell.dotnet.system.io;

import java.io.IOException;
import java.io.OutputStream;

import mediashell.automation.values.TextEncoding;

/** The writer of a console stream: text is out at once, and closing changes nothing. */
public final class ConsoleWriter extends TextWriter {
    private final OutputStream stream;
    private final TextEncoding encoding;

    public ConsoleWriter(OutputStream stream, TextEncoding encoding) {
        this.stream = stream;
        this.encoding = encoding;
    }

    @Override
    void append(String text) {
        try {
            stream.write(encoding.encode(text));
            stream.flush();
        } catch (IOException failed) {
            throw IoFailures.io(failed.getMessage());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
