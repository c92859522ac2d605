package mediashell.cmdlets.web;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TextEncoding;
import mediashell.automation.values.TypedArray;
import mediashell.dotnet.system.net.http.HttpReply;

/** A reply that is text, with the elements of a page (Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject). */
@DotNetType(
        value = "Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject",
        base = "Microsoft.PowerShell.Commands.WebResponseObject")
public final class BasicHtmlWebResponseObject extends WebResponseObject {

    private final String text;

    BasicHtmlWebResponseObject(HttpReply reply, byte[] body) {
        super(reply, body);
        this.text = reply.text(body);
    }

    @Override
    @DotNetProperty
    @TypeName("System.String")
    public Object content() {
        return text;
    }

    @Override
    String bodyText() {
        return text;
    }

    @DotNetProperty
    @TypeName("System.Text.Encoding")
    public TextEncoding encoding() {
        return TextEncoding.UTF8;
    }

    /** The elements {@code a} as objects: outerHTML, tagName, attributes. */
    @DotNetProperty
    @TypeName("System.Management.Automation.PSObject[]")
    public TypedArray links() {
        return HtmlElements.of(text, "a");
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.PSObject[]")
    public TypedArray images() {
        return HtmlElements.of(text, "img");
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.PSObject[]")
    public TypedArray inputFields() {
        return HtmlElements.of(text, "input");
    }

    /** Whether a reply's content is text. */
    static boolean isText(HttpReply reply) {
        String type = reply.mediaType();
        return type.startsWith("text/")
                || type.endsWith("json")
                || type.endsWith("xml")
                || type.endsWith("javascript")
                || type.endsWith("x-www-form-urlencoded");
    }
}
