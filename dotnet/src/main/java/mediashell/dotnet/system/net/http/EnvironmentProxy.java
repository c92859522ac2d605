package mediashell.dotnet.system.net.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Chooses the proxy that the environment names (HttpClient.DefaultProxy on Linux): capitals count except for http_proxy. */
final class EnvironmentProxy extends ProxySelector {

    private final Map<String, String> variables;

    EnvironmentProxy(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    @Override
    public List<Proxy> select(URI uri) {
        String address = "https".equals(uri.getScheme()) ? first("https_proxy", "HTTPS_PROXY") : first("http_proxy");
        String used = address != null ? address : first("all_proxy", "ALL_PROXY");
        if (used == null || isBypassed(uri.getHost())) {
            return List.of(Proxy.NO_PROXY);
        }
        URI proxy = URI.create(used.contains("://") ? used : "http://" + used);
        int port = proxy.getPort() >= 0 ? proxy.getPort() : 80;
        return List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.getHost(), port)));
    }

    private String first(String... names) {
        for (String name : names) {
            String value = variables.get(name);
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return null;
    }

    /** Names in no_proxy are hosts, or domains when they begin with a dot; {@code *} is every host. */
    private boolean isBypassed(String host) {
        String list = first("no_proxy", "NO_PROXY");
        if (list == null || host == null) {
            return false;
        }
        String wanted = host.toLowerCase(Locale.ROOT);
        for (String entry : list.split("[,\\s]+")) {
            String name = entry.toLowerCase(Locale.ROOT);
            boolean domain = name.startsWith(".") && (wanted.endsWith(name) || wanted.equals(name.substring(1)));
            if (domain || name.equals("*") || name.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        // the exchange reports what failed
    }
}
