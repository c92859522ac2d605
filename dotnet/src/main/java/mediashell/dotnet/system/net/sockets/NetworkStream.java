package mediashell.dotnet.system.net.sockets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.dotnet.system.io.UnseekableStream;

/** System.Net.Sockets.NetworkStream: what goes to and comes from the other end. */
@DotNetType(value = "System.Net.Sockets.NetworkStream", base = "System.IO.Stream")
public final class NetworkStream extends UnseekableStream {

    private final Socket socket;

    NetworkStream(Socket socket) throws IOException {
        super(socket.getInputStream(), socket.getOutputStream());
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
}
