package mediashell.automation.conversion;

import mediashell.automation.DotNetException;
import mediashell.automation.PSObject;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.members.PSMemberType;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;

/** {@code value.ToString()} as the value's type defines it; the full type name where it does not. */
public final class ObjectText {

    private static final Object[] NONE = {};

    private ObjectText() {}

    /** The text; a ToString that fails gives the type's name. */
    static String of(ExecutionContext context, Object value) {
        try {
            PSMemberInfo method = context.members().find(value, "ToString");
            if (method == null || method.memberType() == PSMemberType.NoteProperty) {
                return typeName(value);
            }
            Object text = context.members().invoke(value, "ToString", NONE);
            return text == null ? "" : text.toString();
        } catch (DotNetException failed) {
            return typeName(value);
        }
    }

    private static String typeName(Object value) {
        return dotNetName(Types.of(PSObject.base(value)));
    }

    /** Type.ToString(): generic arguments in single brackets, {@code List`1[System.Int32]}. */
    public static String dotNetName(PSType type) {
        if (type.isArray()) {
            PSType element = type.elementType();
            return dotNetName(element)
                    + type.fullName().substring(element.fullName().length());
        }
        if (type.typeArguments().isEmpty()) {
            return type.fullName();
        }
        StringBuilder text = new StringBuilder(type.genericDefinition().fullName()).append('[');
        for (PSType argument : type.typeArguments()) {
            text.append(text.charAt(text.length() - 1) == '[' ? "" : ",").append(dotNetName(argument));
        }
        return text.append(']').toString();
    }
}
