package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.ScriptBlock;
import mediashell.automation.members.PSAliasProperty;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.members.PSScriptMethod;
import mediashell.automation.members.PSScriptProperty;
import mediashell.automation.members.TypeData;
import mediashell.automation.members.TypeDataTable;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.dotnet.system.xml.XmlTrees;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Type data of a types.ps1xml file (about_Types.ps1xml): properties, methods and the standard sets. */
final class TypesFile {

    private final ExecutionContext context;
    private final TypeDataTable table;

    TypesFile(ExecutionContext context, TypeDataTable table) {
        this.context = context;
        this.table = table;
    }

    void load(String xml) {
        NodeList types = XmlTrees.parse(xml).getElementsByTagName("Type");
        for (int i = 0; i < types.getLength(); i++) {
            Element type = (Element) types.item(i);
            Element members = child(type, "Members");
            if (members != null) {
                TypeData data = table.forChange(text(type, "Name"));
                children(members).forEach(member -> add(data, member));
            }
        }
    }

    private void add(TypeData data, Element member) {
        String name = text(member, "Name");
        switch (member.getTagName()) {
            case "NoteProperty" -> data.members().put(new PSNoteProperty(name, text(member, "Value")));
            case "AliasProperty" -> data.members().put(new PSAliasProperty(name, text(member, "ReferencedMemberName")));
            case "ScriptProperty" ->
                data.members()
                        .put(new PSScriptProperty(
                                name, block(text(member, "GetScriptBlock")), block(text(member, "SetScriptBlock"))));
            case "ScriptMethod" -> data.members().put(new PSScriptMethod(name, block(text(member, "Script"))));
            case "MemberSet" -> standardMembers(data, member);
            default ->
                throw SessionErrors.plain(
                        "System.Management.Automation.RuntimeException",
                        "a types file with a " + member.getTagName()
                                + " cannot be read; known are NoteProperty, AliasProperty,"
                                + " ScriptProperty, ScriptMethod and the PSStandardMembers set");
        }
    }

    private void standardMembers(TypeData data, Element set) {
        Element members = child(set, "Members");
        for (Element member : members == null ? List.<Element>of() : children(members)) {
            switch (text(member, "Name")) {
                case "DefaultDisplayPropertySet" -> data.setDefaultDisplayPropertySet(names(member));
                case "DefaultKeyPropertySet" -> data.setDefaultKeyPropertySet(names(member));
                case "DefaultDisplayProperty" -> data.setDefaultDisplayProperty(text(member, "Value"));
                case "SerializationDepth" ->
                    data.setSerializationDepth(
                            Integer.parseInt(text(member, "Value").strip()));
                default -> {}
            }
        }
    }

    private static List<String> names(Element set) {
        Element referenced = child(set, "ReferencedProperties");
        return referenced == null
                ? List.of()
                : children(referenced).stream().map(Element::getTextContent).toList();
    }

    private ScriptBlock block(String text) {
        return text == null ? null : context.createScriptBlock(text, null);
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static Element child(Element parent, String name) {
        for (Element child : children(parent)) {
            if (child.getTagName().equals(name)) {
                return child;
            }
        }
        return null;
    }

    private static String text(Element parent, String name) {
        Element child = child(parent, name);
        return child == null ? null : child.getTextContent();
    }
}
