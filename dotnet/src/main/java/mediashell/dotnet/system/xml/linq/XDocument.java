package mediashell.dotnet.system.xml.linq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.TextEncoding;
import mediashell.dotnet.system.io.IoPaths;
import mediashell.dotnet.system.io.Stream;
import mediashell.dotnet.system.io.TextReader;
import mediashell.dotnet.system.io.TextWriter;
import mediashell.dotnet.system.xml.XmlFormat;
import mediashell.dotnet.system.xml.XmlKind;
import mediashell.dotnet.system.xml.XmlOutput;
import mediashell.dotnet.system.xml.XmlValues;

/** System.Xml.Linq.XDocument. */
@DotNetType(value = "System.Xml.Linq.XDocument", base = "System.Xml.Linq.XContainer")
public final class XDocument extends XContainer {

    private XDeclaration declaration;

    @DotNetConstructor
    XDocument() {}

    @DotNetConstructor
    static XDocument create(ExecutionContext context, Object... content) {
        XDocument made = new XDocument();
        made.addAll(XContent.objects(context, content));
        return made;
    }

    @DotNetConstructor
    static XDocument create(ExecutionContext context, XDeclaration declaration, Object... content) {
        XDocument made = create(context, content);
        made.declaration = declaration;
        return made;
    }

    private static XDocument read(String text, boolean keepBlanks) {
        XDocument made = new XDocument();
        made.declaration = XContent.read(made, text, keepBlanks);
        return made;
    }

    @DotNetMethod
    static XDocument parse(String text) {
        return read(text, false);
    }

    @DotNetMethod
    static XDocument parse(String text, @TypeName("System.Xml.Linq.LoadOptions") EnumValue options) {
        return read(text, options.hasFlag(1));
    }

    @DotNetMethod
    static XDocument load(ExecutionContext context, String uri) {
        return read(XmlValues.ofFile(context, uri), false);
    }

    @DotNetMethod
    static XDocument load(TextReader textReader) {
        return read(textReader.readToEnd(), false);
    }

    @DotNetMethod
    static XDocument load(Stream stream) {
        return read(XmlValues.ofStream(stream), false);
    }

    static void saveFile(ExecutionContext context, XNode node, XDeclaration declaration, String fileName) {
        String named = declaration == null ? null : declaration.encoding();
        TextEncoding known = named == null ? null : TextEncoding.registered(named);
        TextEncoding encoding = known == null ? TextEncoding.UTF8 : known;
        XmlFormat format = new XmlFormat(true, "  ", "\n", true, encoding.webName(), false, '"');
        try {
            Files.write(IoPaths.absolute(context, fileName), encoding.encode(node.text(format)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void saveTo(XNode node, TextWriter writer) {
        String encoding = writer.encoding().webName();
        writer.write(node.text(new XmlFormat(true, "  ", "\n", true, encoding, false, '"')));
    }

    @DotNetMethod
    static void save(ExecutionContext context, XDocument self, String fileName) {
        saveFile(context, self, self.declaration, fileName);
    }

    @DotNetMethod
    static void save(XDocument self, TextWriter textWriter) {
        saveTo(self, textWriter);
    }

    @Override
    XmlKind kind() {
        return XmlKind.DOCUMENT;
    }

    @Override
    XNode copy() {
        XDocument copy = new XDocument();
        copy.declaration = declaration;
        nodeList().forEach(node -> copy.append(node.copy()));
        return copy;
    }

    @Override
    void check(XNode node) {
        if (node instanceof XElement && root() != null) {
            throw new IllegalStateException("This operation would create an incorrectly structured document.");
        } else if (node instanceof XText) {
            throw new IllegalArgumentException("Non-whitespace characters cannot be added to content.");
        }
    }

    @Override
    void attach(XAttribute attribute) {
        throw new IllegalArgumentException("An attribute cannot be added to content.");
    }

    @DotNetProperty
    public XElement root() {
        return children().isEmpty() ? null : children().getFirst();
    }

    @DotNetProperty
    public XDeclaration declaration() {
        return declaration;
    }

    @DotNetProperty
    public void declaration(XDeclaration value) {
        declaration = value;
    }

    @Override
    void write(XmlOutput output) {
        nodeList().forEach(node -> node.write(output));
    }
}
