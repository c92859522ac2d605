package mediashell.dotnet.system.net.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import mediashell.automation.DotNetException;
import mediashell.automation.session.SessionErrors;

/** Sends requests through one client. One thread sends; another one may cancel. */
public final class HttpExchange implements AutoCloseable {

    private final HttpClient client;
    private volatile CompletableFuture<HttpResponse<InputStream>> running;

    public HttpExchange(HttpSettings settings) {
        this.client = settings.client();
    }

    /**
     * Sends a request and waits for the head of the reply.
     *
     * @throws DotNetException HttpRequestException when there is no reply
     * @throws HttpTimeoutException when the reply or (HttpConnectTimeoutException) the connection took too long
     * @throws CancellationException after {@link #cancel}
     */
    public HttpReply send(HttpRequest request) throws HttpTimeoutException {
        running = client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
        try {
            return new HttpReply(running.get());
        } catch (InterruptedException stopped) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException failed) {
            throw failure(request, failed.getCause());
        }
    }

    private static DotNetException failure(HttpRequest request, Throwable cause) throws HttpTimeoutException {
        switch (cause) {
            case HttpConnectTimeoutException late -> throw late;
            case HttpTimeoutException late -> throw late;
            case IOException io -> {
                return SessionErrors.plain(
                        "System.Net.Http.HttpRequestException",
                        "no reply from " + request.uri().getAuthority() + ": " + detail(io));
            }
            case RuntimeException defect -> throw defect;
            default -> throw new IllegalStateException(cause);
        }
    }

    private static String detail(IOException io) {
        return switch (io) {
            case ConnectException refused
            when refused.getCause() instanceof ConnectException inner
                    && inner.getCause() instanceof UnresolvedAddressException -> "there is no such host";
            case ConnectException refused when refused.getMessage() == null -> "the connection is refused";
            default -> io.getMessage() == null ? io.getClass().getSimpleName() : io.getMessage();
        };
    }

    /** Ends the request that runs; from any thread. */
    public void cancel() {
        CompletableFuture<?> sent = running;
        if (sent != null) {
            sent.cancel(true);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
