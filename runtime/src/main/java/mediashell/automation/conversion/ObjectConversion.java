package mediashell.automation.conversion;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import mediashell.automation.DotNetException;
import mediashell.automation.PSObject;
import mediashell.automation.members.MethodBinder;
import mediashell.automation.members.Overload;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.members.TypeMembers;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeKind;
import mediashell.automation.types.Types;
import mediashell.automation.values.ArrayAccess;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.DictionaryEntry;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.Hashtable;

/**
 * Conversions that the target type itself offers, in PowerShell's order: {@code Parse} for text, the constructor of one argument, conversion
 * operators, and for dictionaries and custom objects a new instance with its properties set. Numbers without a fitting constructor go by
 * their text.
 */
final class ObjectConversion {

    private final ExecutionContext context;
    private final LanguagePrimitives primitives;
    private final MethodBinder binder;

    ObjectConversion(ExecutionContext context, LanguagePrimitives primitives) {
        this.context = context;
        this.primitives = primitives;
        this.binder = new MethodBinder(context);
    }

    Object convert(Object value, PSType type) {
        if (type == Types.HASHTABLE && value instanceof DictionaryValue dictionary) {
            return hashtable(dictionary);
        }
        if (type.fullName().equals("System.Xml.XmlDocument")) {
            return toXml(value, type);
        }
        if (value instanceof String text) {
            return ofText(text, text, type);
        }
        Object made = TypeConversions.collectionConstructor(type) != null
                        && !type.typeArguments().isEmpty()
                        && !(value instanceof DictionaryValue)
                ? byItems(value, type)
                : byConstructor(value, type);
        if (made != LanguagePrimitives.FAILED) {
            return made;
        }
        made = byOperator(value, type);
        if (made != LanguagePrimitives.FAILED) {
            return made;
        }
        if (LanguagePrimitives.isPlainNumber(value)) {
            return ofText(primitives.toText(value), value, type);
        }
        if (value instanceof Boolean
                || value instanceof Character
                || value instanceof EnumValue
                || value instanceof DateTime) {
            throw ConversionErrors.convertible(value, type, "There is no conversion between the two.");
        }
        return byItemsOrProperties(value, type);
    }

    /** By an operator of the value's type, the only way to the simple numbers. */
    Object cast(Object value, PSType type) {
        Object made = byOperator(value, type);
        if (made == LanguagePrimitives.FAILED) {
            throw ConversionErrors.none(value, type);
        }
        return made;
    }

    private static Hashtable hashtable(DictionaryValue dictionary) {
        Hashtable made = Hashtable.ignoringCase();
        entries(dictionary).forEach(made::set);
        return made;
    }

    private static Map<Object, Object> entries(DictionaryValue dictionary) {
        Map<Object, Object> entries = new LinkedHashMap<>();
        for (Object entry : dictionary) {
            switch (entry) {
                case DictionaryEntry e -> entries.put(e.key(), e.value());
                case mediashell.automation.values.KeyValuePair p -> entries.put(p.key(), p.value());
                default -> throw new IllegalStateException("no entry of a dictionary: " + entry);
            }
        }
        return entries;
    }

    private Object toXml(Object value, PSType type) {
        String text = primitives.toText(value);
        Object document = binder.invoke(TypeMembers.of(type).constructors(), null, new Object[0], null, ".ctor");
        if (text.isEmpty()) {
            return document;
        }
        try {
            context.members().invoke(document, "LoadXml", new Object[] {text});
            return document;
        } catch (DotNetException failed) {
            throw ConversionErrors.of(
                    "InvalidCastToXmlDocument", value, type, cause(failed).getMessage(), cause(failed));
        }
    }

    private static DotNetException cause(DotNetException failed) {
        return failed.inner() != null ? failed.inner() : failed;
    }

    private Object ofText(String text, Object shown, PSType type) {
        if (type.fullName().equals("System.Uri")) {
            return uri(text, type);
        }
        Overload parse = TypeConversions.parser(type);
        if (parse != null) {
            boolean culture = parse.parameters().size() == 2;
            Object[] arguments = culture ? new Object[] {text, primitives.parsing()} : new Object[] {text};
            String id =
                    culture ? "InvalidCastParseTargetInvocationWithFormatProvider" : "InvalidCastParseTargetInvocation";
            return guarded(List.of(parse), arguments, id, shown, type, "Parse");
        }
        Overload constructor = TypeConversions.constructor(Types.STRING, type);
        if (constructor != null) {
            String id = type.fullName().equals("System.Text.RegularExpressions.Regex")
                    ? "InvalidCastFromStringToRegex"
                    : "InvalidCastConstructorException";
            return guarded(List.of(constructor), new Object[] {text}, id, shown, type, ".ctor");
        }
        Object cast = byOperator(text, type);
        if (cast != LanguagePrimitives.FAILED) {
            return cast;
        }
        Object made = byItems(shown, type);
        if (made != LanguagePrimitives.FAILED) {
            return made;
        }
        throw ConversionErrors.none(shown, type);
    }

    /** The type converter of System.Uri: relative ones too, and nothing for no text. */
    private Object uri(String text, PSType type) {
        Object[] arguments = {text, EnumValue.of(FacadeTypes.require("System.UriKind"), "RelativeOrAbsolute")};
        return text.isEmpty() ? null : context.members().construct(type, arguments);
    }

    private Object guarded(
            List<Overload> overloads, Object[] arguments, String id, Object shown, PSType type, String name) {
        try {
            return binder.invoke(overloads, null, arguments, null, name);
        } catch (DotNetException failed) {
            throw ConversionErrors.of(id, shown, type, cause(failed).getMessage(), cause(failed));
        }
    }

    private Object byConstructor(Object value, PSType type) {
        boolean capacity = type == Types.HASHTABLE || TypeConversions.collectionConstructor(type) != null;
        if (capacity && LanguagePrimitives.isPlainNumber(value)) {
            return LanguagePrimitives.FAILED;
        }
        Overload constructor = TypeConversions.constructor(Types.of(value), type);
        if (constructor == null) {
            return LanguagePrimitives.FAILED;
        }
        return guarded(
                List.of(constructor), new Object[] {value}, "InvalidCastConstructorException", value, type, ".ctor");
    }

    private Object byOperator(Object value, PSType type) {
        Overload operator = TypeConversions.operator(Types.of(value), type);
        return operator == null
                ? LanguagePrimitives.FAILED
                : guarded(
                        List.of(operator),
                        new Object[] {value},
                        "InvalidCastExceptionNoStringForConversion",
                        value,
                        type,
                        "op_Implicit");
    }

    private Object byItemsOrProperties(Object value, PSType type) {
        Object made = byItems(value, type);
        if (made != LanguagePrimitives.FAILED) {
            return made;
        }
        if (value instanceof DictionaryValue dictionary && hasDefault(type)) {
            Map<String, Object> properties = new LinkedHashMap<>();
            entries(dictionary).forEach((key, item) -> properties.put(primitives.toText(key), item));
            return withProperties(value, type, properties, "ObjectCreationError");
        }
        if (value instanceof PSObject custom && custom.isCustomObject() && hasDefault(type)) {
            Map<String, Object> properties = new LinkedHashMap<>();
            for (PSMemberInfo property : context.members().properties(custom)) {
                properties.put(property.name(), property.value(context, custom));
            }
            return withProperties(value, type, properties, "InvalidCastConstructorException");
        }
        throw ConversionErrors.none(value, type);
    }

    private static boolean hasDefault(PSType type) {
        if (type.isValueType()) {
            return NumberKind.of(type) == null
                    || NumberKind.of(type) == NumberKind.DECIMAL
                    || NumberKind.of(type) == NumberKind.BIG_INTEGER;
        }
        return type.kind() == TypeKind.CLASS
                && TypeMembers.of(type).constructors().stream()
                        .anyMatch(c -> c.parameters().isEmpty());
    }

    private Object withProperties(Object value, PSType type, Map<String, Object> properties, String id) {
        try {
            Object made = context.members().construct(type, new Object[0]);
            for (Map.Entry<String, Object> property : properties.entrySet()) {
                requireProperty(type, property.getKey());
                context.members().set(made, property.getKey(), property.getValue());
            }
            return made;
        } catch (DotNetException failed) {
            throw ConversionErrors.of(id, value, type, failed.getMessage(), failed);
        }
    }

    private static void requireProperty(PSType type, String name) {
        if (TypeMembers.of(type).property(name, false) == null) {
            throw ConversionErrors.of("ObjectCreationError", name, type, "The type has no property '" + name + "'.");
        }
    }

    /** A collection type from items, or a generic one from a single item, by its constructor over a collection. */
    private Object byItems(Object value, PSType type) {
        Overload constructor = TypeConversions.collectionConstructor(type);
        Iterator<Object> items = Enumeration.of(value);
        boolean generic = !type.typeArguments().isEmpty();
        if (constructor == null || items == null && !generic && !(value instanceof DictionaryValue)) {
            return LanguagePrimitives.FAILED;
        }
        Object[] argument = {items == null && generic ? scalar(value, type) : collection(value, type)};
        return guarded(List.of(constructor), argument, "InvalidCastConstructorException", value, type, ".ctor");
    }

    private Object scalar(Object value, PSType type) {
        PSType element = type.typeArguments().getFirst();
        Object item = LanguagePrimitives.isPlainNumber(value)
                        && primitives.tryConvert(value, element) == LanguagePrimitives.FAILED
                ? primitives.convert(primitives.toText(value), element)
                : primitives.convert(value, element);
        Object array = ArrayAccess.create(element, 1);
        ArrayAccess.set(array, 0, item);
        return array;
    }

    private Object collection(Object value, PSType type) {
        if (type.typeArguments().isEmpty()) {
            return value;
        }
        Object array = primitives.tryConvert(
                value, context.types().arrayOf(type.typeArguments().getFirst(), 1));
        if (array == LanguagePrimitives.FAILED) {
            throw ConversionErrors.none(value, type);
        }
        return array;
    }
}
