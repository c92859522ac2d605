package mediashell.interpreter.classes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import mediashell.automation.session.Runspace;
import mediashell.automation.types.MemberSignature;
import mediashell.automation.types.PSType;
import mediashell.automation.types.ParameterSignature;
import mediashell.automation.types.TypeKind;
import mediashell.interpreter.ParseErrors;
import mediashell.interpreter.translator.AttributeNames;
import mediashell.interpreter.translator.Evaluation;
import mediashell.language.ast.Ast;
import mediashell.language.ast.AttributeAst;
import mediashell.language.ast.AttributeBaseAst;
import mediashell.language.ast.CommandAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.FunctionMemberAst;
import mediashell.language.ast.MemberAst;
import mediashell.language.ast.ParameterAst;
import mediashell.language.ast.ParseError;
import mediashell.language.ast.PropertyMemberAst;
import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.TypeConstraintAst;
import mediashell.language.ast.TypeDefinitionAst;
import mediashell.language.ast.VariableExpressionAst;

/** What is wrong with a class as a whole; PowerShell reports it as parse errors when the type is made. */
final class DeclarationChecks {
    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");
    private final Runspace runspace;
    private final List<ParseError> errors = new ArrayList<>();

    DeclarationChecks(Runspace runspace) {
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

    /** Attributes of members that nobody knows; those that the same script defines are made too late to be used here. */
    void attributes(ScriptClass type, List<ScriptType> defined) {
        for (MemberAst member : type.ast().members()) {
            if (member instanceof PropertyMemberAst property) {
                for (AttributeBaseAst attribute : property.attributes()) {
                    boolean known = !(attribute instanceof AttributeAst)
                            || !isOneOf(defined, attribute) && AttributeNames.isKnown(type.unit(), attribute);
                    if (!known) {
                        add(attribute.extent(), "CustomAttributeTypeNotFound", "There is no such attribute yet.");
                    }
                }
            }
        }
    }

    private static boolean isOneOf(List<ScriptType> defined, AttributeBaseAst attribute) {
        String simple = AttributeNames.simpleName(attribute);
        return defined.stream()
                .map(type -> type.ast().name())
                .anyMatch(name -> name.equalsIgnoreCase(simple) || name.equalsIgnoreCase(simple + "Attribute"));
    }

    /** Base types that do not exist or that nothing may derive from. */
    void bases(ScriptClass type) {
        for (TypeConstraintAst constraint : type.ast().baseTypes()) {
            String name = constraint.typeName().fullName();
            PSType base =
                    name.equalsIgnoreCase(type.name()) ? null : type.unit().typeOrNull(runspace, name);
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

    /** Interfaces whose methods neither the class nor what it derives from has, with the very types of the interface. */
    void interfaces(ScriptClass type) {
        for (PSType contract : type.interfaces()) {
            if (type.facadeBase().interfaces().contains(contract)) {
                continue;
            }
            for (MemberSignature wanted : contract.members().all()) {
                if (!implementsMember(type, wanted)) {
                    add(
                            type.ast().extent(),
                            "TypeCreationError",
                            "The class says it is a " + contract.fullName() + ", but has no method " + wanted.name()
                                    + " with the interface's types.");
                    return;
                }
            }
        }
    }

    private static boolean implementsMember(ScriptClass type, MemberSignature wanted) {
        for (PSType owner = type; owner instanceof ScriptClass script; owner = script.baseType()) {
            if (script.methods().stream().anyMatch(method -> fulfils(method, wanted))
                    || script.properties().stream().anyMatch(property -> fulfils(property, wanted))) {
                return true;
            }
        }
        return false;
    }

    private static boolean fulfils(ScriptMethod method, MemberSignature wanted) {
        List<PSType> given =
                method.parameters().stream().map(ParameterSignature::type).toList();
        List<PSType> asked =
                wanted.parameters().stream().map(ParameterSignature::type).toList();
        return !method.isStatic()
                && method.name().equals(wanted.name())
                && method.returnType() == wanted.type()
                && given.equals(asked);
    }

    /** A property is its getter, {@code get_Name()}. */
    private static boolean fulfils(ScriptProperty property, MemberSignature wanted) {
        return !property.isStatic()
                && wanted.name().equals("get_" + property.name())
                && property.type() == wanted.type();
    }

    /** Values of enums that are no constants, or not of the underlying type. */
    void values(ScriptType type) {
        if (!(type instanceof ScriptEnum enumeration)) {
            return;
        }
        for (MemberAst member : type.ast().members()) {
            if (member instanceof PropertyMemberAst constant && constant.initialValue() != null) {
                value(enumeration, constant.initialValue());
            }
        }
    }

    private static boolean varies(Ast ast) {
        return ast instanceof CommandAst
                || ast instanceof VariableExpressionAst variable
                        && !CONSTANTS.contains(
                                variable.variablePath().unqualifiedPath().toLowerCase(Locale.ROOT));
    }

    private void value(ScriptEnum type, ExpressionAst expression) {
        if (!expression.findAll(DeclarationChecks::varies, true).isEmpty()) {
            add(expression.extent(), "EnumeratorValueMustBeConstant", "The value of an enum must be a constant.");
            return;
        }
        Object value = new Evaluation(runspace, type.unit()).evaluate(expression);
        if (runspace.conversions().canConvert(value, type.underlying())) {
            return;
        }
        boolean number = value instanceof Number;
        add(
                expression.extent(),
                number ? "EnumeratorValueOutOfBounds" : "CannotConvertValue",
                "The value does not fit " + type.underlying().fullName() + ".");
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
