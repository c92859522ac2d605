package mediashell.interpreter.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.TypedArray;
import mediashell.automation.values.UInt16;
import mediashell.automation.values.UInt32;
import mediashell.automation.values.UInt64;
import mediashell.automation.values.UInt8;
import mediashell.language.ast.Ast;
import mediashell.language.ast.ParseError;
import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.Token;
import mediashell.language.ast.UnsignedLiteral;

/** Values of the Ast as scripts see them: Java's lists are arrays, Java's enums .NET's. */
final class LanguageValues {
    private LanguageValues() {}

    static Object toNet(Object value) {
        return switch (value) {
            case Set<?> set when set.stream().allMatch(Enum.class::isInstance) -> flags(set);
            case Collection<?> items -> array(items);
            case Enum<?> constant -> constant(constant);
            case UnsignedLiteral literal -> unsigned(literal);
            case null -> null;
            default -> value;
        };
    }

    private static Object array(Collection<?> items) {
        List<Object> converted = new ArrayList<>();
        items.forEach(item -> converted.add(toNet(item)));
        return TypedArray.ofObjects(converted);
    }

    private static Object constant(Enum<?> constant) {
        PSType type = FacadeTypes.find(LanguageIndex.netName(constant.getDeclaringClass()));
        return type == null ? constant.name() : EnumValue.of(type, constant.name());
    }

    /** Several constants as one value of a flags enum; as text where the enum is not known. */
    private static Object flags(Set<?> set) {
        long bits = 0;
        PSType type = null;
        List<String> names = new ArrayList<>();
        for (Object constant : set) {
            names.add(constant.toString());
            if (constant(((Enum<?>) constant)) instanceof EnumValue value) {
                type = value.psType();
                bits |= value.value();
            }
        }
        return type == null ? (names.isEmpty() ? "None" : String.join(", ", names)) : new EnumValue(type, bits);
    }

    private static Object unsigned(UnsignedLiteral literal) {
        return switch (literal.kind()) {
            case "byte" -> UInt8.of(literal.value().intValue());
            case "ushort" -> UInt16.of(literal.value().intValue());
            case "uint" -> UInt32.of(literal.value().intValue());
            default -> UInt64.of(literal.value().longValue());
        };
    }

    /** What {@code ToString()} gives. */
    static String text(Object value) {
        return switch (value) {
            case Ast ast -> ast.text();
            case Token token -> token.text();
            case ScriptExtent extent -> extent.text();
            case ParseError error -> error.message();
            case mediashell.language.ast.ITypeName name -> name.fullName();
            default -> value.toString();
        };
    }
}
