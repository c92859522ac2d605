package mediashell.dotnet.system.xml.linq;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TypedArray;

/** System.Xml.Linq.XContainer: an element or a document with its child nodes. */
@DotNetType(value = "System.Xml.Linq.XContainer", base = "System.Xml.Linq.XNode")
public abstract class XContainer extends XNode {

    private static final String ELEMENTS = "System.Collections.Generic.IEnumerable`1[System.Xml.Linq.XElement]";
    private final List<XNode> nodes = new ArrayList<>();

    final List<XNode> nodeList() {
        return nodes;
    }

    /** Puts nodes at a place; one that has a parent already is copied. */
    final void insert(int place, List<XNode> content) {
        int at = place;
        for (XNode node : content) {
            XNode added = node.container() == null ? node : node.copy();
            check(added);
            added.container(this);
            nodes.add(at++, added);
        }
    }

    final void append(XNode node) {
        insert(nodes.size(), List.of(node));
    }

    final void detach(XNode node) {
        nodes.remove(node);
        node.container(null);
    }

    /** Refuses a node that cannot be in here. */
    abstract void check(XNode node);

    /** Adds an attribute. */
    abstract void attach(XAttribute attribute);

    final void addAll(List<XObject> content) {
        for (XObject object : content) {
            if (object instanceof XAttribute attribute) {
                attach(attribute);
            } else {
                append((XNode) object);
            }
        }
    }

    @DotNetMethod
    static void add(ExecutionContext context, XContainer self, Object content) {
        self.addAll(XContent.objects(context, content));
    }

    @DotNetMethod
    static void add(ExecutionContext context, XContainer self, Object... content) {
        self.addAll(XContent.objects(context, content));
    }

    @DotNetMethod
    static void addFirst(ExecutionContext context, XContainer self, Object... content) {
        self.insert(0, XContent.nodes(context, content));
    }

    @DotNetMethod
    static void replaceNodes(ExecutionContext context, XContainer self, Object... content) {
        List<XNode> made = XContent.nodes(context, content);
        self.removeNodes();
        self.insert(0, made);
    }

    @DotNetMethod
    public final void removeNodes() {
        List.copyOf(nodes).forEach(this::detach);
    }

    @DotNetProperty
    public final XNode firstNode() {
        return nodes.isEmpty() ? null : nodes.getFirst();
    }

    @DotNetProperty
    public final XNode lastNode() {
        return nodes.isEmpty() ? null : nodes.getLast();
    }

    @DotNetMethod("Nodes")
    @TypeName("System.Collections.Generic.IEnumerable`1[System.Xml.Linq.XNode]")
    public final Object childNodes() {
        return new TypedArray(FacadeTypes.require("System.Xml.Linq.XNode"), nodes.toArray());
    }

    final List<XElement> children() {
        List<XElement> found = new ArrayList<>();
        for (XNode node : nodes) {
            if (node instanceof XElement element) {
                found.add(element);
            }
        }
        return found;
    }

    private static List<XElement> named(List<XElement> elements, XName name) {
        return elements.stream().filter(e -> e.name().equals(name)).toList();
    }

    final List<XElement> inside() {
        List<XElement> found = new ArrayList<>();
        for (XElement child : children()) {
            found.add(child);
            found.addAll(child.inside());
        }
        return found;
    }

    @DotNetMethod
    public final XElement element(XName name) {
        List<XElement> found = named(children(), name);
        return found.isEmpty() ? null : found.getFirst();
    }

    @DotNetMethod
    @TypeName(ELEMENTS)
    public final Object elements() {
        return XContent.sequence(children());
    }

    @DotNetMethod
    @TypeName(ELEMENTS)
    public final Object elements(XName name) {
        return XContent.sequence(named(children(), name));
    }

    @DotNetMethod
    @TypeName(ELEMENTS)
    public final Object descendants() {
        return XContent.sequence(inside());
    }

    @DotNetMethod
    @TypeName(ELEMENTS)
    public final Object descendants(XName name) {
        return XContent.sequence(named(inside(), name));
    }
}
