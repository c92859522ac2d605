package mediashell.media.wim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * An element of a WIM's XML data; it has either text or children.
 *
 * @param attributes in the order of their names
 */
public record XmlElement(String name, Map<String, String> attributes, String text, List<XmlElement> children) {

    public XmlElement {
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
        children = List.copyOf(children);
    }

    /** An element with text. */
    public static XmlElement ofText(String name, String text) {
        return new XmlElement(name, Map.of(), text, List.of());
    }

    /** An element with children. */
    public static XmlElement of(String name, List<XmlElement> children) {
        return new XmlElement(name, Map.of(), "", children);
    }

    /** The first child of a name. */
    public Optional<XmlElement> child(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).findFirst();
    }

    /** The text of the first child of a name, or an empty string. */
    public String childText(String childName) {
        return child(childName).map(XmlElement::text).orElse("");
    }

    /** The same element with one child replaced at its place, or added at the end. */
    XmlElement with(XmlElement replacement) {
        List<XmlElement> changed = new ArrayList<>(children);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).name.equals(replacement.name)) {
                changed.set(i, replacement);
                return new XmlElement(name, attributes, text, changed);
            }
        }
        changed.add(replacement);
        return new XmlElement(name, attributes, text, changed);
    }

    XmlElement withAttribute(String key, String value) {
        SequencedMap<String, String> changed = new TreeMap<>(attributes);
        changed.put(key, value);
        return new XmlElement(name, changed, text, children);
    }
}
