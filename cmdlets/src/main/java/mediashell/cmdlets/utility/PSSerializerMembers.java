package mediashell.cmdlets.utility;

import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TypedArray;

/** System.Management.Automation.PSSerializer: CLIXML as a string. */
@DotNetType("System.Management.Automation.PSSerializer")
final class PSSerializerMembers {
    private static final int DEFAULT_DEPTH = 1;

    private PSSerializerMembers() {}

    @DotNetMethod
    static String serialize(ExecutionContext context, Object source) {
        return serialize(context, source, DEFAULT_DEPTH);
    }

    @DotNetMethod
    static String serialize(ExecutionContext context, Object source, int depth) {
        CliXmlWriter writer = new CliXmlWriter(context, depth);
        writer.add(source);
        return writer.text();
    }

    @DotNetMethod
    static Object deserialize(ExecutionContext context, String source) {
        List<Object> values = read(context, source);
        return values.size() == 1 ? values.getFirst() : TypedArray.ofObjects(values);
    }

    @DotNetMethod
    static @TypeName("System.Object[]") Object deserializeAsList(ExecutionContext context, String source) {
        return TypedArray.ofObjects(read(context, source));
    }

    private static List<Object> read(ExecutionContext context, String source) {
        try {
            return new CliXmlReader(context).read(source);
        } catch (IllegalArgumentException broken) {
            throw SessionErrors.plain("System.Xml.XmlException", "The text is no CLIXML: " + broken.getMessage());
        }
    }
}
