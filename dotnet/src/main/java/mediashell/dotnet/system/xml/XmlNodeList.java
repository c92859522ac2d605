package mediashell.dotnet.system.xml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.members.XmlAttributes;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.CollectionValue;
import mediashell.dotnet.system.collections.Enumerables;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** System.Xml.XmlNodeList and the attribute collection. */
@DotNetType(value = "System.Xml.XmlNodeList", interfaces = "System.Collections.IEnumerable")
public final class XmlNodeList implements CollectionValue {

    private final List<Node> nodes;
    private final Element owner;

    XmlNodeList(List<Node> nodes, Element owner) {
        this.nodes = nodes;
        this.owner = owner;
    }

    static XmlNodeList children(Node parent) {
        return of(parent.getChildNodes());
    }

    static XmlNodeList of(NodeList list) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < list.getLength(); i++) {
            nodes.add(list.item(i));
        }
        return new XmlNodeList(nodes, null);
    }

    static XmlNodeList attributes(Node node) {
        return node.getAttributes() == null
                ? null
                : new XmlNodeList(List.copyOf(XmlAttributes.of(node)), (Element) node);
    }

    @Override
    @DotNetProperty
    public int count() {
        return nodes.size();
    }

    @DotNetMethod
    Node item(int index) {
        return index < 0 || index >= nodes.size() ? null : nodes.get(index);
    }

    @DotNetIndexer("Item")
    Node itemAt(int i) {
        return item(i);
    }

    @DotNetIndexer("Item")
    Node itemOf(String name) {
        return nodes.stream()
                .filter(node -> node.getNodeName().equals(name))
                .findFirst()
                .orElse(null);
    }

    @DotNetMethod
    Node getNamedItem(String name) {
        return itemOf(name);
    }

    @DotNetMethod
    Attr append(Attr node) {
        owner.setAttributeNodeNS((Attr) XmlTrees.owned(owner, node));
        XmlAttributes.added(owner);
        return node;
    }

    @DotNetMethod
    Node removeNamedItem(String name) {
        return owner.getAttributes().removeNamedItem(name);
    }

    @DotNetMethod
    Node setNamedItem(Node node) {
        owner.setAttributeNodeNS((Attr) XmlTrees.owned(owner, node));
        XmlAttributes.added(owner);
        return node;
    }

    @DotNetMethod
    @TypeName("System.Collections.IEnumerator")
    Object getEnumerator() {
        return Enumerables.enumerator(this);
    }

    @Override
    public Iterator<Object> iterator() {
        return List.<Object>copyOf(nodes).iterator();
    }
}
