package mediashell.dotnet.system.xml.linq;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.dotnet.system.xml.XmlFormat;
import mediashell.dotnet.system.xml.XmlOutput;

/** System.Xml.Linq.XNode. */
@DotNetType(value = "System.Xml.Linq.XNode", base = "System.Xml.Linq.XObject")
public abstract class XNode extends XObject {

    private static final String ELEMENTS = "System.Collections.Generic.IEnumerable`1[System.Xml.Linq.XElement]";
    private static final int DISABLE_FORMATTING = 1;

    /** The same node without a parent. */
    abstract XNode copy();

    abstract void write(XmlOutput output);

    private XContainer required() {
        if (container() == null) {
            throw new IllegalStateException("The parent is missing.");
        }
        return container();
    }

    private XNode beside(int step) {
        if (container() == null) {
            return null;
        }
        List<XNode> siblings = container().nodeList();
        int place = siblings.indexOf(this) + step;
        return place < 0 || place >= siblings.size() ? null : siblings.get(place);
    }

    @DotNetProperty
    public final XNode nextNode() {
        return beside(1);
    }

    @DotNetProperty
    public final XNode previousNode() {
        return beside(-1);
    }

    @DotNetMethod
    public final void remove() {
        required().detach(this);
    }

    @DotNetMethod
    static void addAfterSelf(ExecutionContext context, XNode self, Object... content) {
        XContainer parent = self.required();
        parent.insert(parent.nodeList().indexOf(self) + 1, XContent.nodes(context, content));
    }

    @DotNetMethod
    static void addBeforeSelf(ExecutionContext context, XNode self, Object... content) {
        XContainer parent = self.required();
        parent.insert(parent.nodeList().indexOf(self), XContent.nodes(context, content));
    }

    @DotNetMethod
    static void replaceWith(ExecutionContext context, XNode self, Object... content) {
        XContainer parent = self.required();
        int place = parent.nodeList().indexOf(self);
        self.remove();
        parent.insert(place, XContent.nodes(context, content));
    }

    /** The elements around, the nearest first. */
    final List<XElement> outer() {
        List<XElement> found = new ArrayList<>();
        for (XElement at = parent(); at != null; at = at.parent()) {
            found.add(at);
        }
        return found;
    }

    @DotNetMethod
    @TypeName(ELEMENTS)
    public final Object ancestors() {
        return XContent.sequence(outer());
    }

    @DotNetMethod
    @TypeName(ELEMENTS)
    public final Object ancestors(XName name) {
        return XContent.sequence(
                outer().stream().filter(e -> e.name().equals(name)).toList());
    }

    @DotNetMethod
    @TypeName(ELEMENTS)
    public final Object elementsAfterSelf() {
        List<XElement> found = new ArrayList<>();
        for (XNode at = nextNode(); at != null; at = at.nextNode()) {
            if (at instanceof XElement element) {
                found.add(element);
            }
        }
        return XContent.sequence(found);
    }

    @DotNetMethod
    @TypeName(ELEMENTS)
    public final Object elementsBeforeSelf() {
        List<XElement> found = new ArrayList<>();
        for (XNode at = previousNode(); at != null; at = at.previousNode()) {
            if (at instanceof XElement element) {
                found.addFirst(element);
            }
        }
        return XContent.sequence(found);
    }

    @DotNetMethod
    static boolean deepEquals(XNode n1, XNode n2) {
        return n1 == n2 || n1 != null && n2 != null && n1.text(XmlFormat.PLAIN).equals(n2.text(XmlFormat.PLAIN));
    }

    final String text(XmlFormat format) {
        StringBuilder text = new StringBuilder();
        write(new XmlOutput(text::append, format));
        return text.toString();
    }

    @DotNetMethod
    public final String toString(@TypeName("System.Xml.Linq.SaveOptions") EnumValue options) {
        return text(options.hasFlag(DISABLE_FORMATTING) ? XmlFormat.PLAIN : XmlFormat.INDENTED);
    }

    @Override
    @DotNetMethod
    public String toString() {
        return text(XmlFormat.INDENTED);
    }
}
