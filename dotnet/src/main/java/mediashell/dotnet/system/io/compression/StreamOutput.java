package mediashell.dotnet.system.io.compression;

import java.io.OutputStream;

import mediashell.dotnet.system.io.Stream;

/** A stream of .NET written as one of Java; closing leaves it open. */
final class StreamOutput extends OutputStream {

    private final Stream stream;

    StreamOutput(Stream stream) {
        this.stream = stream;
    }

    @Override
    public void write(int value) {
        stream.write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int offset, int count) {
        stream.write(buffer, offset, count);
    }

    @Override
    public void flush() {
        stream.flush();
    }
}
