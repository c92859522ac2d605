package mediashell.dotnet.system.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.TextEncoding;

/** System.IO.StreamReader: text of a stream; a byte order mark beats the encoding that was asked for. */
@DotNetType(value = "System.IO.StreamReader", base = "System.IO.TextReader")
public final class StreamReader extends TextReader {

    private static final int BUFFER = 4096;

    private final Stream stream;
    private final boolean detects;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
    private TextEncoding encoding;
    private CharsetDecoder decoder;
    private boolean atEnd;

    public StreamReader(Stream stream, TextEncoding encoding, boolean detects) {
        this.stream = stream;
        this.encoding = encoding;
        this.detects = detects;
    }

    @DotNetConstructor
    static StreamReader create(ExecutionContext context, String path) {
        return new StreamReader(FileMembers.openRead(context, path), TextEncoding.UTF8, true);
    }

    @DotNetConstructor
    static StreamReader create(ExecutionContext context, String path, TextEncoding encoding) {
        return new StreamReader(FileMembers.openRead(context, path), encoding, true);
    }

    @DotNetConstructor
    static StreamReader create(Stream stream) {
        return new StreamReader(stream, TextEncoding.UTF8, true);
    }

    @DotNetConstructor
    static StreamReader create(Stream stream, TextEncoding encoding) {
        return new StreamReader(stream, encoding, true);
    }

    @DotNetConstructor
    static StreamReader create(Stream stream, boolean detectEncodingFromByteOrderMarks) {
        return new StreamReader(stream, TextEncoding.UTF8, detectEncodingFromByteOrderMarks);
    }

    @DotNetConstructor
    static StreamReader create(Stream stream, TextEncoding encoding, boolean detectEncodingFromByteOrderMarks) {
        return new StreamReader(
                stream, encoding == null ? TextEncoding.UTF8 : encoding, detectEncodingFromByteOrderMarks);
    }

    @DotNetConstructor
    static StreamReader create(
            Stream stream, TextEncoding encoding, boolean detectEncodingFromByteOrderMarks, int bufferSize) {
        return create(stream, encoding, detectEncodingFromByteOrderMarks);
    }

    @DotNetConstructor
    static StreamReader create(
            ExecutionContext context, String path, TextEncoding encoding, boolean detectEncodingFromByteOrderMarks) {
        return new StreamReader(FileMembers.openRead(context, path), encoding, detectEncodingFromByteOrderMarks);
    }

    @DotNetConstructor
    static StreamReader create(ExecutionContext context, String path, boolean detectEncodingFromByteOrderMarks) {
        return new StreamReader(
                FileMembers.openRead(context, path), TextEncoding.UTF8, detectEncodingFromByteOrderMarks);
    }

    @DotNetProperty
    public Stream baseStream() {
        return stream;
    }

    @DotNetProperty
    public TextEncoding currentEncoding() {
        return encoding;
    }

    @DotNetProperty
    public boolean endOfStream() {
        return peek() < 0;
    }

    @Override
    public int peek() {
        return fill() ? chars.get(chars.position()) : -1;
    }

    @Override
    public int read() {
        return fill() ? chars.get() : -1;
    }

    private boolean fill() {
        while (!chars.hasRemaining() && !atEnd) {
            boolean more = readBytes();
            if (decoder == null) {
                begin();
            }
            chars.clear();
            decoder.decode(bytes, chars, !more);
            if (!more) {
                decoder.flush(chars);
                atEnd = !bytes.hasRemaining();
            }
            chars.flip();
        }
        return chars.hasRemaining();
    }

    private boolean readBytes() {
        bytes.compact();
        int n = stream.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + n);
        bytes.flip();
        return n > 0;
    }

    private void begin() {
        TextEncoding told = detects ? TextEncoding.detect(bytes.array(), bytes.limit()) : null;
        if (told != null) {
            encoding = told;
            bytes.position(told.preamble().length);
        }
        decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    @Override
    public void close() {
        stream.close();
    }
}
