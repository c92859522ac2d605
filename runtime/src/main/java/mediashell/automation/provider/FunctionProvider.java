package mediashell.automation.provider;

import java.util.List;

import mediashell.automation.PSObject;
import mediashell.automation.ScriptBlock;
import mediashell.automation.binding.CommandInfo;
import mediashell.automation.binding.CommandType;
import mediashell.automation.binding.FunctionInfo;
import mediashell.automation.session.ExecutionContext;

/** The functions of the session; a value is a script block, or text that becomes one. */
final class FunctionProvider extends NamedValueProvider {

    private final ExecutionContext context;

    FunctionProvider(ExecutionContext context) {
        this.context = context;
    }

    @Override
    public String name() {
        return "Function";
    }

    @Override
    List<String> names() {
        return context.sessionState().functions(null).stream()
                .map(CommandInfo::name)
                .toList();
    }

    @Override
    public boolean exists(String path) {
        return path.isEmpty() || context.sessionState().function(path) != null;
    }

    @Override
    public Object item(String path) {
        return context.sessionState().function(path);
    }

    @Override
    public Object content(String path) {
        return context.sessionState().function(path).scriptBlock();
    }

    @Override
    public void setValue(String path, Object value) {
        if (value == null) {
            context.sessionState().removeFunction(path, true);
            return;
        }
        context.sessionState()
                .setFunction(new FunctionInfo(path, CommandType.Function, block(value), "", null), null, false);
    }

    private ScriptBlock block(Object value) {
        return switch (PSObject.base(value)) {
            case ScriptBlock block -> block;
            case FunctionInfo function -> function.scriptBlock();
            default -> context.createScriptBlock(context.conversions().toText(value), null);
        };
    }

    @Override
    public void remove(String path, boolean recurse, boolean force) {
        context.sessionState().removeFunction(path, force);
    }
}
