package mediashell.interpreter.nodes.function;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

import mediashell.automation.scope.PSVariable;
import mediashell.automation.scope.Scope;
import mediashell.automation.scope.ScopeLayout;
import mediashell.automation.scope.VariableCell;
import mediashell.automation.scope.VariableConstraint;
import mediashell.automation.session.Runspace;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.AutomationNull;
import mediashell.interpreter.classes.ScriptClass;
import mediashell.interpreter.classes.ScriptMethod;
import mediashell.interpreter.nodes.convert.TypeConstraint;
import mediashell.interpreter.translator.MethodTranslator;
import mediashell.interpreter.translator.SourceUnit;
import mediashell.language.ast.FunctionDefinitionAst;
import mediashell.language.ast.FunctionMemberAst;
import mediashell.language.ast.ParameterAst;

/** The code of a method or constructor, translated at its first call. */
public final class MethodCode {
    private final SourceUnit unit;
    private final FunctionMemberAst ast;
    private Translated translated;
    private List<List<VariableConstraint>> constraints;

    /**
     * A translated body.
     *
     * @param baseArguments the arguments of the base constructor as one array, or null
     */
    public record Translated(ScopeLayout layout, Body body, Body baseArguments, int[] slots) {}

    public MethodCode(SourceUnit unit, FunctionMemberAst ast) {
        this.unit = unit;
        this.ast = ast;
    }

    /** The declared parameters. */
    public List<ParameterAst> parameters() {
        FunctionDefinitionAst function = ast.functionDefinition();
        return function.parameters() == null ? List.of() : function.parameters();
    }

    private Translated translated() {
        if (translated == null) {
            translated = MethodTranslator.translate(unit, ast, parameters());
        }
        return translated;
    }

    /** Runs a method; the result has the method's return type. */
    public Object invoke(ScriptClass type, Object self, ScriptMethod method, Object[] arguments) {
        MethodRun run = start(type, self, method, arguments);
        Object value = run.body(translated().body());
        return method.result(value);
    }

    /** Runs a constructor on an instance; {@code base} initialises the base class when its arguments are known. */
    public void construct(
            ScriptClass type, Object self, ScriptMethod method, Object[] arguments, Consumer<Object[]> base) {
        MethodRun run = start(type, self, method, arguments);
        Body given = translated().baseArguments();
        base.accept(given == null ? new Object[0] : (Object[]) run.value(given));
        run.body(translated().body());
    }

    private MethodRun start(ScriptClass type, Object self, ScriptMethod method, Object[] arguments) {
        Translated code = translated();
        Scope scope = new Scope(code.layout(), type.state().currentScope());
        if (self != null) {
            scope.slots[ScopeLayout.THIS] = self;
        }
        Runspace runspace = type.scriptRunspace();
        for (int i = 0; i < arguments.length; i++) {
            PSType wanted = method.parameterType(i);
            Object value = arguments[i] == AutomationNull.VALUE ? null : arguments[i];
            scope.slots[code.slots()[i]] =
                    wanted == Types.OBJECT ? Scope.content(value) : cell(runspace, i, wanted, value);
        }
        return new MethodRun(runspace, type.state(), scope, method.displayName(), method.returnsNothing());
    }

    /** A class belongs to one session, so that its parameters' constraints are made once. */
    private VariableCell cell(Runspace runspace, int index, PSType wanted, Object value) {
        if (constraints == null) {
            constraints = new ArrayList<>(Collections.nCopies(parameters().size(), null));
        }
        if (constraints.get(index) == null) {
            constraints.set(index, List.of(new TypeConstraint(runspace, wanted, null)));
        }
        PSVariable variable = new PSVariable(name(index), value);
        variable.setConstraints(constraints.get(index));
        return new VariableCell(variable);
    }

    private String name(int parameter) {
        return parameters().get(parameter).name().variablePath().unqualifiedPath();
    }
}
