package mediashell.automation.conversion;

import java.math.BigDecimal;
import java.util.Iterator;

import mediashell.automation.PSObject;
import mediashell.automation.ScriptBlock;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.DateTimeOffset;
import mediashell.automation.values.DictionaryEntry;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.FormattableValue;
import mediashell.automation.values.TimeSpan;
import mediashell.text.culture.Culture;
import mediashell.text.format.DateTimeFormatter;
import mediashell.text.format.NumberFormatter;
import org.w3c.dom.Node;

/** Values as text: {@code "$x"} and {@code [string]} in the invariant culture, {@code -join} and its kin in the session's. */
final class TextConversion {

    private final ExecutionContext context;

    TextConversion(ExecutionContext context) {
        this.context = context;
    }

    String invariant(Object value) {
        return text(value, Culture.INVARIANT, true);
    }

    String inCulture(Object value) {
        return text(value, context.culture(), true);
    }

    private String text(Object value, Culture culture, boolean unroll) {
        if (value instanceof PSObject wrapper) {
            return ofWrapper(wrapper, culture, unroll);
        }
        Object base = PSObject.base(value);
        return switch (base) {
            case null -> "";
            case String text -> text;
            case Integer number -> number.toString();
            case AutomationNull ignored -> "";
            case Boolean flag -> flag ? "True" : "False";
            case Double number -> NumberFormatter.formatForString(number, culture.numberFormat());
            case Float number -> NumberFormatter.formatForString(number, culture.numberFormat());
            case BigDecimal number -> NumberFormatter.format(number, null, culture.numberFormat());
            case DateTime date ->
                DateTimeFormatter.format(
                        date, null, culture.dateTimeFormat(), context.process().zone());
            case PSType type -> type.displayName();
            case EnumValue constant -> constant.toString();
            case Character c -> c.toString();
            case ScriptBlock block -> block.toString();
            case TimeSpan span -> ValueFormat.format(context, span, null, culture);
            case DateTimeOffset date -> ValueFormat.format(context, date, null, culture);
            case DictionaryEntry entry ->
                "[" + text(entry.key(), culture, false) + ", " + text(entry.value(), culture, false) + "]";
            case Node node -> ObjectText.dotNetName(Types.of(node));
            default -> other(value, base, culture, unroll);
        };
    }

    private String other(Object value, Object base, Culture culture, boolean unroll) {
        if (NumberKind.of(base) != null) {
            return culture.isInvariant() ? base.toString() : number(base, culture);
        }
        if (base instanceof FormattableValue formattable) {
            return formattable.format(null, culture);
        }
        Iterator<Object> items = unroll ? Enumeration.of(base) : null;
        return items != null ? joined(items, culture) : ObjectText.of(context, value);
    }

    private static String number(Object base, Culture culture) {
        String text = base.toString();
        return text.startsWith("-") ? culture.numberFormat().negativeSign() + text.substring(1) : text;
    }

    private String joined(Iterator<Object> items, Culture culture) {
        Object separator = context.sessionState().value("OFS");
        String between = separator == null ? " " : text(separator, culture, false);
        StringBuilder text = new StringBuilder();
        boolean first = true;
        while (items.hasNext()) {
            text.append(first ? "" : between).append(text(items.next(), culture, false));
            first = false;
        }
        return text.toString();
    }

    private String ofWrapper(PSObject wrapper, Culture culture, boolean unroll) {
        PSMemberInfo method =
                wrapper.hasInstanceMembers() ? wrapper.instanceMembers().get("ToString") : null;
        if (method != null) {
            return text(context.members().invoke(wrapper, "ToString", new Object[0]), culture, false);
        }
        if (wrapper.formerText() != null) {
            return wrapper.formerText();
        }
        return wrapper.isCustomObject() ? properties(wrapper, culture) : text(wrapper.baseObject(), culture, unroll);
    }

    private String properties(PSObject custom, Culture culture) {
        if (!custom.hasInstanceMembers()) {
            return "";
        }
        StringBuilder text = new StringBuilder("@{");
        for (PSMemberInfo member : context.members().properties(custom)) {
            text.append(text.length() > 2 ? "; " : "").append(member.name()).append('=');
            Object value = member.value(context, custom);
            boolean nested = value instanceof PSObject object && object.isCustomObject();
            text.append(nested ? "" : text(value, culture, false));
        }
        return text.append('}').toString();
    }
}
