package mediashell.dotnet.system.net.http;

import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;

/** How requests are sent: what .NET sets on its HttpClientHandler. Redirections are the caller's, so that it can count and check them. */
public final class HttpSettings {

    private Duration connectTimeout = Duration.ZERO;
    private boolean skipCertificateCheck;
    private String[] protocols;
    private HttpClient.Version version = HttpClient.Version.HTTP_1_1;
    private CookieHandler cookies;
    private Authenticator authenticator;
    private ProxySelector proxy;

    /** Zero waits as long as it takes. */
    public HttpSettings connectTimeout(Duration time) {
        connectTimeout = time;
        return this;
    }

    /** Trusts every certificate, whatever name it carries. */
    public HttpSettings skipCertificateCheck(boolean skip) {
        skipCertificateCheck = skip;
        return this;
    }

    /** TLS versions by Java's names, for example {@code TLSv1.3}; null for the default ones. */
    public HttpSettings protocols(String... names) {
        protocols = names;
        return this;
    }

    public HttpSettings version(HttpClient.Version wanted) {
        version = wanted;
        return this;
    }

    public HttpSettings cookies(CookieHandler handler) {
        cookies = handler;
        return this;
    }

    public HttpSettings authenticator(Authenticator answers) {
        authenticator = answers;
        return this;
    }

    /** Goes straight to the server. */
    public HttpSettings noProxy() {
        proxy = HttpClient.Builder.NO_PROXY;
        return this;
    }

    public HttpSettings proxy(URI address) {
        int port = address.getPort() >= 0 ? address.getPort() : 80;
        proxy = ProxySelector.of(InetSocketAddress.createUnresolved(address.getHost(), port));
        return this;
    }

    /** The proxy that the environment names, as .NET reads it: http_proxy, https_proxy, all_proxy, no_proxy. */
    public HttpSettings environment(Map<String, String> variables) {
        proxy = new EnvironmentProxy(variables);
        return this;
    }

    HttpClient client() {
        HttpClient.Builder builder =
                HttpClient.newBuilder().version(version).followRedirects(HttpClient.Redirect.NEVER);
        if (!connectTimeout.isZero()) {
            builder.connectTimeout(connectTimeout);
        }
        if (cookies != null) {
            builder.cookieHandler(cookies);
        }
        if (authenticator != null) {
            builder.authenticator(authenticator);
        }
        if (proxy != null) {
            builder.proxy(proxy);
        }
        if (protocols != null) {
            SSLParameters parameters = new SSLParameters();
            parameters.setProtocols(protocols);
            builder.sslParameters(parameters);
        }
        if (skipCertificateCheck) {
            builder.sslContext(trustingAll());
        }
        return builder.build();
    }

    private static SSLContext trustingAll() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new TrustAll()}, null);
            return context;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Java has no TLS", missing);
        }
    }
}
