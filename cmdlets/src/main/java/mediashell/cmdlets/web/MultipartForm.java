package mediashell.cmdlets.web;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.FileInfo;
import mediashell.automation.values.ListValue;
import mediashell.automation.values.TypedArray;

/** A form in parts (RFC 7578): a FileInfo becomes a file, everything else text, a list a part each. */
final class MultipartForm {

    private final ExecutionContext context;
    private final String boundary = UUID.randomUUID().toString();
    private final List<HttpRequest.BodyPublisher> parts = new ArrayList<>();

    private MultipartForm(ExecutionContext context) {
        this.context = context;
    }

    static WebBody of(ExecutionContext context, DictionaryValue fields) throws FileNotFoundException {
        MultipartForm form = new MultipartForm(context);
        for (Object key : fields.keys()) {
            form.add(context.conversions().toText(key), PSObject.base(fields.get(key)));
        }
        form.text("--" + form.boundary + "--\r\n");
        return new WebBody(
                HttpRequest.BodyPublishers.concat(form.parts.toArray(HttpRequest.BodyPublisher[]::new)),
                "multipart/form-data; boundary=\"" + form.boundary + "\"");
    }

    private void add(String name, Object value) throws FileNotFoundException {
        switch (value) {
            case TypedArray several -> addEach(name, several);
            case ListValue several -> addEach(name, several);
            case FileInfo file -> addFile(name, file.path());
            case null -> addText(name, "");
            default -> addText(name, context.conversions().toText(value));
        }
    }

    private void addEach(String name, Iterable<Object> values) throws FileNotFoundException {
        for (Object value : values) {
            add(name, PSObject.base(value));
        }
    }

    private void addText(String name, String value) {
        text("--" + boundary + "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Disposition: form-data; name=\""
                + quoted(name) + "\"\r\n\r\n" + value + "\r\n");
    }

    private void addFile(String name, Path file) throws FileNotFoundException {
        text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + quoted(name) + "\"; filename=\""
                + quoted(file.getFileName().toString()) + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        parts.add(HttpRequest.BodyPublishers.ofFile(file));
        text("\r\n");
    }

    /** Names end neither their quotes nor their line. */
    private static String quoted(String name) {
        return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    private void text(String text) {
        parts.add(HttpRequest.BodyPublishers.ofString(text, StandardCharsets.UTF_8));
    }
}
