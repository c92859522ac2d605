package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.DotNetException;
import mediashell.automation.PSObject;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.DictionaryEntry;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.KeyValuePair;

/** Objects as the plain XML of ConvertTo-Xml: an Object element each, with a Property element for what they hold. */
final class ObjectXml {
    private final ExecutionContext context;
    private final boolean types;
    private final int depth;
    private final StringBuilder out = new StringBuilder();

    /**
     * @param types whether elements name the types of their values
     * @param depth how deep objects are opened; collections do not count
     */
    ObjectXml(ExecutionContext context, boolean types, int depth) {
        this.context = context;
        this.types = types;
        this.depth = depth;
    }

    void add(Object value) {
        write("Object", null, value, depth, "  ");
    }

    /** The elements so far, indented as children of the root. */
    String text() {
        return out.toString();
    }

    private void write(String element, String name, Object value, int left, String indent) {
        Object base = PSObject.base(value);
        String start = indent + "<" + element + (name == null ? "" : " Name=\"" + escape(name, true) + "\"")
                + type(value, base);
        List<Runnable> children = base == null ? null : children(value, base, left, indent + "  ");
        if (children != null) {
            out.append(start).append(">\n");
            children.forEach(Runnable::run);
            out.append(indent).append("</").append(element).append(">\n");
            return;
        }
        String text = base == null ? "" : text(value, base);
        if (text.isEmpty()) {
            out.append(start).append(" />\n");
        } else {
            out.append(start).append('>').append(escape(text, false));
            out.append("</").append(element).append(">\n");
        }
    }

    private String type(Object value, Object base) {
        if (!types) {
            return "";
        }
        PSType type = base == null ? Types.OBJECT : base instanceof PSObject ? Types.PS_CUSTOM_OBJECT : Types.of(base);
        return " Type=\"" + escape(type.fullName(), true) + "\"";
    }

    /** What writes the children, or null for a value that is text. */
    private List<Runnable> children(Object value, Object base, int left, String indent) {
        if (isPrimitive(base)) {
            return null;
        }
        List<Runnable> children = new ArrayList<>();
        if (base instanceof DictionaryValue table) {
            for (Object entry : table) {
                Object key = entry instanceof DictionaryEntry pair ? pair.key() : ((KeyValuePair) entry).key();
                Object item = entry instanceof DictionaryEntry pair ? pair.value() : ((KeyValuePair) entry).value();
                children.add(() -> write("Property", "Key", key, left, indent));
                children.add(() -> write("Property", "Value", item, left, indent));
            }
            return children;
        }
        Iterator<Object> elements = context.conversions().enumerate(value);
        if (elements != null) {
            elements.forEachRemaining(item -> children.add(() -> write("Property", null, item, left, indent)));
            return children;
        }
        return left == 0 ? null : properties(value, left, indent);
    }

    private List<Runnable> properties(Object value, int left, String indent) {
        List<Runnable> children = new ArrayList<>();
        for (PSMemberInfo property : context.members().properties(value)) {
            Object item = read(property, value);
            children.add(() -> write("Property", property.name(), item, left - 1, indent));
        }
        return children.isEmpty() ? null : children;
    }

    /** A property that cannot be read is empty. */
    private Object read(PSMemberInfo property, Object value) {
        try {
            return property.value(context, value);
        } catch (DotNetException unreadable) {
            return null;
        }
    }

    private static boolean isPrimitive(Object base) {
        return base instanceof String
                || base instanceof Number
                || Types.of(base).isValueType();
    }

    private String text(Object value, Object base) {
        return base instanceof String string ? string : context.conversions().toText(value);
    }

    private static String escape(String text, boolean attribute) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return attribute ? escaped.replace("\"", "&quot;") : escaped;
    }
}
