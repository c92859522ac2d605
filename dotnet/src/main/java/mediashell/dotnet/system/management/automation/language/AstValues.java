package mediashell.dotnet.system.management.automation.language;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import mediashell.automation.ScriptBlock;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.ListObject;
import mediashell.automation.values.TypedArray;
import mediashell.automation.values.UInt16;
import mediashell.automation.values.UInt32;
import mediashell.automation.values.UInt64;
import mediashell.automation.values.UInt8;
import mediashell.language.ast.Ast;
import mediashell.language.ast.ITypeName;
import mediashell.language.ast.MemberModifiers;
import mediashell.language.ast.ScriptBlockAst;
import mediashell.language.ast.UnsignedLiteral;

/** The parser's values as scripts see them: lists as ReadOnlyCollection, Java enums as the .NET enums of the same names. */
final class AstValues {

    private static final String NAMESPACE = "System.Management.Automation.Language.";
    private static final String READ_ONLY = "System.Collections.ObjectModel.ReadOnlyCollection`1";

    private AstValues() {}

    static PSType type(String simpleName) {
        return FacadeTypes.require(NAMESPACE + simpleName);
    }

    /** A ReadOnlyCollection; null stays null. */
    static ListObject list(String elementName, Collection<?> items) {
        PSType element = elementName.equals("String") ? Types.STRING : type(elementName);
        return items == null ? null : ListObject.readOnly(collectionOf(element), items);
    }

    /** A ReadOnlyCollection of Tuple with these two types. */
    static ListObject pairs(String first, String second, Collection<?> tuples) {
        PSType tuple = GenericType.of(FacadeTypes.require("System.Tuple`2"), List.of(type(first), type(second)));
        return ListObject.readOnly(collectionOf(tuple), tuples);
    }

    private static PSType collectionOf(PSType element) {
        return GenericType.of(FacadeTypes.require(READ_ONLY), List.of(element));
    }

    /** What FindAll gives: a {@code List<Ast>}. */
    static ListObject nodes(List<Ast> found) {
        PSType open = FacadeTypes.require("System.Collections.Generic.List`1");
        return new ListObject(GenericType.of(open, List.of(type("Ast"))), found);
    }

    static TypedArray array(String elementName, List<?> items) {
        return new TypedArray(type(elementName), items.toArray());
    }

    static EnumValue constant(String enumName, Enum<?> value) {
        return value == null ? null : EnumValue.of(type(enumName), value.name());
    }

    static EnumValue flags(String enumName, Set<? extends Enum<?>> values) {
        PSType type = type(enumName);
        long bits = 0;
        for (Enum<?> value : values) {
            bits |= EnumValue.of(type, value.name()).value();
        }
        return new EnumValue(type, bits);
    }

    /** MethodAttributes or PropertyAttributes: members are public, whatever else they are. */
    static EnumValue modifiers(String enumName, MemberModifiers modifiers) {
        PSType type = type(enumName);
        long bits = EnumValue.of(type, "Public").value();
        bits |= modifiers.isStatic() ? EnumValue.of(type, "Static").value() : 0;
        bits |= modifiers.isHidden() ? EnumValue.of(type, "Hidden").value() : 0;
        return new EnumValue(type, bits);
    }

    /** The value of a constant; unsigned literals, which the grammar keeps apart, as the object model's classes. */
    static Object literal(Object value) {
        if (!(value instanceof UnsignedLiteral literal)) {
            return value;
        }
        return switch (literal.kind()) {
            case "byte" -> UInt8.of(literal.value().intValue());
            case "ushort" -> UInt16.of(literal.value().intValue());
            case "uint" -> UInt32.of(literal.value().intValue());
            default -> UInt64.of(literal.value().longValue());
        };
    }

    /** The type a name stands for in the session; null when there is none. */
    static PSType reflectionType(ExecutionContext context, ITypeName name) {
        return context.types().resolve(name.fullName());
    }

    /** The type a name stands for; System.Object when there is none. */
    static PSType staticType(ExecutionContext context, ITypeName name) {
        PSType found = reflectionType(context, name);
        return found == null ? Types.OBJECT : found;
    }

    /** A script block that runs the text of a tree, without the braces around it. */
    static ScriptBlock scriptBlock(ExecutionContext context, ScriptBlockAst ast) {
        String text = ast.text();
        boolean braces = ast.parent() != null && text.startsWith("{") && text.endsWith("}");
        return context.createScriptBlock(
                braces ? text.substring(1, text.length() - 1) : text,
                ast.extent().file());
    }

    static ListObject modules(List<ModuleSpecification> modules) {
        PSType element = FacadeTypes.require("Microsoft.PowerShell.Commands.ModuleSpecification");
        return ListObject.readOnly(collectionOf(element), modules);
    }
}
