package mediashell.interpreter.classes;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.types.PSType;
import mediashell.automation.types.ParameterSignature;
import mediashell.automation.types.Types;
import mediashell.interpreter.nodes.function.MethodCode;
import mediashell.language.ast.FunctionMemberAst;
import mediashell.language.ast.ParameterAst;

/** A method or constructor that a script class declares. */
public final class ScriptMethod {
    private final ScriptClass owner;
    private final FunctionMemberAst ast;
    private final MethodCode code;
    private PSType returnType;
    private List<ParameterSignature> parameters;

    ScriptMethod(ScriptClass owner, FunctionMemberAst ast) {
        this.owner = owner;
        this.ast = ast;
        this.code = new MethodCode(owner.unit(), ast);
    }

    String name() {
        return ast.functionDefinition().name();
    }

    boolean isStatic() {
        return ast.modifiers().isStatic();
    }

    boolean isHidden() {
        return ast.modifiers().isHidden();
    }

    boolean isConstructor() {
        return ast.constructor();
    }

    int arity() {
        return code.parameters().size();
    }

    MethodCode code() {
        return code;
    }

    PSType returnType() {
        if (returnType == null) {
            returnType = isConstructor() || ast.returnType() == null
                    ? Types.VOID
                    : owner.unit()
                            .type(owner.runspace(), ast.returnType().typeName().fullName());
        }
        return returnType;
    }

    List<ParameterSignature> parameters() {
        if (parameters == null) {
            List<ParameterSignature> list = new ArrayList<>();
            for (ParameterAst parameter : code.parameters()) {
                String name = parameter.name().variablePath().unqualifiedPath();
                list.add(new ParameterSignature(name, type(parameter), false, false, false, null));
            }
            parameters = List.copyOf(list);
        }
        return parameters;
    }

    private PSType type(ParameterAst parameter) {
        PSType found = Types.OBJECT;
        for (var attribute : parameter.attributes()) {
            if (attribute instanceof mediashell.language.ast.TypeConstraintAst constraint) {
                found = owner.unit()
                        .type(owner.runspace(), constraint.typeName().fullName());
            }
        }
        return found;
    }

    /** Runs the method on an object (null for a static one); arguments have their types already. */
    public Object invoke(Object self, Object... arguments) {
        return code.invoke(owner, self, this, arguments);
    }

    /** What {@code return} gave, as the return type has it: nothing for void. */
    public Object result(Object value) {
        if (returnType() == Types.VOID) {
            return mediashell.automation.values.AutomationNull.VALUE;
        }
        if (value == mediashell.automation.values.AutomationNull.VALUE) {
            return null;
        }
        return returnType() == Types.OBJECT
                ? value
                : owner.runspace().conversions().convert(value, returnType());
    }

    /** The declared type of a parameter. */
    public PSType parameterType(int index) {
        return parameters().get(index).type();
    }

    /** Whether the return type is void. */
    public boolean returnsNothing() {
        return returnType() == Types.VOID;
    }

    /** The name in stack traces. */
    public String displayName() {
        return name();
    }

    /** Whether arguments fit, by conversion if need be. */
    boolean accepts(Object[] arguments, boolean exactly) {
        if (arguments.length != arity()) {
            return false;
        }
        for (int i = 0; i < arguments.length; i++) {
            PSType wanted = parameters().get(i).type();
            boolean same = arguments[i] != null && wanted.isAssignableFrom(Types.of(arguments[i]));
            if (!same && (exactly || !owner.runspace().conversions().canConvert(arguments[i], wanted))) {
                return false;
            }
        }
        return true;
    }

    /** The arguments converted to the parameters' types. */
    Object[] convert(Object[] arguments) {
        Object[] converted = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            PSType wanted = parameters().get(i).type();
            converted[i] = wanted == Types.OBJECT
                    ? arguments[i]
                    : owner.runspace().conversions().convert(arguments[i], wanted);
        }
        return converted;
    }
}
