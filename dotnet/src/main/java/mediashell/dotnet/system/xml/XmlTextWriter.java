package mediashell.dotnet.system.xml;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.TextEncoding;
import mediashell.dotnet.system.io.FileStream;
import mediashell.dotnet.system.io.IoPaths;
import mediashell.dotnet.system.io.Stream;
import mediashell.dotnet.system.io.StreamWriter;
import mediashell.dotnet.system.io.TextWriter;

/** System.Xml.XmlTextWriter: the older writer, whose layout is set by properties and which declares only when told to. */
@DotNetType(value = "System.Xml.XmlTextWriter", base = "System.Xml.XmlWriter")
public final class XmlTextWriter extends XmlWriter {

    private static final String FORMATTING = "System.Xml.Formatting";
    private final TextWriter writer;
    private final TextEncoding named;
    private XmlOutput laidOut;
    private int indentation = 2;
    private char indentChar = ' ';
    private char quoteChar = '"';
    private boolean indents;

    private XmlTextWriter(TextWriter writer, TextEncoding named) {
        super(writer, new XmlWriterSettings(), new XmlOutput(writer::write, XmlFormat.PLAIN), true);
        this.writer = writer;
        this.named = named;
        layOut();
    }

    @DotNetConstructor
    static XmlTextWriter create(TextWriter w) {
        return new XmlTextWriter(w, w.encoding());
    }

    @DotNetConstructor
    static XmlTextWriter create(Stream w, TextEncoding encoding) {
        TextEncoding used = encoding == null ? TextEncoding.UTF8 : encoding;
        return new XmlTextWriter(StreamWriter.over(w, used, false), used);
    }

    @DotNetConstructor
    static XmlTextWriter create(ExecutionContext context, String filename, TextEncoding encoding) {
        return create(FileStream.replacing(IoPaths.absolute(context, filename)), encoding);
    }

    private void layOut() {
        String step = String.valueOf(indentChar).repeat(indentation);
        laidOut = new XmlOutput(
                writer::write, new XmlFormat(indents, step, "\n", true, named.webName(), false, quoteChar));
        laidOut.declareOnlyWhenTold();
    }

    @Override
    XmlOutput target() {
        return laidOut;
    }

    @DotNetProperty
    @TypeName(FORMATTING)
    EnumValue formatting() {
        return new EnumValue(FacadeTypes.require(FORMATTING), indents ? 1 : 0);
    }

    @DotNetProperty
    void formatting(@TypeName(FORMATTING) EnumValue value) {
        indents = value.intValue() == 1;
        layOut();
    }

    @DotNetProperty
    int indentation() {
        return indentation;
    }

    @DotNetProperty
    void indentation(int value) {
        if (value < 0) {
            throw new IllegalArgumentException("an indentation is not negative, but is " + value);
        }
        indentation = value;
        layOut();
    }

    @DotNetProperty
    char indentChar() {
        return indentChar;
    }

    @DotNetProperty
    void indentChar(char value) {
        indentChar = value;
        layOut();
    }

    @DotNetProperty
    char quoteChar() {
        return quoteChar;
    }

    @DotNetProperty
    void quoteChar(char value) {
        quoteChar = value;
        layOut();
    }
}
