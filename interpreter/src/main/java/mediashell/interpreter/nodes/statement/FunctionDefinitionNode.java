package mediashell.interpreter.nodes.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.ScriptBlock;
import mediashell.automation.binding.AliasInfo;
import mediashell.automation.binding.CommandType;
import mediashell.automation.binding.FunctionInfo;
import mediashell.automation.scope.ScopedItemOptions;
import mediashell.automation.session.SessionStateImpl;
import mediashell.interpreter.nodes.Completion;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.StatementNode;
import mediashell.interpreter.nodes.function.BlockCode;
import mediashell.interpreter.translator.AttributeNames;
import mediashell.language.ast.AttributeAst;
import mediashell.language.ast.AttributeBaseAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.FunctionDefinitionAst;
import mediashell.language.ast.ParamBlockAst;
import mediashell.language.ast.StringConstantExpressionAst;

/** {@code function name { … }}, {@code filter name { … }}: defines a command in the current scope or the one its name begins with. */
public final class FunctionDefinitionNode extends StatementNode {
    private final BlockCode code;
    private final CommandType type;
    private final String name;
    private final String scope;
    private final List<String> aliases;

    public FunctionDefinitionNode(FunctionDefinitionAst ast, BlockCode code) {
        super(ast.extent());
        this.code = code;
        this.type = ast.filter() ? CommandType.Filter : CommandType.Function;
        int colon = ast.name().indexOf(':');
        this.scope = colon > 0 ? ast.name().substring(0, colon) : null;
        this.name = ast.name().substring(colon + 1);
        this.aliases = aliases(ast.body().paramBlock());
    }

    /** The names of {@code [Alias()]} before {@code param}: they become aliases where the function is defined. */
    private static List<String> aliases(ParamBlockAst param) {
        List<String> names = new ArrayList<>();
        for (AttributeBaseAst attribute : param == null ? List.<AttributeBaseAst>of() : param.attributes()) {
            if (attribute instanceof AttributeAst declared && AttributeNames.is(declared, "Alias")) {
                for (ExpressionAst argument : declared.positionalArguments()) {
                    if (argument instanceof StringConstantExpressionAst constant) {
                        names.add(constant.value());
                    }
                }
            }
        }
        return names;
    }

    @Override
    public int execute(VirtualFrame frame) {
        SessionStateImpl state = ScriptFrame.of(frame).runspace.sessionState();
        String module = state.module() == null ? "" : state.module().name();
        FunctionInfo function = new FunctionInfo(name, type, new ScriptBlock(code.ast(), code, state), module, null);
        if ("private".equalsIgnoreCase(scope)) {
            function.options().add(ScopedItemOptions.Private);
        }
        state.setFunction(function, scope, false);
        for (String alias : aliases) {
            state.setAlias(new AliasInfo(alias, name, module, "", Set.of()), scope, true);
        }
        return Completion.NORMAL;
    }

    @Override
    public boolean setsSuccess() {
        return true;
    }
}
