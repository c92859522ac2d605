package mediashell.cmdlets.utility;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import mediashell.automation.PSObject;
import mediashell.automation.TypeNameList;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.Hashtable;
import mediashell.automation.values.ListObject;
import mediashell.automation.values.OrderedDictionary;
import mediashell.automation.values.SecureString;
import mediashell.automation.values.SwitchParameter;
import mediashell.automation.values.UInt8;
import mediashell.dotnet.system.management.automation.PSCredential;
import mediashell.dotnet.system.xml.XmlTrees;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Objects from CLIXML ([MS-PSRP] 2.2.5): primitive values as they were, collections as lists and tables, the rest as bags of properties. */
final class CliXmlReader {

    private final ExecutionContext context;
    private final Map<String, List<String>> typeNames = new HashMap<>();
    private final Map<String, Object> objects = new HashMap<>();

    CliXmlReader(ExecutionContext context) {
        this.context = context;
    }

    List<Object> read(String xml) {
        List<Object> values = new ArrayList<>();
        Element root = XmlTrees.parse(xml).getDocumentElement();
        if (root == null || !root.getTagName().equals("Objs")) {
            throw new IllegalArgumentException("the document element of CLIXML is Objs");
        }
        children(root).forEach(child -> values.add(value(child)));
        return values;
    }

    private Object value(Element element) {
        String text = element.getTextContent();
        return switch (element.getTagName()) {
            case "Nil" -> null;
            case "S", "SBK", "XD" -> CliXmlText.decode(text);
            case "C" -> (char) Integer.parseInt(text);
            case "B" -> Boolean.parseBoolean(text);
            case "I32" -> Integer.parseInt(text);
            case "I64" -> Long.parseLong(text);
            case "I16" -> Short.parseShort(text);
            case "SB" -> Byte.parseByte(text);
            case "By" -> UInt8.of(Integer.parseInt(text));
            case "U16" -> converted(text, "System.UInt16");
            case "U32" -> converted(text, "System.UInt32");
            case "U64" -> converted(text, "System.UInt64");
            case "Db" -> converted(text, "System.Double");
            case "Sg" -> converted(text, "System.Single");
            case "D" -> new BigDecimal(text);
            case "DT" -> JsonDates.read(text, "Default", context.process().zone());
            case "TS" -> CliXmlDuration.parse(text);
            case "G" -> UUID.fromString(text);
            case "Version" -> converted(text, "System.Version");
            case "URI" -> converted(CliXmlText.decode(text), "System.Uri");
            case "BA" -> Base64.getMimeDecoder().decode(text);
            case "SS" -> secret(text);
            case "Ref" -> objects.get(element.getAttribute("RefId"));
            case "Obj" -> object(element);
            default -> throw new IllegalArgumentException("CLIXML has no element " + element.getTagName());
        };
    }

    private Object converted(String text, String type) {
        return context.conversions().convert(text, FacadeTypes.require(type));
    }

    private static SecureString secret(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        return SecureString.of(new String(bytes, StandardCharsets.UTF_16LE).toCharArray());
    }

    private Object object(Element element) {
        List<String> names = typeNames(element);
        Object made = made(element, names);
        if (made instanceof PSObject wrapper) {
            wrapper.setFormerText(formerText(element));
        }
        objects.put(element.getAttribute("RefId"), made);
        return made;
    }

    private static String formerText(Element element) {
        for (Element child : children(element)) {
            if (child.getTagName().equals("ToString")) {
                return CliXmlText.decode(child.getTextContent());
            }
        }
        return null;
    }

    private Object made(Element element, List<String> names) {
        String first = names.isEmpty() ? "" : names.getFirst();
        for (Element child : children(element)) {
            switch (child.getTagName()) {
                case "TN", "TNRef", "ToString", "Props", "MS" -> {}
                case "DCT" -> {
                    return table(child, first);
                }
                case "LST", "IE" -> {
                    return list(child);
                }
                case "QUE", "STK" -> {
                    return queue(child);
                }
                default -> {
                    return wrapped(value(child), names);
                }
            }
        }
        return bag(element, names);
    }

    private List<String> typeNames(Element element) {
        for (Element child : children(element)) {
            if (child.getTagName().equals("TN")) {
                List<String> names = new ArrayList<>();
                children(child).forEach(name -> names.add(CliXmlText.decode(name.getTextContent())));
                typeNames.put(child.getAttribute("RefId"), names);
                return names;
            }
            if (child.getTagName().equals("TNRef")) {
                return typeNames.getOrDefault(child.getAttribute("RefId"), List.of());
            }
        }
        return List.of();
    }

    private Object table(Element element, String typeName) {
        DictionaryValue table =
                typeName.endsWith("OrderedDictionary") ? new OrderedDictionary() : Hashtable.ignoringCase();
        for (Element entry : children(element)) {
            List<Element> pair = children(entry);
            table.set(value(pair.get(0)), value(pair.get(1)));
        }
        return table;
    }

    private Object list(Element element) {
        ListObject list = ListObject.arrayList();
        children(element).forEach(child -> list.add(value(child)));
        return list;
    }

    private Object queue(Element element) {
        String type = element.getTagName().equals("QUE") ? "System.Collections.Queue" : "System.Collections.Stack";
        PSType known = FacadeTypes.find(type);
        return known == null ? list(element) : context.members().construct(known, new Object[] {list(element)});
    }

    /** A value whose type was an enum or the like: the number, under its old names. */
    private Object wrapped(Object value, List<String> names) {
        PSObject wrapped = PSObject.wrap(value);
        wrapped.setTypeNames(new TypeNameList(deserialized(names)));
        return wrapped;
    }

    private Object bag(Element element, List<String> names) {
        PSObject bag = PSObject.custom();
        for (Element child : children(element)) {
            boolean properties =
                    child.getTagName().equals("Props") || child.getTagName().equals("MS");
            for (Element property : properties ? children(child) : List.<Element>of()) {
                String name = CliXmlText.decode(property.getAttribute("N"));
                bag.instanceMembers().put(new PSNoteProperty(name, value(property)));
            }
        }
        Object known = known(names, bag);
        if (known != null) {
            return known;
        }
        bag.setTypeNames(new TypeNameList(deserialized(names)));
        return bag;
    }

    /** The few types that come back as themselves. */
    private static Object known(List<String> names, PSObject bag) {
        String type = names.isEmpty() ? "" : names.getFirst();
        return switch (type) {
            case "System.Management.Automation.PSCredential" ->
                new PSCredential((String) property(bag, "UserName"), (SecureString) property(bag, "Password"));
            case "System.Management.Automation.SwitchParameter" ->
                SwitchParameter.of(Boolean.TRUE.equals(property(bag, "IsPresent")));
            default -> null;
        };
    }

    private static Object property(PSObject bag, String name) {
        return bag.instanceMembers().get(name) instanceof PSNoteProperty note ? note.get() : null;
    }

    private static List<String> deserialized(List<String> names) {
        return names.stream()
                .map(name -> name.startsWith("Deserialized.") ? name : "Deserialized." + name)
                .toList();
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
}
