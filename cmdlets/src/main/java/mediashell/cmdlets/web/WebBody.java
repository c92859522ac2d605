package mediashell.cmdlets.web;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.TypedArray;
import mediashell.dotnet.system.net.WebText;
import mediashell.dotnet.system.xml.XmlText;
import org.w3c.dom.Node;

/**
 * What a request carries.
 *
 * @param contentType null when nothing tells it
 */
record WebBody(HttpRequest.BodyPublisher publisher, String contentType) {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([A-Za-z0-9_:.-]+)");

    /** The body that the parameters give; a table of a GET is in its query instead. */
    static WebBody of(ExecutionContext context, WebParameters given, String method) throws FileNotFoundException {
        if (given.form != null) {
            return MultipartForm.of(context, given.form);
        }
        String type = given.contentType != null ? given.contentType : method.equals("POST") ? FORM : null;
        if (given.inFile != null) {
            Path file = context.providers().toFile(given.inFile);
            return new WebBody(HttpRequest.BodyPublishers.ofFile(file), type);
        }
        Object body = PSObject.base(given.body);
        if (body == null || isQuery(body, method)) {
            return new WebBody(HttpRequest.BodyPublishers.noBody(), given.contentType);
        }
        return new WebBody(HttpRequest.BodyPublishers.ofByteArray(bytes(context, body, charset(type))), type);
    }

    private static boolean isQuery(Object body, String method) {
        return body instanceof DictionaryValue && method.equals("GET");
    }

    /** The fields that go into the query of a GET. */
    static String query(ExecutionContext context, Object given, String method) {
        Object body = PSObject.base(given);
        return body != null && isQuery(body, method) ? fields(context, (DictionaryValue) body) : "";
    }

    private static byte[] bytes(ExecutionContext context, Object body, Charset charset) {
        return switch (body) {
            case byte[] bytes -> bytes;
            case DictionaryValue fields -> fields(context, fields).getBytes(charset);
            case Node node -> XmlText.outerXml(node).getBytes(charset);
            default -> context.conversions().toText(body).getBytes(charset);
        };
    }

    private static Charset charset(String contentType) {
        Matcher name = CHARSET.matcher(contentType == null ? "" : contentType);
        try {
            return name.find() ? Charset.forName(name.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private static String fields(ExecutionContext context, DictionaryValue table) {
        List<String> fields = new ArrayList<>();
        for (Object key : table.keys()) {
            String name = WebText.urlEncode(context.conversions().toText(key), false);
            Object value = PSObject.base(table.get(key));
            for (Object one : value instanceof TypedArray several ? several : List.of(value == null ? "" : value)) {
                fields.add(name + "=" + WebText.urlEncode(context.conversions().toText(one), false));
            }
        }
        return String.join("&", fields);
    }
}
