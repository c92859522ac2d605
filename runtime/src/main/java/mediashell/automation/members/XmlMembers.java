package mediashell.automation.members;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.TypedArray;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * {@code $doc.root.item.name}: attributes and child elements of an XML node as properties. Children of one name form an array; an element
 * with nothing but text reads as that text.
 */
final class XmlMembers implements MemberContributor {

    @Override
    public boolean accepts(Object base) {
        return base instanceof Node;
    }

    @Override
    public Object get(ExecutionContext context, Object base, String name) {
        List<Object> found = new ArrayList<>();
        for (Node node : named((Node) base)) {
            if (name(node).equalsIgnoreCase(name)) {
                found.add(value(node));
            }
        }
        return found.isEmpty()
                ? ObjectMembers.MISSING
                : found.size() == 1 ? found.getFirst() : TypedArray.ofObjects(found);
    }

    private static List<Node> named(Node base) {
        List<Node> nodes = new ArrayList<>();
        nodes.addAll(XmlAttributes.of(base));
        for (Node child = base.getFirstChild(); child != null; child = child.getNextSibling()) {
            boolean text = child.getNodeType() == Node.TEXT_NODE
                    && child.getNodeValue().isBlank();
            if (!text && !(base instanceof Attr)) {
                nodes.add(child);
            }
        }
        return nodes;
    }

    private static String name(Node node) {
        String local = node.getLocalName() != null ? node.getLocalName() : node.getNodeName();
        return node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE ? node.getNodeName() : local;
    }

    /** What reading a child gives: text for attributes, text nodes and elements without attributes and child elements. */
    static Object value(Node node) {
        if (node instanceof Element element) {
            return isTextOnly(element) ? element.getTextContent() : element;
        }
        return switch (node.getNodeType()) {
            case Node.ATTRIBUTE_NODE, Node.TEXT_NODE, Node.CDATA_SECTION_NODE, Node.COMMENT_NODE -> node.getNodeValue();
            default -> node;
        };
    }

    private static boolean isTextOnly(Element element) {
        if (element.getAttributes().getLength() > 0) {
            return false;
        }
        Node first = element.getFirstChild();
        return first == null || first.getNextSibling() == null && first.getNodeType() == Node.TEXT_NODE;
    }

    @Override
    public boolean set(ExecutionContext context, Object base, String name, Object value) {
        for (Node node : named((Node) base)) {
            if (name(node).equalsIgnoreCase(name)) {
                write(node, name, context.conversions().toCultureText(value));
                return true;
            }
        }
        return false;
    }

    private static void write(Node node, String name, String text) {
        if (node instanceof Element element && !isTextOnly(element)) {
            throw mediashell.automation.session.SessionErrors.of(
                    "System.Management.Automation.SetValueException",
                    element.hasAttributes()
                            ? "XmlNodeSetRestrictionsNodeWithAttributes"
                            : "XmlNodeSetRestrictionsMoreThanOneChild",
                    mediashell.automation.ErrorCategory.NotSpecified,
                    null,
                    "The XML element " + name
                            + " has attributes or child elements: its text cannot be set through a property.");
        }
        if (node instanceof Element element && text.isEmpty()) {
            element.setTextContent(null);
            element.appendChild(element.getOwnerDocument().createTextNode(""));
        } else {
            node.setTextContent(text);
        }
    }

    @Override
    public List<PSMemberInfo> properties(ExecutionContext context, Object base) {
        Map<String, PSMemberInfo> found = new LinkedHashMap<>();
        for (Node node : named((Node) base)) {
            found.putIfAbsent(name(node), new XmlProperty(this, name(node)));
        }
        return List.copyOf(found.values());
    }

    @Override
    public boolean hidesDeclared(Object base) {
        return true;
    }
}
