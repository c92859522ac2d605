package mediashell.automation.format;

import java.math.BigDecimal;
import java.util.Iterator;

import mediashell.automation.PSObject;
import mediashell.automation.pipeline.ControlFlowException;
import mediashell.automation.scope.Scope;
import mediashell.automation.scope.VariableNames;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionStateImpl;
import mediashell.automation.types.MemberSignature.MemberSort;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import org.w3c.dom.Node;

/**
 * Values as the text of a cell or field: collections in braces and cut at {@code $FormatEnumerationLimit}, numbers in the session's
 * culture, floating numbers of automatic tables with the culture's decimals.
 */
final class ValueText {

    private static final int DEFAULT_LIMIT = 4;

    private final ExecutionContext context;
    private final int limit;

    ValueText(ExecutionContext context) {
        this.context = context;
        this.limit = enumerationLimit(context);
    }

    private static int enumerationLimit(ExecutionContext context) {
        Object value = context.topLevel() instanceof SessionStateImpl state
                ? Scope.value(state.globalScope().local(VariableNames.key("FormatEnumerationLimit")))
                : null;
        return value instanceof Integer number ? number : DEFAULT_LIMIT;
    }

    /**
     * @param format a .NET format string, with or without braces, or null
     * @param roundFloats whether floating numbers get the culture's decimals
     */
    String of(Object value, String format, boolean roundFloats) {
        if (value == null && (format == null || !format.contains("{0"))) {
            return "";
        }
        try {
            if (format != null && !format.isEmpty()) {
                return formatted(value, format);
            }
            Iterator<Object> elements = CollectionElements.of(context, value);
            return elements != null ? collection(elements) : scalar(value, roundFloats);
        } catch (ControlFlowException jump) {
            throw jump;
        } catch (RuntimeException failed) {
            return "";
        }
    }

    private String formatted(Object value, String format) {
        String composite = format.contains("{0") ? format : "{0:" + format + "}";
        return context.conversions().toText(context.operators().format(composite, value));
    }

    private String scalar(Object value, boolean roundFloats) {
        Object base = PSObject.base(value);
        if (roundFloats && (base instanceof Double || base instanceof Float || base instanceof BigDecimal)) {
            int digits = context.culture().numberFormat().numberDecimalDigits();
            return context.conversions().toText(context.operators().format("{0:F" + digits + "}", base));
        }
        return switch (base) {
            case PSType type -> type.fullName();
            case Node node -> nodeText(node);
            case null, default -> context.conversions().toCultureText(value);
        };
    }

    /** An XML node is shown by its name; converted to a string it says its type only. */
    private String nodeText(Node node) {
        return context.conversions().toText(context.members().invoke(node, "ToString", new Object[0]));
    }

    private String collection(Iterator<Object> elements) {
        StringBuilder text = new StringBuilder("{");
        int count = 0;
        while (elements.hasNext()) {
            Object element = elements.next();
            if (count > 0 && count != limit) {
                text.append(", ");
            }
            if (count == limit) {
                text.append('…');
                break;
            }
            text.append(element == null ? "$null" : elementText(element));
            count++;
        }
        return text.append('}').toString();
    }

    /** What names an element whose type says nothing of its own: its default display property, Name, Id, Key and the like; else itself. */
    private Object named(Object element) {
        if (element instanceof PSObject || declaresToString(Types.of(element))) {
            return element;
        }
        String property = DisplayProperties.naming(context, element);
        Object name =
                property == null ? null : DisplayProperties.value(context, element, ValueExpression.property(property));
        return name == null ? element : name;
    }

    private static boolean declaresToString(PSType type) {
        return type.isEnum()
                || type.isValueType()
                || type.members().all().stream()
                        .anyMatch(member -> member.sort() == MemberSort.METHOD
                                && !member.isStatic()
                                && member.name().equals("ToString")
                                && member.parameters().isEmpty());
    }

    private String elementText(Object element) {
        String pair = CollectionElements.pairText(context, element);
        if (pair != null) {
            return pair;
        }
        return named(element) instanceof Node node
                ? nodeText(node)
                : context.conversions().toText(named(element));
    }
}
