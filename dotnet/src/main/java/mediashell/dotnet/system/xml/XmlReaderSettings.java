package mediashell.dotnet.system.xml;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;

/** System.Xml.XmlReaderSettings. */
@DotNetType("System.Xml.XmlReaderSettings")
public final class XmlReaderSettings {

    private boolean ignoreWhitespace;
    private boolean ignoreComments;
    private boolean ignoreProcessingInstructions;
    private boolean checkCharacters = true;
    private boolean closeInput;
    private int dtdProcessing;
    private int conformanceLevel = 2;
    private long maxCharactersInDocument;

    @DotNetConstructor
    XmlReaderSettings() {}

    @DotNetProperty
    boolean ignoreWhitespace() {
        return ignoreWhitespace;
    }

    @DotNetProperty
    void ignoreWhitespace(boolean value) {
        ignoreWhitespace = value;
    }

    @DotNetProperty
    boolean ignoreComments() {
        return ignoreComments;
    }

    @DotNetProperty
    void ignoreComments(boolean value) {
        ignoreComments = value;
    }

    @DotNetProperty
    boolean ignoreProcessingInstructions() {
        return ignoreProcessingInstructions;
    }

    @DotNetProperty
    void ignoreProcessingInstructions(boolean value) {
        ignoreProcessingInstructions = value;
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
    boolean closeInput() {
        return closeInput;
    }

    @DotNetProperty
    void closeInput(boolean value) {
        closeInput = value;
    }

    @DotNetProperty
    long maxCharactersInDocument() {
        return maxCharactersInDocument;
    }

    @DotNetProperty
    void maxCharactersInDocument(long value) {
        maxCharactersInDocument = value;
    }

    @DotNetProperty
    @TypeName("System.Xml.DtdProcessing")
    EnumValue dtdProcessing() {
        return new EnumValue(FacadeTypes.require("System.Xml.DtdProcessing"), dtdProcessing);
    }

    @DotNetProperty
    void dtdProcessing(@TypeName("System.Xml.DtdProcessing") EnumValue value) {
        dtdProcessing = value.intValue();
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

    /** Settings that read over document types. */
    static XmlReaderSettings withDocumentTypes() {
        XmlReaderSettings settings = new XmlReaderSettings();
        settings.dtdProcessing = 1;
        return settings;
    }

    /** Whether a node of the kind is left out. */
    boolean skips(XmlKind kind) {
        return switch (kind) {
            case WHITESPACE -> ignoreWhitespace;
            case COMMENT -> ignoreComments;
            case INSTRUCTION -> ignoreProcessingInstructions;
            default -> false;
        };
    }

    boolean prohibitsDocumentTypes() {
        return dtdProcessing == 0;
    }

    @DotNetMethod
    void reset() {
        ignoreWhitespace = false;
        ignoreComments = false;
        ignoreProcessingInstructions = false;
        dtdProcessing = 0;
    }
}
