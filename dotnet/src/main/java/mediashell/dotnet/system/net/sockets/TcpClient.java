package mediashell.dotnet.system.net.sockets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;

import mediashell.automation.DotNetException;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TaskValue;
import mediashell.dotnet.system.net.IPAddress;

/** System.Net.Sockets.TcpClient. */
@DotNetType(
        value = "System.Net.Sockets.TcpClient",
        interfaces = {"System.IDisposable"})
public final class TcpClient {

    private final Socket socket = new Socket();

    @DotNetConstructor
    TcpClient() {}

    @DotNetConstructor
    TcpClient(String hostname, int port) {
        connect(hostname, port);
    }

    @DotNetMethod
    void connect(String hostname, int port) {
        connect(new InetSocketAddress(hostname, port));
    }

    @DotNetMethod
    void connect(IPAddress address, int port) {
        connect(new InetSocketAddress(address.toInetAddress(), port));
    }

    private void connect(InetSocketAddress target) {
        try {
            socket.connect(target);
        } catch (IOException failed) {
            throw SocketFailures.exception(failed, target.getHostString() + ":" + target.getPort());
        }
    }

    @DotNetMethod
    @TypeName("System.Threading.Tasks.Task")
    TaskValue connectAsync(ExecutionContext context, String host, int port) {
        CompletableFuture<Object> connected = new CompletableFuture<>();
        Runnable work = () -> {
            try {
                connect(host, port);
                connected.complete(null);
            } catch (DotNetException | UncheckedIOException failed) {
                connected.completeExceptionally(failed);
            }
        };
        context.process().scriptThreads().newThread(work).start();
        return new TaskValue(FacadeTypes.require("System.Threading.Tasks.Task"), connected);
    }

    @DotNetProperty
    boolean connected() {
        return socket.isConnected() && !socket.isClosed();
    }

    @DotNetProperty
    int available() {
        return attempt(() -> socket.getInputStream().available());
    }

    @DotNetProperty
    boolean noDelay() {
        return attempt(socket::getTcpNoDelay);
    }

    @DotNetProperty
    void noDelay(boolean value) {
        attempt(() -> {
            socket.setTcpNoDelay(value);
            return null;
        });
    }

    /** Milliseconds; 0 waits as long as it takes. */
    @DotNetProperty
    int receiveTimeout() {
        return attempt(socket::getSoTimeout);
    }

    @DotNetProperty
    void receiveTimeout(int value) {
        attempt(() -> {
            socket.setSoTimeout(value);
            return null;
        });
    }

    @DotNetMethod
    NetworkStream getStream() {
        if (!connected()) {
            throw new IllegalStateException("there is no connection yet: call Connect first");
        }
        return attempt(() -> new NetworkStream(socket));
    }

    @DotNetMethod
    void close() {
        attempt(() -> {
            socket.close();
            return null;
        });
    }

    @DotNetMethod
    void dispose() {
        close();
    }

    @FunctionalInterface
    private interface Step<T> {

        T run() throws IOException;
    }

    private static <T> T attempt(Step<T> step) {
        try {
            return step.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
