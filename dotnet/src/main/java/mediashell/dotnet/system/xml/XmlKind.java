package mediashell.dotnet.system.xml;

import mediashell.automation.types.FacadeTypes;
import mediashell.automation.values.EnumValue;

/** The kinds of nodes that reading and writing know, with the numbers of System.Xml.XmlNodeType. */
public enum XmlKind {
    NONE(0),
    ELEMENT(1),
    ATTRIBUTE(2),
    TEXT(3),
    CDATA(4),
    INSTRUCTION(7),
    COMMENT(8),
    DOCUMENT(9),
    DOCUMENT_TYPE(10),
    WHITESPACE(13),
    END_ELEMENT(15),
    DECLARATION(17);

    private final int number;

    XmlKind(int number) {
        this.number = number;
    }

    public EnumValue toNodeType() {
        return new EnumValue(FacadeTypes.require("System.Xml.XmlNodeType"), number);
    }
}
