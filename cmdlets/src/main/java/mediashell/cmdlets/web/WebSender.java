package mediashell.cmdlets.web;

import java.io.FileNotFoundException;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import mediashell.automation.ErrorCategory;
import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.EnumValue;
import mediashell.dotnet.system.management.automation.PSCredential;
import mediashell.dotnet.system.net.http.HttpExchange;
import mediashell.dotnet.system.net.http.HttpReply;
import mediashell.dotnet.system.net.http.HttpSettings;

/** Sends what the parameters ask for, and follows redirections. */
final class WebSender implements AutoCloseable {

    private static final Set<Integer> REDIRECTIONS = Set.of(300, 301, 302, 303, 307, 308);

    private final ExecutionContext context;
    private final WebParameters given;
    private final WebRequestSession session;
    private final HttpExchange exchange;

    WebSender(ExecutionContext context, WebParameters given, WebRequestSession session) {
        this.context = context;
        this.given = given;
        this.session = session;
        this.exchange = new HttpExchange(settings());
    }

    private HttpSettings settings() {
        HttpSettings settings = new HttpSettings()
                .connectTimeout(Duration.ofSeconds(given.connectionTimeoutSeconds))
                .skipCertificateCheck(given.skipCertificateCheck)
                .protocols(protocols())
                .version(
                        String.valueOf(given.httpVersion).startsWith("2")
                                ? HttpClient.Version.HTTP_2
                                : HttpClient.Version.HTTP_1_1)
                .cookies(session.cookieManager());
        boolean plain = new WebChecks(given).authentication().equals("None");
        if (plain && session.credentials() != null || given.proxyCredential != null) {
            settings.authenticator(answers(plain ? session.credentials() : null));
        }
        if (given.noProxy) {
            return settings.noProxy();
        }
        return given.proxy != null
                ? settings.proxy(WebAddress.of(given.proxy))
                : settings.environment(context.process().environment());
    }

    private String[] protocols() {
        if (!(given.sslProtocol instanceof EnumValue wanted) || wanted.value() == 0) {
            return null;
        }
        return wanted.flagNames()
                .replace("Tls", "TLSv1")
                .replace("TLSv11", "TLSv1.1")
                .replace("TLSv12", "TLSv1.2")
                .replace("TLSv13", "TLSv1.3")
                .split(", ");
    }

    private Authenticator answers(PSCredential server) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                PSCredential used = getRequestorType() == RequestorType.PROXY ? given.proxyCredential : server;
                return used == null
                        ? null
                        : new PasswordAuthentication(
                                used.userName(), used.password().reveal());
            }
        };
    }

    /** The method by its name on the wire. */
    String method() {
        if (given.customMethod != null) {
            return given.customMethod.toUpperCase(Locale.ROOT);
        }
        String name = given.method instanceof EnumValue value ? value.name() : "Get";
        return name.equals("Default") ? "GET" : name.toUpperCase(Locale.ROOT);
    }

    /**
     * The last reply after redirections.
     *
     * @param rangeFrom the first byte that is wanted, or 0 for all
     */
    HttpReply send(URI address, long rangeFrom) throws HttpTimeoutException, FileNotFoundException {
        String method = method();
        URI target = WebAddress.withQuery(address, WebBody.query(context, given.body, method));
        WebBody body = WebBody.of(context, given, method);
        boolean secrets = true;
        int limit = session.maximumRedirection() >= 0 ? session.maximumRedirection() : given.maximumRedirection;
        for (int followed = 0; ; followed++) {
            HttpReply reply = exchange.send(request(target, method, body, secrets, rangeFrom));
            URI next = followed < limit ? next(reply) : null;
            if (next == null) {
                return reply;
            }
            if (becomesGet(reply.status(), method)) {
                method = "GET";
                body = new WebBody(HttpRequest.BodyPublishers.noBody(), null);
            }
            secrets = given.preserveAuthorizationOnRedirect;
            target = next;
        }
    }

    private URI next(HttpReply reply) {
        String location = reply.header("Location").orElse(null);
        if (location == null || !REDIRECTIONS.contains(reply.status())) {
            return null;
        }
        URI next = reply.uri().resolve(location);
        boolean insecure = reply.uri().getScheme().equals("https") && !"https".equals(next.getScheme());
        if (insecure && !given.allowInsecureRedirect) {
            throw SessionErrors.of(
                    "System.InvalidOperationException",
                    "InsecureRedirection",
                    ErrorCategory.InvalidOperation,
                    null,
                    "the server redirects from https to " + next + "; -AllowInsecureRedirect follows it");
        }
        return next;
    }

    /** RFC 9110 15.4: what was posted is not posted again elsewhere, unless the code says so. */
    private boolean becomesGet(int status, String method) {
        boolean post = method.equals("POST") && (status == 300 || status == 301 || status == 302);
        boolean other = status == 303 && !method.equals("HEAD");
        return !given.preserveHttpMethodOnRedirect && (post || other);
    }

    private HttpRequest request(URI target, String method, WebBody body, boolean secrets, long rangeFrom) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(target).method(method, body.publisher());
        if (given.operationTimeoutSeconds > 0) {
            builder.timeout(Duration.ofSeconds(given.operationTimeoutSeconds));
        }
        builder.setHeader("User-Agent", userAgent());
        builder.setHeader("Accept-Encoding", "gzip, deflate");
        if (body.contentType() != null) {
            builder.setHeader("Content-Type", body.contentType());
        }
        if (rangeFrom > 0) {
            builder.setHeader("Range", "bytes=" + rangeFrom + "-");
        }
        addHeaders(builder, session.headers(), secrets);
        String authorization = secrets ? authorization() : null;
        if (authorization != null) {
            builder.setHeader("Authorization", authorization);
        }
        return builder.build();
    }

    private String userAgent() {
        if (given.userAgent != null) {
            return given.userAgent;
        }
        return session.userAgent() != null
                ? session.userAgent()
                : "Mozilla/5.0 (Linux; Linux; " + context.culture().name() + ") PowerShell/7.6.5";
    }

    private void addHeaders(HttpRequest.Builder builder, DictionaryValue headers, boolean secrets) {
        for (Object key : headers == null ? List.of() : headers.keys()) {
            String name = context.conversions().toText(key);
            boolean secret = name.equalsIgnoreCase("Authorization");
            if (!secret || secrets) {
                Object value = PSObject.base(headers.get(key));
                builder.setHeader(
                        name,
                        context.conversions().toText(value).replace("\r", "").replace("\n", ""));
            }
        }
    }

    private String authorization() {
        return switch (new WebChecks(given).authentication()) {
            case "Basic" -> "Basic " + basic(given.credential);
            case "Bearer", "OAuth" -> "Bearer " + new String(given.token.reveal());
            default -> null;
        };
    }

    private static String basic(PSCredential credential) {
        String pair =
                credential.userName() + ":" + new String(credential.password().reveal());
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** From another thread. */
    void cancel() {
        exchange.cancel();
    }

    @Override
    public void close() {
        exchange.close();
    }
}
