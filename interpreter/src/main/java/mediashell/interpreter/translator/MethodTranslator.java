package mediashell.interpreter.translator;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.scope.ScopeLayout;
import mediashell.automation.scope.VariableNames;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.function.Body;
import mediashell.interpreter.nodes.function.MethodCode;
import mediashell.interpreter.nodes.literal.ValuesNode;
import mediashell.language.ast.BaseCtorInvokeMemberExpressionAst;
import mediashell.language.ast.CommandExpressionAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.FunctionMemberAst;
import mediashell.language.ast.NamedBlockAst;
import mediashell.language.ast.ParameterAst;
import mediashell.language.ast.ScriptBlockAst;
import mediashell.language.ast.StatementAst;

/** Translates methods and constructors. */
public final class MethodTranslator {
    private MethodTranslator() {}

    /** A constructor's first statement may be the call of the base constructor, which is taken out. */
    public static MethodCode.Translated translate(
            SourceUnit unit, FunctionMemberAst member, List<ParameterAst> parameters) {
        ScriptBlockAst ast = member.functionDefinition().body();
        ScopeLayout layout = ScopeLayout.of(VariableCollector.assigned(ast, parameters));
        BodyTranslator translator = new BodyTranslator(unit, layout, true);
        int[] slots = new int[parameters.size()];
        for (int i = 0; i < slots.length; i++) {
            String name = parameters.get(i).name().variablePath().unqualifiedPath();
            slots[i] = layout.slot(VariableNames.key(name));
        }
        NamedBlockAst block = ast.endBlock();
        List<StatementAst> statements = new ArrayList<>(block.statements());
        Body baseArguments = null;
        BaseCtorInvokeMemberExpressionAst base = statements.isEmpty() ? null : baseCall(statements.getFirst());
        if (base != null) {
            statements.removeFirst();
            ExpressionNode[] values = translator.expressions().expressions(base.arguments());
            baseArguments = Body.of(new ValuesNode(values));
        }
        Body body = Body.of(translator.statements().list(statements, block.traps()));
        return new MethodCode.Translated(layout, body, baseArguments, slots);
    }

    private static BaseCtorInvokeMemberExpressionAst baseCall(StatementAst statement) {
        ExpressionAst pure = statement instanceof CommandExpressionAst expression
                ? expression.expression()
                : Pipelines.pureExpression(statement);
        return pure instanceof BaseCtorInvokeMemberExpressionAst base ? base : null;
    }
}
