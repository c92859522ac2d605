package mediashell.dotnet.system.net.http;

import java.util.List;
import java.util.Map;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.DictionaryObject;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.TypedArray;
import mediashell.automation.values.ValueEquality;
import mediashell.automation.values.Version;

/** System.Net.Http.HttpResponseMessage: the head of a reply. */
@DotNetType("System.Net.Http.HttpResponseMessage")
public final class HttpResponseMessage {

    private final HttpReply reply;

    public HttpResponseMessage(HttpReply reply) {
        this.reply = reply;
    }

    @DotNetProperty
    @TypeName("System.Net.HttpStatusCode")
    public EnumValue statusCode() {
        return new EnumValue(FacadeTypes.require("System.Net.HttpStatusCode"), reply.status());
    }

    @DotNetProperty
    String reasonPhrase() {
        return reply.reason();
    }

    @DotNetProperty
    boolean isSuccessStatusCode() {
        return reply.isSuccess();
    }

    @DotNetProperty
    Version version() {
        return Version.parse(reply.version());
    }

    /** Here with the headers of the content, which .NET keeps apart. */
    @DotNetProperty
    @TypeName(
            "System.Collections.Generic.Dictionary`2[System.String,System.Collections.Generic.IEnumerable`1[System.String]]")
    public DictionaryObject headers() {
        return table(reply.headers());
    }

    /** Headers as scripts see them: names with their values. */
    public static DictionaryObject table(Map<String, List<String>> headers) {
        var open = FacadeTypes.require("System.Collections.Generic.Dictionary`2");
        var values =
                GenericType.of(FacadeTypes.require("System.Collections.Generic.IEnumerable`1"), List.of(Types.STRING));
        DictionaryObject table =
                new DictionaryObject(GenericType.of(open, List.of(Types.STRING, values)), ValueEquality.IGNORE_CASE);
        headers.forEach((name, list) -> table.set(name, TypedArray.ofStrings(list)));
        return table;
    }

    @Override
    public String toString() {
        return "StatusCode: " + reply.status() + ", ReasonPhrase: '" + reply.reason() + "', Version: "
                + reply.version();
    }
}
