package mediashell.automation.binding;

import java.util.Iterator;

import mediashell.automation.DotNetException;
import mediashell.automation.PSObject;
import mediashell.automation.conversion.Conversions;
import mediashell.automation.conversion.NumberKind;
import mediashell.automation.conversion.TypeConversions;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.SwitchParameter;
import mediashell.automation.values.TypedArray;

/** From an argument to the value a parameter stores: transformation, conversion, validation, in this order. */
final class ArgumentCoercion {

    /** The argument does not fit without conversion, and none was allowed. */
    static final Object REFUSED = new Object();

    private final ExecutionContext context;
    private final BindingErrors errors;
    private final boolean advanced;
    private final boolean compiled;

    /**
     * @param compiled whether the command is no script: texts for it are parsed in the session's culture, those for functions in the
     *     invariant one
     */
    ArgumentCoercion(ExecutionContext context, BindingErrors errors, boolean advanced, boolean compiled) {
        this.context = context;
        this.errors = errors;
        this.advanced = advanced;
        this.compiled = compiled;
    }

    /**
     * @param convert whether the value may be converted; otherwise only a value of the type itself is taken
     * @return the value to store, or {@link #REFUSED}
     */
    Object apply(BindableParameter parameter, Object argument, boolean convert) {
        Object given = plain(parameter, argument == AutomationNull.VALUE ? null : argument);
        Object value = given;
        value = transform(parameter, value);
        value = convert ? convert(parameter, value) : unconverted(parameter, value);
        if (value == REFUSED) {
            return REFUSED;
        }
        checkTypeName(parameter, value);
        validate(parameter, value);
        if (parameter.isMandatorySomewhere()) {
            refuseNullElements(parameter, given);
            refuseEmpty(parameter, parameter.metadata().type(), value, true);
        }
        return value;
    }

    private static Object plain(BindableParameter parameter, Object value) {
        if (value instanceof LiteralArgument literal) {
            return readsText(parameter, literal.value()) ? literal.text() : literal.value();
        }
        return value;
    }

    /** A text, or what only a text can be turned into: {@code -Version 1.10} keeps its zero. */
    private static boolean readsText(BindableParameter parameter, Object number) {
        PSType wanted = parameter.metadata().type();
        if (parameter.kind() == ArgumentKind.STRING) {
            return true;
        }
        PSType given = Types.of(number);
        return wanted != Types.OBJECT
                && wanted != Types.CHAR
                && wanted != Types.BOOL
                && !wanted.isEnum()
                && NumberKind.of(wanted) == null
                && TypeConversions.constructor(given, wanted) == null
                && TypeConversions.operator(given, wanted) == null
                && TypeConversions.parser(wanted) != null;
    }

    private Object transform(BindableParameter parameter, Object value) {
        Object transformed = value;
        for (ParameterAttribute attribute : parameter.metadata().attributes()) {
            if (attribute.transforms()) {
                try {
                    transformed = attribute.apply(context, transformed);
                } catch (DotNetException refused) {
                    throw errors.transformation(parameter, value, refused);
                }
            }
        }
        return transformed;
    }

    private Object unconverted(BindableParameter parameter, Object value) {
        PSType wanted = parameter.metadata().type();
        if (parameter.kind() == ArgumentKind.ANY) {
            return value;
        }
        if (value == null) {
            return wanted.isValueType() || wanted == Types.STRING ? REFUSED : null;
        }
        Object base = PSObject.base(value);
        PSType actual = Types.of(base);
        if (wanted.isAssignableFrom(actual)) {
            return base;
        }
        if (parameter.kind() == ArgumentKind.COLLECTION && fitsElement(wanted, value, base)) {
            return withNulls(value, context.conversions().convert(value, wanted));
        }
        return REFUSED;
    }

    private boolean fitsElement(PSType collection, Object value, Object base) {
        PSType element = elementType(collection);
        if (!context.conversions().isEnumerable(value)) {
            return accepts(element, base);
        }
        Iterator<Object> elements = context.conversions().enumerate(value);
        while (elements.hasNext()) {
            if (!accepts(element, PSObject.base(elements.next()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean accepts(PSType element, Object base) {
        return base == null || isAny(element) || element.isAssignableFrom(Types.of(base));
    }

    private static boolean isAny(PSType type) {
        return type == Types.OBJECT || type.fullName().equals("System.Management.Automation.PSObject");
    }

    private static PSType elementType(PSType collection) {
        if (collection.isArray()) {
            return collection.elementType();
        }
        return collection.typeArguments().isEmpty()
                ? Types.OBJECT
                : collection.typeArguments().getFirst();
    }

    private Object convert(BindableParameter parameter, Object value) {
        return switch (parameter.kind()) {
            case ANY -> value;
            case SWITCH -> toSwitch(parameter, value);
            case BOOLEAN -> toBoolean(parameter, value);
            case STRING -> toText(parameter, value);
            case SCRIPT_BLOCK, COLLECTION, OTHER -> toType(parameter, value);
        };
    }

    private Object toSwitch(BindableParameter parameter, Object value) {
        return switch (PSObject.base(value)) {
            case null -> SwitchParameter.FALSE;
            case SwitchParameter already -> already;
            case Boolean bool -> SwitchParameter.of(bool);
            case Object other -> throw errors.cannotConvert(parameter, other);
        };
    }

    private Object toBoolean(BindableParameter parameter, Object value) {
        return switch (PSObject.base(value)) {
            case null -> throw errors.cannotConvert(parameter, null);
            case SwitchParameter already -> already.isPresent();
            case Boolean bool -> bool;
            case Number number -> context.conversions().isTrue(number);
            case Object other -> throw errors.cannotConvert(parameter, other);
        };
    }

    /** Advanced commands do not join an array into one string, simple functions do. */
    private Object toText(BindableParameter parameter, Object value) {
        Object base = PSObject.base(value);
        if (base instanceof String) {
            return base;
        }
        if (advanced && base != null && Types.of(base).isArray()) {
            throw errors.cannotConvert(parameter, base);
        }
        return toType(parameter, value);
    }

    private Object toType(BindableParameter parameter, Object value) {
        Conversions conversions = context.conversions();
        if (parameter.metadata().type() == Types.PS_REFERENCE && !(PSObject.base(value) instanceof PSReference)) {
            throw errors.cannotConvert(parameter, value);
        }
        try {
            PSType type = parameter.metadata().type();
            Object converted = compiled ? conversions.convertInCulture(value, type) : conversions.convert(value, type);
            return parameter.kind() == ArgumentKind.COLLECTION ? withNulls(value, converted) : converted;
        } catch (DotNetException refused) {
            throw errors.conversion(parameter, value, refused);
        }
    }

    /** A null element of a string array stays null, though null alone becomes an empty string. */
    private Object withNulls(Object given, Object converted) {
        Iterator<Object> elements = given == null ? null : context.conversions().enumerate(given);
        if (elements == null || !(converted instanceof TypedArray array) || array.elementType() != Types.STRING) {
            return converted;
        }
        Object[] items = array.items().clone();
        for (int i = 0; i < items.length && elements.hasNext(); i++) {
            items[i] = elements.next() == null ? null : items[i];
        }
        return new TypedArray(Types.STRING, items);
    }

    private void checkTypeName(BindableParameter parameter, Object value) {
        String expected = parameter.metadata().psTypeName();
        if (expected == null || value == null) {
            return;
        }
        if (parameter.kind() == ArgumentKind.COLLECTION) {
            Iterator<Object> elements = context.conversions().enumerate(value);
            while (elements != null && elements.hasNext()) {
                checkTypeName(parameter, expected, elements.next());
            }
        } else {
            checkTypeName(parameter, expected, value);
        }
    }

    private void checkTypeName(BindableParameter parameter, String expected, Object value) {
        for (String name : context.members().typeNames(value)) {
            if (name.equalsIgnoreCase(expected)) {
                return;
            }
        }
        throw errors.mismatchedTypeName(parameter, expected, value);
    }

    private void refuseEmpty(BindableParameter parameter, PSType type, Object value, boolean recurse) {
        if (value == null) {
            if (!allows(parameter, AllowNullAttribute.class)) {
                throw errors.notAllowed(parameter, "Null");
            }
            return;
        }
        if (type.fullName().equals("System.String")) {
            if (value instanceof String text && text.isEmpty() && !allows(parameter, AllowEmptyStringAttribute.class)) {
                throw errors.notAllowed(parameter, "EmptyString");
            }
            return;
        }
        if (recurse && parameter.kind() == ArgumentKind.COLLECTION) {
            refuseEmptyElements(parameter, elementType(type), value);
        }
    }

    /** Conversion may make empty strings of null elements, so the argument itself is looked at. */
    private void refuseNullElements(BindableParameter parameter, Object given) {
        boolean asked = parameter.kind() == ArgumentKind.COLLECTION && !allows(parameter, AllowNullAttribute.class);
        Iterator<Object> elements =
                asked && given != null ? context.conversions().enumerate(given) : null;
        while (elements != null && elements.hasNext()) {
            if (elements.next() == null) {
                throw errors.notAllowed(parameter, "Null");
            }
        }
    }

    private void refuseEmptyElements(BindableParameter parameter, PSType element, Object collection) {
        Iterator<Object> elements = context.conversions().enumerate(collection);
        if (elements == null) {
            return;
        }
        if (!elements.hasNext() && !allows(parameter, AllowEmptyCollectionAttribute.class)) {
            throw errors.notAllowed(parameter, "EmptyArray");
        }
        while (!element.isValueType() && elements.hasNext()) {
            refuseEmpty(parameter, element, elements.next(), false);
        }
    }

    private static boolean allows(BindableParameter parameter, Class<? extends ParameterAttribute> what) {
        for (ParameterAttribute attribute : parameter.metadata().attributes()) {
            if (what.isInstance(attribute)) {
                return true;
            }
        }
        return false;
    }

    private void validate(BindableParameter parameter, Object value) {
        for (ParameterAttribute attribute : parameter.metadata().attributes()) {
            if (!attribute.transforms()) {
                try {
                    attribute.apply(context, value);
                } catch (DotNetException refused) {
                    throw errors.validation(parameter, value, refused);
                }
            }
        }
    }
}
