package mediashell.dotnet.system.xml;

import java.util.Base64;

import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.TextEncoding;
import mediashell.dotnet.system.io.FileStream;
import mediashell.dotnet.system.io.IoPaths;
import mediashell.dotnet.system.io.Stream;
import mediashell.dotnet.system.io.StreamWriter;
import mediashell.dotnet.system.io.StringWriter;
import mediashell.dotnet.system.io.TextWriter;

/** System.Xml.XmlWriter: markup written forward, piece by piece. */
@DotNetType(value = "System.Xml.XmlWriter", interfaces = "System.IDisposable")
public class XmlWriter {

    private final TextWriter writer;
    private final XmlWriterSettings settings;
    private final boolean closesWriter;
    private final XmlOutput output;
    private Pending attribute;
    private boolean closed;

    /** An attribute whose value is still written. */
    private record Pending(String prefix, String localName, String namespace, StringBuilder value) {}

    XmlWriter(TextWriter writer, XmlWriterSettings settings, XmlOutput output, boolean closesWriter) {
        this.writer = writer;
        this.settings = settings;
        this.output = output;
        this.closesWriter = closesWriter;
    }

    private static XmlWriter of(TextWriter writer, XmlWriterSettings given, boolean closes) {
        XmlWriterSettings settings = given == null ? new XmlWriterSettings() : given;
        XmlFormat format = settings.format(writer.encoding());
        return new XmlWriter(writer, settings, new XmlOutput(writer::write, format), closes || settings.closeOutput());
    }

    private static StreamWriter over(Stream stream, XmlWriterSettings settings, boolean leaveOpen) {
        TextEncoding encoding = settings == null ? TextEncoding.UTF8_BOM : settings.encoding();
        return StreamWriter.over(stream, encoding, leaveOpen);
    }

    @DotNetMethod
    static XmlWriter create(TextWriter output) {
        return of(output, null, false);
    }

    @DotNetMethod
    static XmlWriter create(TextWriter output, XmlWriterSettings settings) {
        return of(output, settings, false);
    }

    @DotNetMethod
    static XmlWriter create(StringBuilder output) {
        return of(new StringWriter(output), null, true);
    }

    @DotNetMethod
    static XmlWriter create(StringBuilder output, XmlWriterSettings settings) {
        return of(new StringWriter(output), settings, true);
    }

    @DotNetMethod
    static XmlWriter create(Stream output) {
        return of(over(output, null, true), null, true);
    }

    @DotNetMethod
    static XmlWriter create(Stream output, XmlWriterSettings settings) {
        boolean leaveOpen = settings == null || !settings.closeOutput();
        return of(over(output, settings, leaveOpen), settings, true);
    }

    @DotNetMethod
    static XmlWriter create(ExecutionContext context, String outputFileName) {
        return create(context, outputFileName, null);
    }

    @DotNetMethod
    static XmlWriter create(ExecutionContext context, String outputFileName, XmlWriterSettings settings) {
        FileStream file = FileStream.replacing(IoPaths.absolute(context, outputFileName));
        return of(over(file, settings, false), settings, true);
    }

    /** Where the markup goes to. */
    XmlOutput target() {
        return output;
    }

    final XmlOutput output() {
        endPendingAttribute();
        return target();
    }

    @DotNetProperty
    final XmlWriterSettings settings() {
        return settings;
    }

    @DotNetProperty
    @TypeName("System.Xml.WriteState")
    final EnumValue writeState() {
        int state = closed
                ? 5
                : attribute != null
                        ? 3
                        : target().isInStartTag() ? 2 : target().depth() > 0 ? 4 : target().isStarted() ? 1 : 0;
        return new EnumValue(FacadeTypes.require("System.Xml.WriteState"), state);
    }

    @DotNetMethod
    final void writeStartDocument() {
        target().startDocument(null);
    }

    @DotNetMethod
    final void writeStartDocument(boolean standalone) {
        target().startDocument(standalone);
    }

    @DotNetMethod
    final void writeEndDocument() {
        output().endDocument();
    }

    @DotNetMethod
    final void writeDocType(String name, String pubid, String sysid, String subset) {
        String external = pubid != null && !pubid.isEmpty()
                ? " PUBLIC \"" + pubid + "\" \"" + sysid + "\""
                : sysid != null && !sysid.isEmpty() ? " SYSTEM \"" + sysid + "\"" : "";
        target().documentType(name, external + (subset == null || subset.isEmpty() ? "" : "[" + subset + "]"));
    }

    @DotNetMethod
    final void writeStartElement(String localName) {
        output().startElement(null, localName, null);
    }

    @DotNetMethod
    final void writeStartElement(String localName, String ns) {
        output().startElement(null, localName, ns);
    }

    @DotNetMethod
    final void writeStartElement(String prefix, String localName, String ns) {
        output().startElement(prefix, localName, ns);
    }

    @DotNetMethod
    final void writeEndElement() {
        output().endElement(false);
    }

    @DotNetMethod
    final void writeFullEndElement() {
        output().endElement(true);
    }

    @DotNetMethod
    final void writeElementString(String localName, String value) {
        writeElementString(null, localName, null, value);
    }

    @DotNetMethod
    final void writeElementString(String localName, String ns, String value) {
        writeElementString(null, localName, ns, value);
    }

    @DotNetMethod
    final void writeElementString(String prefix, String localName, String ns, String value) {
        output().startElement(prefix, localName, ns);
        if (value != null && !value.isEmpty()) {
            target().text(value);
        }
        target().endElement(false);
    }

    @DotNetMethod
    final void writeStartAttribute(String localName) {
        writeStartAttribute(null, localName, null);
    }

    @DotNetMethod
    final void writeStartAttribute(String localName, String ns) {
        writeStartAttribute(null, localName, ns);
    }

    @DotNetMethod
    final void writeStartAttribute(String prefix, String localName, String ns) {
        endPendingAttribute();
        attribute = new Pending(prefix, localName, ns, new StringBuilder());
    }

    @DotNetMethod
    final void writeEndAttribute() {
        endPendingAttribute();
    }

    private void endPendingAttribute() {
        Pending done = attribute;
        attribute = null;
        if (done != null) {
            target().attribute(done.prefix, done.localName, done.namespace, done.value.toString());
        }
    }

    @DotNetMethod
    final void writeAttributeString(String localName, String value) {
        output().attribute(null, localName, null, value);
    }

    @DotNetMethod
    final void writeAttributeString(String localName, String ns, String value) {
        output().attribute(null, localName, ns, value);
    }

    @DotNetMethod
    final void writeAttributeString(String prefix, String localName, String ns, String value) {
        output().attribute(prefix, localName, ns, value);
    }

    @DotNetMethod
    final void writeString(String text) {
        if (attribute != null) {
            attribute.value.append(text);
        } else if (text != null && !text.isEmpty()) {
            target().text(text);
        }
    }

    @DotNetMethod
    static void writeValue(ExecutionContext context, XmlWriter self, Object value) {
        self.writeString(
                switch (PSObject.base(value)) {
                    case null -> throw new NullPointerException("Value cannot be null. (Parameter 'value')");
                    case Boolean flag -> flag.toString();
                    case DateTime date -> XmlValues.text(context, date);
                    case Object other -> context.conversions().toText(other);
                });
    }

    @DotNetMethod("WriteCData")
    final void writeCData(String text) {
        output().cdata(text);
    }

    @DotNetMethod
    final void writeComment(String text) {
        output().comment(text);
    }

    @DotNetMethod
    final void writeProcessingInstruction(String name, String text) {
        output().instruction(name, text);
    }

    @DotNetMethod
    final void writeRaw(String data) {
        output().raw(data);
    }

    @DotNetMethod
    final void writeWhitespace(String ws) {
        output().raw(ws);
    }

    @DotNetMethod("WriteBase64")
    final void writeBase64(byte[] buffer, int index, int count) {
        writeString(Base64.getEncoder().encodeToString(java.util.Arrays.copyOfRange(buffer, index, index + count)));
    }

    @DotNetMethod
    final void writeNode(XmlReader reader, boolean defattr) {
        output().raw(reader.readOuterXml());
    }

    @DotNetMethod
    final String lookupPrefix(String ns) {
        return target().lookupPrefix(ns);
    }

    @DotNetMethod
    public final void flush() {
        output();
        writer.flush();
    }

    @DotNetMethod
    public final void close() {
        if (closed) {
            return;
        }
        output().endDocument();
        closed = true;
        writer.flush();
        if (closesWriter) {
            writer.close();
        }
    }

    @DotNetMethod
    public final void dispose() {
        close();
    }
}
