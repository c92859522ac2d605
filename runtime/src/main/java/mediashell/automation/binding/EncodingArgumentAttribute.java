package mediashell.automation.binding;

import mediashell.automation.DotNetException;
import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.TextEncoding;

/** ArgumentToEncodingTransformationAttribute: names and code pages become encodings. */
public record EncodingArgumentAttribute() implements ParameterAttribute {

    @Override
    public String typeName() {
        return "System.Management.Automation.ArgumentToEncodingTransformationAttribute";
    }

    @Override
    public boolean transforms() {
        return true;
    }

    @Override
    public Object apply(ExecutionContext context, Object value) {
        Object base = PSObject.base(value);
        if (base instanceof TextEncoding || base == null) {
            return base;
        }
        String name = context.conversions().toText(base);
        TextEncoding encoding = TextEncoding.of(name);
        if (encoding == null) {
            throw unknown(name);
        }
        return encoding;
    }

    private static DotNetException unknown(String name) {
        return SessionErrors.plain(
                "System.Management.Automation.ArgumentTransformationMetadataException",
                "'" + name
                        + "' is no encoding; known are ascii, bigendianunicode, unicode, utf8, utf8BOM, utf8NoBOM, utf32,"
                        + " code pages and registered names such as iso-8859-15");
    }
}
