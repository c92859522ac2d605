package mediashell.dotnet.system.net.sockets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.dotnet.system.io.Stream;

/** System.Net.Sockets.NetworkStream: what goes to and comes from the other end. */
@DotNetType(value = "System.Net.Sockets.NetworkStream", base = "System.IO.Stream")
public final class NetworkStream extends Stream {

    private final Socket socket;

    NetworkStream(Socket socket) {
        this.socket = socket;
    }

    /** Whether bytes can be read at once. */
    @DotNetProperty
    public boolean dataAvailable() {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public boolean canRead() {
        return !socket.isClosed();
    }

    @Override
    public boolean canSeek() {
        return false;
    }

    @Override
    public boolean canWrite() {
        return !socket.isClosed();
    }

    @Override
    public long length() {
        throw noSeeking();
    }

    @Override
    public long position() {
        throw noSeeking();
    }

    @Override
    public void position(long value) {
        throw noSeeking();
    }

    @Override
    public void setLength(long value) {
        throw noSeeking();
    }

    private static UnsupportedOperationException noSeeking() {
        return new UnsupportedOperationException("a connection has neither length nor position");
    }

    @Override
    public int read(byte[] buffer, int offset, int count) {
        try {
            return Math.max(0, socket.getInputStream().read(buffer, offset, count));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void write(byte[] buffer, int offset, int count) {
        try {
            socket.getOutputStream().write(buffer, offset, count);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void flush() {
        try {
            socket.getOutputStream().flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    protected void release() {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
