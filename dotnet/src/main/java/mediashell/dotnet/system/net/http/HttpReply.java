package mediashell.dotnet.system.net.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** What a server answered: status line and headers; the body is still to be read, once. */
public final class HttpReply implements AutoCloseable {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]+)");

    private final HttpResponse<InputStream> response;

    HttpReply(HttpResponse<InputStream> response) {
        this.response = response;
    }

    public URI uri() {
        return response.uri();
    }

    public int status() {
        return response.statusCode();
    }

    public boolean isSuccess() {
        return status() / 100 == 2;
    }

    public String reason() {
        return ReasonPhrases.of(status());
    }

    /** For example {@code 1.1}. */
    public String version() {
        return response.version() == HttpClient.Version.HTTP_2 ? "2.0" : "1.1";
    }

    /** Names ignore case; a header that comes several times has several values. */
    public Map<String, List<String>> headers() {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        response.headers().map().forEach((name, values) -> {
            if (!name.startsWith(":")) {
                headers.put(capitalized(name), values);
            }
        });
        return headers;
    }

    /** HTTP/2 sends small letters; scripts know the headers by the names of HTTP/1.1. */
    private static String capitalized(String name) {
        if (!name.equals(name.toLowerCase(Locale.ROOT))) {
            return name;
        }
        Matcher starts = Pattern.compile("(^|-)([a-z])").matcher(name);
        return starts.replaceAll(part -> part.group(1) + part.group(2).toUpperCase(Locale.ROOT));
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** Without parameters, in small letters; empty when the server does not say. */
    public String mediaType() {
        String type = header("Content-Type").orElse("");
        int semicolon = type.indexOf(';');
        return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
    }

    /** The body, unpacked. */
    public InputStream open() throws IOException {
        String packed = header("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
        return switch (packed) {
            case "gzip", "x-gzip" -> new GZIPInputStream(response.body());
            case "deflate" -> new InflaterInputStream(response.body());
            default -> response.body();
        };
    }

    public byte[] readAll() throws IOException {
        try (InputStream body = open()) {
            return body.readAllBytes();
        }
    }

    /** The text in the encoding that header or page tell, otherwise UTF-8. */
    public String text(byte[] body) {
        return new String(body, charset(body));
    }

    private Charset charset(byte[] body) {
        Charset told = named(header("Content-Type").orElse(""));
        if (told == null && mediaType().contains("html")) {
            int start = Math.min(body.length, 1024);
            told = named(new String(body, 0, start, StandardCharsets.ISO_8859_1));
        }
        return told == null ? StandardCharsets.UTF_8 : told;
    }

    private static Charset named(String text) {
        Matcher name = CHARSET.matcher(text);
        try {
            return name.find() ? Charset.forName(name.group(1)) : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException broken) {
            // nobody wants the rest of it
        }
    }
}
