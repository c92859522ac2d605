package mediashell.media.engine;

import java.util.Arrays;
import java.util.List;

import mediashell.media.Choice;
import mediashell.media.plan.MediaVariable;

/** The plain text of {@code Variables.dat} (facts/media-format.md §6.4): one line of XML, values as CDATA. */
@Choice(
        number = 9,
        topic = "Variables.dat",
        value = "Root attribute Version is 4.00.5345.0000 and values are CDATA, as MDT's open scripts write them.")
final class VariablesDocument {

    private VariablesDocument() {}

    /** The document, to be wiped by the caller: it holds the secrets among the values. */
    static char[] text(List<MediaVariable> variables) {
        try (WipedText xml = new WipedText()) {
            xml.append("<?xml version=\"1.0\"?><MediaVarList Version=\"4.00.5345.0000\">");
            for (MediaVariable variable : variables) {
                xml.append("<var name=\"").append(attribute(variable.name())).append("\"><![CDATA[");
                appendValue(xml, variable);
                xml.append("]]></var>");
            }
            return xml.append("</MediaVarList>").reveal();
        }
    }

    private static void appendValue(WipedText xml, MediaVariable variable) {
        char[] value = variable.isSecret()
                ? variable.secret().reveal()
                : variable.value().toCharArray();
        try {
            for (int i = 0; i < value.length; i++) {
                boolean endsSection = value[i] == '>' && i > 1 && value[i - 1] == ']' && value[i - 2] == ']';
                if (endsSection) {
                    xml.append("]]><![CDATA["); // the end of a section may not stand inside one (XML 1.0 2.7)
                }
                xml.append(value[i]);
            }
        } finally {
            Arrays.fill(value, '\0');
        }
    }

    private static String attribute(String name) {
        return name.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
