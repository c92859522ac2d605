package mediashell.cmdlets.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.DictionaryObject;
import mediashell.automation.values.ValueEquality;
import mediashell.dotnet.system.io.MemoryStream;
import mediashell.dotnet.system.net.http.HttpReply;
import mediashell.dotnet.system.net.http.HttpResponseMessage;

/** A reply as Invoke-WebRequest writes it (Microsoft.PowerShell.Commands.WebResponseObject); of pages and texts the content is text. */
@DotNetType("Microsoft.PowerShell.Commands.WebResponseObject")
public sealed class WebResponseObject permits BasicHtmlWebResponseObject {

    /** RFC 8288: {@code <address>; rel="next"}. */
    private static final Pattern RELATION = Pattern.compile("<([^>]*)>\\s*;[^,]*?\\brel\\s*=\\s*\"?([^\",;]+)\"?");

    private final HttpReply reply;
    private final byte[] body;

    WebResponseObject(HttpReply reply, byte[] body) {
        this.reply = reply;
        this.body = body;
    }

    final HttpReply reply() {
        return reply;
    }

    @DotNetProperty
    public final int statusCode() {
        return reply.status();
    }

    @DotNetProperty
    public final String statusDescription() {
        return reply.reason();
    }

    @DotNetProperty
    @TypeName("System.Byte[]")
    public Object content() {
        return body;
    }

    /** Status line, headers and body as they came. */
    @DotNetProperty
    public final String rawContent() {
        StringBuilder raw = new StringBuilder("HTTP/" + reply.version() + " " + reply.status() + " " + reply.reason());
        raw.append("\r\n");
        reply.headers().forEach((name, values) -> raw.append(name + ": " + String.join(", ", values) + "\r\n"));
        return raw.append("\r\n").append(bodyText()).toString();
    }

    String bodyText() {
        return new String(body, StandardCharsets.ISO_8859_1);
    }

    @DotNetProperty
    @TypeName(
            "System.Collections.Generic.Dictionary`2[System.String,System.Collections.Generic.IEnumerable`1[System.String]]")
    public final DictionaryObject headers() {
        return HttpResponseMessage.table(reply.headers());
    }

    @DotNetProperty
    public final long rawContentLength() {
        return body.length;
    }

    @DotNetProperty
    @TypeName("System.IO.MemoryStream")
    public final Object rawContentStream() {
        return MemoryStream.over(body);
    }

    @DotNetProperty
    @TypeName("System.Net.Http.HttpResponseMessage")
    public final Object baseResponse() {
        return new HttpResponseMessage(reply);
    }

    /** Addresses of the header Link by relation. */
    @DotNetProperty
    @TypeName("System.Collections.Generic.Dictionary`2[System.String,System.String]")
    public final DictionaryObject relationLink() {
        var open = FacadeTypes.require("System.Collections.Generic.Dictionary`2");
        DictionaryObject table = new DictionaryObject(
                GenericType.of(open, List.of(Types.STRING, Types.STRING)), ValueEquality.IGNORE_CASE);
        relations(reply).forEach(table::set);
        return table;
    }

    static Map<String, String> relations(HttpReply reply) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String header : reply.headers().getOrDefault("Link", List.of())) {
            Matcher links = RELATION.matcher(header);
            while (links.find()) {
                found.putIfAbsent(
                        links.group(2).strip(),
                        reply.uri().resolve(links.group(1)).toString());
            }
        }
        return found;
    }

    @Override
    @DotNetMethod
    public String toString() {
        return bodyText();
    }
}
