package mediashell.automation.members;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.w3c.dom.Attr;
import org.w3c.dom.Node;
import org.w3c.dom.UserDataHandler;

/** The attributes of an element in the order they came, which .NET keeps and the JDK's DOM does not. */
public final class XmlAttributes {

    private static final String PLACE = "mediashell.place";
    private static final UserDataHandler KEEP = (operation, key, data, from, to) -> {
        if (to != null) {
            to.setUserData(key, data, null);
        }
    };

    private XmlAttributes() {}

    /** The attributes in order; none for nodes that have none. */
    public static List<Attr> of(Node node) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; node.getAttributes() != null && i < node.getAttributes().getLength(); i++) {
            attributes.add((Attr) node.getAttributes().item(i));
        }
        attributes.sort(Comparator.comparingInt(XmlAttributes::place));
        return attributes;
    }

    private static int place(Attr attribute) {
        return attribute.getUserData(PLACE) instanceof Integer place ? place : Integer.MAX_VALUE;
    }

    /** To be called after an attribute was added: it gets the last place. */
    public static void added(Node element) {
        List<Attr> attributes = of(element);
        int last = -1;
        for (Attr attribute : attributes) {
            int place = place(attribute);
            if (place == Integer.MAX_VALUE) {
                attribute.setUserData(PLACE, last + 1, KEEP);
            }
            last = place(attribute);
        }
    }
}
