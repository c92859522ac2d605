package mediashell.dotnet.system.xml;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.TextEncoding;

/** System.Xml.XmlWriterSettings. */
@DotNetType("System.Xml.XmlWriterSettings")
public final class XmlWriterSettings {

    private boolean indent;
    private String indentChars = "  ";
    private String newLineChars = "\n";
    private boolean omitXmlDeclaration;
    private boolean newLineOnAttributes;
    private boolean closeOutput;
    private boolean checkCharacters = true;
    private boolean writeEndDocumentOnClose = true;
    private TextEncoding encoding = TextEncoding.UTF8_BOM;
    private int conformanceLevel = 2;
    private int newLineHandling;

    @DotNetConstructor
    XmlWriterSettings() {}

    XmlFormat format(TextEncoding written) {
        boolean declares = !omitXmlDeclaration && conformanceLevel != 1;
        return new XmlFormat(indent, indentChars, newLineChars, declares, written.webName(), newLineOnAttributes, '"');
    }

    @DotNetProperty
    boolean indent() {
        return indent;
    }

    @DotNetProperty
    void indent(boolean value) {
        indent = value;
    }

    @DotNetProperty
    String indentChars() {
        return indentChars;
    }

    @DotNetProperty
    void indentChars(String value) {
        indentChars = value;
    }

    @DotNetProperty
    String newLineChars() {
        return newLineChars;
    }

    @DotNetProperty
    void newLineChars(String value) {
        newLineChars = value;
    }

    @DotNetProperty
    boolean omitXmlDeclaration() {
        return omitXmlDeclaration;
    }

    @DotNetProperty
    void omitXmlDeclaration(boolean value) {
        omitXmlDeclaration = value;
    }

    @DotNetProperty
    boolean newLineOnAttributes() {
        return newLineOnAttributes;
    }

    @DotNetProperty
    void newLineOnAttributes(boolean value) {
        newLineOnAttributes = value;
    }

    @DotNetProperty
    boolean closeOutput() {
        return closeOutput;
    }

    @DotNetProperty
    void closeOutput(boolean value) {
        closeOutput = value;
    }

    @DotNetProperty
    boolean checkCharacters() {
        return checkCharacters;
    }

    @DotNetProperty
    void checkCharacters(boolean value) {
        checkCharacters = value;
    }

    @DotNetProperty
    boolean writeEndDocumentOnClose() {
        return writeEndDocumentOnClose;
    }

    @DotNetProperty
    void writeEndDocumentOnClose(boolean value) {
        writeEndDocumentOnClose = value;
    }

    @DotNetProperty
    TextEncoding encoding() {
        return encoding;
    }

    @DotNetProperty
    void encoding(TextEncoding value) {
        encoding = value;
    }

    @DotNetProperty
    @TypeName("System.Xml.ConformanceLevel")
    EnumValue conformanceLevel() {
        return new EnumValue(FacadeTypes.require("System.Xml.ConformanceLevel"), conformanceLevel);
    }

    @DotNetProperty
    void conformanceLevel(@TypeName("System.Xml.ConformanceLevel") EnumValue value) {
        conformanceLevel = value.intValue();
    }

    @DotNetProperty
    @TypeName("System.Xml.NewLineHandling")
    EnumValue newLineHandling() {
        return new EnumValue(FacadeTypes.require("System.Xml.NewLineHandling"), newLineHandling);
    }

    @DotNetProperty
    void newLineHandling(@TypeName("System.Xml.NewLineHandling") EnumValue value) {
        newLineHandling = value.intValue();
    }

    @DotNetMethod
    void reset() {
        indent = false;
        indentChars = "  ";
        newLineChars = "\n";
        omitXmlDeclaration = false;
        newLineOnAttributes = false;
        encoding = TextEncoding.UTF8_BOM;
        conformanceLevel = 2;
    }
}
