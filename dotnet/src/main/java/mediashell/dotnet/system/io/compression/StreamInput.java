package mediashell.dotnet.system.io.compression;

import java.io.InputStream;

import mediashell.dotnet.system.io.Stream;

/** A stream of .NET read as one of Java. */
final class StreamInput extends InputStream {

    private final Stream stream;

    StreamInput(Stream stream) {
        this.stream = stream;
    }

    @Override
    public int read() {
        return stream.readByte();
    }

    @Override
    public int read(byte[] buffer, int offset, int count) {
        int read = count == 0 ? 0 : stream.read(buffer, offset, count);
        return read == 0 && count > 0 ? -1 : read;
    }
}
