package mediashell.interpreter.classes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import mediashell.automation.session.Runspace;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeKind;
import mediashell.interpreter.ParseErrors;
import mediashell.interpreter.translator.SourceUnit;
import mediashell.language.ast.FunctionMemberAst;
import mediashell.language.ast.MemberAst;
import mediashell.language.ast.ParameterAst;
import mediashell.language.ast.ParseError;
import mediashell.language.ast.PropertyMemberAst;
import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.TypeConstraintAst;
import mediashell.language.ast.TypeDefinitionAst;

/** What is wrong with a class as a whole; PowerShell reports it as parse errors when the type is made. */
final class DeclarationChecks {
    private final Runspace runspace;
    private final SourceUnit unit;
    private final List<ParseError> errors = new ArrayList<>();

    DeclarationChecks(Runspace runspace, SourceUnit unit) {
        this.unit = unit;
        this.runspace = runspace;
    }

    /** Two members with one name, or two overloads with the same parameters. */
    void members(TypeDefinitionAst type) {
        Set<String> seen = new HashSet<>();
        for (MemberAst member : type.members()) {
            if (!seen.add(signature(member))) {
                add(member.extent(), "MemberAlreadyDefined", "The class has this member already.");
            }
        }
    }

    private static String signature(MemberAst member) {
        return switch (member) {
            case PropertyMemberAst property -> property.name().toUpperCase(Locale.ROOT);
            case FunctionMemberAst function ->
                function.functionDefinition().name().toUpperCase(Locale.ROOT)
                        + parameters(function)
                        + (function.modifiers().isStatic() && function.constructor() ? "static" : "");
        };
    }

    private static String parameters(FunctionMemberAst function) {
        List<ParameterAst> parameters = function.functionDefinition().parameters();
        StringBuilder text = new StringBuilder("(");
        for (ParameterAst parameter : parameters == null ? List.<ParameterAst>of() : parameters) {
            String type = "object";
            for (var attribute : parameter.attributes()) {
                if (attribute instanceof TypeConstraintAst constraint) {
                    type = constraint.typeName().fullName();
                }
            }
            text.append(type.toUpperCase(Locale.ROOT)).append(',');
        }
        return text.append(')').toString();
    }

    /** Base types that do not exist or that nothing may derive from. */
    void bases(TypeDefinitionAst type) {
        for (TypeConstraintAst constraint : type.baseTypes()) {
            String name = constraint.typeName().fullName();
            PSType base = name.equalsIgnoreCase(type.name()) ? null : unit.typeOrNull(runspace, name);
            if (base == null) {
                add(constraint.extent(), "TypeNotFound", "There is no type [" + name + "].");
            } else if (isSealed(base)) {
                add(constraint.extent(), "SealedBaseClass", "Nothing can derive from [" + name + "].");
            }
        }
    }

    private static boolean isSealed(PSType type) {
        return type.isValueType()
                || type.isArray()
                || type.kind() == TypeKind.DELEGATE
                || type.fullName().equals("System.String");
    }

    private void add(ScriptExtent extent, String id, String message) {
        errors.add(new ParseError(extent, id, message, false));
    }

    void throwIfAny() {
        if (!errors.isEmpty()) {
            throw ParseErrors.exception(errors);
        }
    }
}
