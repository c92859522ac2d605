package mediashell.dotnet.system.io;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.TextEncoding;

/** System.IO.StreamWriter: writes text to a stream; a byte order mark only at the stream's beginning. */
@DotNetType(value = "System.IO.StreamWriter", base = "System.IO.TextWriter")
public final class StreamWriter extends TextWriter {

    private static final int BUFFER = 4096;

    private final Stream stream;
    private final TextEncoding encoding;
    private final StringBuilder pending = new StringBuilder();
    private final boolean leaveOpen;
    private boolean begun;
    private boolean autoFlush;
    private boolean closed;

    public StreamWriter(Stream stream, TextEncoding encoding) {
        this(stream, encoding, false);
    }

    private StreamWriter(Stream stream, TextEncoding encoding, boolean leaveOpen) {
        this.stream = stream;
        this.encoding = encoding == null ? TextEncoding.UTF8 : encoding;
        this.leaveOpen = leaveOpen;
        begun = stream.canSeek() && stream.position() > 0;
    }

    @DotNetConstructor
    static StreamWriter create(ExecutionContext context, String path) {
        return new StreamWriter(FileMembers.create(context, path), TextEncoding.UTF8);
    }

    @DotNetConstructor
    static StreamWriter create(ExecutionContext context, String path, boolean append) {
        return create(context, path, append, TextEncoding.UTF8);
    }

    @DotNetConstructor
    static StreamWriter create(ExecutionContext context, String path, boolean append, TextEncoding encoding) {
        int mode = append ? FileStream.APPEND : FileStream.CREATE;
        return new StreamWriter(FileStream.open(IoPaths.absolute(context, path), mode, FileStream.WRITE), encoding);
    }

    @DotNetConstructor
    static StreamWriter create(Stream stream) {
        return new StreamWriter(stream, TextEncoding.UTF8);
    }

    @DotNetConstructor
    static StreamWriter create(Stream stream, TextEncoding encoding) {
        return new StreamWriter(stream, encoding);
    }

    @DotNetConstructor
    static StreamWriter create(
            ExecutionContext context, String path, boolean append, TextEncoding encoding, int bufferSize) {
        return create(context, path, append, encoding);
    }

    @DotNetConstructor
    static StreamWriter create(Stream stream, TextEncoding encoding, int bufferSize) {
        return new StreamWriter(stream, encoding);
    }

    @DotNetConstructor
    static StreamWriter create(Stream stream, TextEncoding encoding, int bufferSize, boolean leaveOpen) {
        return new StreamWriter(stream, encoding, leaveOpen);
    }

    /** One that leaves its stream open, or not, when it is closed. */
    public static StreamWriter over(Stream stream, TextEncoding encoding, boolean leaveOpen) {
        return new StreamWriter(stream, encoding, leaveOpen);
    }

    @DotNetProperty
    public Stream baseStream() {
        return stream;
    }

    @Override
    public TextEncoding encoding() {
        return encoding;
    }

    @DotNetProperty
    public boolean autoFlush() {
        return autoFlush;
    }

    @DotNetProperty
    public void autoFlush(boolean value) {
        autoFlush = value;
    }

    @Override
    void append(String text) {
        if (closed) {
            throw SessionErrors.plain("System.ObjectDisposedException", "the writer is closed already");
        }
        pending.append(text);
        if (autoFlush || pending.length() >= BUFFER) {
            drain();
        }
    }

    private void drain() {
        if (!begun) {
            write(encoding.preamble());
            begun = true;
        }
        write(encoding.encode(pending.toString()));
        pending.setLength(0);
    }

    private void write(byte[] bytes) {
        stream.write(bytes, 0, bytes.length);
    }

    @Override
    public void flush() {
        drain();
        stream.flush();
    }

    @Override
    public void close() {
        if (!closed) {
            drain();
            closed = true;
            if (!leaveOpen) {
                stream.close();
            }
        }
    }
}
