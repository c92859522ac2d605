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

    static String text(List<MediaVariable> variables) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><MediaVarList Version=\"4.00.5345.0000\">");
        for (MediaVariable variable : variables) {
            xml.append("<var name=\"").append(attribute(variable.name())).append("\"><![CDATA[");
            appendValue(xml, variable);
            xml.append("]]></var>");
        }
        return xml.append("</MediaVarList>").toString();
    }

    private static void appendValue(StringBuilder xml, MediaVariable variable) {
        if (!variable.isSecret()) {
            xml.append(variable.value().replace("]]>", "]]]]><![CDATA[>"));
            return;
        }
        char[] secret = variable.secret().reveal();
        try {
            xml.append(new String(secret).replace("]]>", "]]]]><![CDATA[>"));
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private static String attribute(String name) {
        return name.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
