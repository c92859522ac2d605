package mediashell.dotnet.system.net;

import java.io.IOException;
import java.io.InputStream;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;

import mediashell.automation.DotNetException;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.AnyOf;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TextEncoding;
import mediashell.dotnet.system.Uri;
import mediashell.dotnet.system.net.http.HttpExchange;
import mediashell.dotnet.system.net.http.HttpReply;
import mediashell.dotnet.system.net.http.HttpResponseMessage;
import mediashell.dotnet.system.net.http.HttpSettings;

/** System.Net.WebClient: downloads and uploads of old scripts. What fails is a WebException. */
@DotNetType(
        value = "System.Net.WebClient",
        interfaces = {"System.IDisposable"})
public final class WebClient {

    private static final String ADDRESS = "System.String System.Uri";
    private static final Set<Integer> REDIRECTIONS = Set.of(300, 301, 302, 303, 307, 308);
    private static final int MOST_REDIRECTIONS = 50;

    private final WebHeaderCollection headers = new WebHeaderCollection();
    private WebHeaderCollection responseHeaders;
    private TextEncoding encoding = TextEncoding.UTF8;
    private String baseAddress = "";
    private NetworkCredential credentials;
    private boolean useDefaultCredentials;
    private Object proxy;

    @DotNetConstructor
    WebClient() {}

    @DotNetProperty
    WebHeaderCollection headers() {
        return headers;
    }

    @DotNetProperty
    WebHeaderCollection responseHeaders() {
        return responseHeaders;
    }

    /** The encoding of texts that come without one. */
    @DotNetProperty
    @TypeName("System.Text.Encoding")
    TextEncoding encoding() {
        return encoding;
    }

    @DotNetProperty
    void encoding(@TypeName("System.Text.Encoding") TextEncoding value) {
        encoding = value;
    }

    @DotNetProperty
    String baseAddress() {
        return baseAddress;
    }

    @DotNetProperty
    void baseAddress(String value) {
        baseAddress = value == null ? "" : value;
    }

    @DotNetProperty
    @TypeName("System.Net.NetworkCredential")
    NetworkCredential credentials() {
        return credentials;
    }

    @DotNetProperty
    void credentials(@TypeName("System.Net.NetworkCredential") NetworkCredential value) {
        credentials = value;
    }

    @DotNetProperty
    boolean useDefaultCredentials() {
        return useDefaultCredentials;
    }

    @DotNetProperty
    void useDefaultCredentials(boolean value) {
        useDefaultCredentials = value;
    }

    /** Kept for scripts' sake; the environment names the proxy. */
    @DotNetProperty
    Object proxy() {
        return proxy;
    }

    @DotNetProperty
    void proxy(Object value) {
        proxy = value;
    }

    @DotNetMethod
    String downloadString(ExecutionContext context, @AnyOf(ADDRESS) Object address) {
        return exchange(context, address, "GET", null, reply -> text(reply, reply.readAll()));
    }

    private String text(HttpReply reply, byte[] body) {
        boolean told = reply.header("Content-Type").orElse("").contains("charset");
        return told ? reply.text(body) : encoding.decode(body);
    }

    @DotNetMethod
    byte[] downloadData(ExecutionContext context, @AnyOf(ADDRESS) Object address) {
        return exchange(context, address, "GET", null, HttpReply::readAll);
    }

    @DotNetMethod
    void downloadFile(ExecutionContext context, @AnyOf(ADDRESS) Object address, String fileName) {
        SessionErrors.requireFiles(context.process());
        Path file = context.process().currentDirectory().resolve(fileName);
        exchange(context, address, "GET", null, reply -> {
            try (InputStream body = reply.open()) {
                return Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            }
        });
    }

    @DotNetMethod
    String uploadString(ExecutionContext context, @AnyOf(ADDRESS) Object address, String data) {
        return uploadString(context, address, "POST", data);
    }

    @DotNetMethod
    String uploadString(ExecutionContext context, @AnyOf(ADDRESS) Object address, String method, String data) {
        byte[] body = encoding.encode(data);
        return exchange(context, address, method, body, reply -> text(reply, reply.readAll()));
    }

    @DotNetMethod
    byte[] uploadData(ExecutionContext context, @AnyOf(ADDRESS) Object address, byte[] data) {
        return uploadData(context, address, "POST", data);
    }

    @DotNetMethod
    byte[] uploadData(ExecutionContext context, @AnyOf(ADDRESS) Object address, String method, byte[] data) {
        return exchange(context, address, method, data, HttpReply::readAll);
    }

    @FunctionalInterface
    private interface Reading<T> {

        T of(HttpReply reply) throws IOException;
    }

    private <T> T exchange(ExecutionContext context, Object address, String method, byte[] body, Reading<T> reading) {
        HttpSettings settings = new HttpSettings()
                .environment(context.process().environment())
                .authenticator(credentials == null ? null : answers());
        try (HttpExchange exchange = new HttpExchange(settings);
                HttpReply reply = send(exchange, address(address), method, body)) {
            responseHeaders = WebHeaderCollection.of(reply.headers());
            if (!reply.isSuccess()) {
                throw failure("the server answered " + reply.status() + " (" + reply.reason() + ")", reply);
            }
            return reading.of(reply);
        } catch (IOException failed) {
            throw failure("the transfer failed: " + failed.getMessage(), null);
        } catch (DotNetException failed) {
            throw failed.psType().fullName().equals("System.Net.WebException")
                    ? failed
                    : failure(failed.getMessage(), null);
        }
    }

    private Authenticator answers() {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(
                        credentials.userName(), credentials.secret().reveal());
            }
        };
    }

    private URI address(Object given) {
        String text = given instanceof Uri uri ? uri.originalString() : String.valueOf(given);
        try {
            return baseAddress.isEmpty()
                    ? URI.create(text)
                    : URI.create(baseAddress).resolve(text);
        } catch (IllegalArgumentException wrong) {
            throw failure("'" + text + "' is no address: " + wrong.getMessage(), null);
        }
    }

    private HttpReply send(HttpExchange exchange, URI address, String method, byte[] body) throws IOException {
        URI target = address;
        for (int redirections = 0; ; redirections++) {
            HttpReply reply = exchange.send(request(target, method, body));
            String location = reply.header("Location").orElse(null);
            boolean follows = location != null && REDIRECTIONS.contains(reply.status()) && body == null;
            if (!follows || redirections == MOST_REDIRECTIONS) {
                return reply;
            }
            reply.close();
            target = target.resolve(location);
        }
    }

    private HttpRequest request(URI target, String method, byte[] body) {
        HttpRequest.BodyPublisher publisher =
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body);
        try {
            HttpRequest.Builder builder = HttpRequest.newBuilder(target).method(method, publisher);
            headers.forEach(builder::setHeader);
            return builder.build();
        } catch (IllegalArgumentException refused) {
            throw failure("the request cannot be sent: " + refused.getMessage(), null);
        }
    }

    private static DotNetException failure(String message, HttpReply reply) {
        DotNetException failure = SessionErrors.plain("System.Net.WebException", message);
        if (reply != null) {
            failure.properties().put("Response", new HttpResponseMessage(reply));
        }
        return failure;
    }

    @DotNetMethod
    void dispose() {}
}
