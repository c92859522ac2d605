package mediashell.interpreter.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.ScriptBlock;
import mediashell.automation.binding.CommandType;
import mediashell.automation.binding.FunctionInfo;
import mediashell.automation.scope.ScopedItemOptions;
import mediashell.automation.session.SessionStateImpl;
import mediashell.interpreter.nodes.Completion;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.StatementNode;
import mediashell.interpreter.nodes.function.BlockCode;
import mediashell.language.ast.FunctionDefinitionAst;

/** {@code function name { … }}, {@code filter name { … }}: defines a command in the current scope or the one its name begins with. */
public final class FunctionDefinitionNode extends StatementNode {
    private final BlockCode code;
    private final CommandType type;
    private final String name;
    private final String scope;

    public FunctionDefinitionNode(FunctionDefinitionAst ast, BlockCode code) {
        super(ast.extent());
        this.code = code;
        this.type = ast.filter() ? CommandType.Filter : CommandType.Function;
        int colon = ast.name().indexOf(':');
        this.scope = colon > 0 ? ast.name().substring(0, colon) : null;
        this.name = ast.name().substring(colon + 1);
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
        return Completion.NORMAL;
    }

    @Override
    public boolean setsSuccess() {
        return true;
    }
}
