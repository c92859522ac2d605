package mediashell.interpreter.facade;

import java.util.List;

import mediashell.automation.ScriptBlock;
import mediashell.automation.binding.CommandInfo;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TypedArray;

/** {@code $ExecutionContext.InvokeCommand} (System.Management.Automation.CommandInvocationIntrinsics). */
@DotNetType("System.Management.Automation.CommandInvocationIntrinsics")
public final class CommandInvocationIntrinsics {
    private final ExecutionContext context;

    public CommandInvocationIntrinsics(ExecutionContext context) {
        this.context = context;
    }

    /** Expands variables and subexpressions as a double-quoted string does. */
    @DotNetMethod
    public String expandString(String source) {
        ScriptBlock block = context.createScriptBlock("@\"\n" + source + "\n\"@", null);
        List<Object> output = RunInScope.of(context, block);
        return output.isEmpty() ? "" : context.conversions().toText(output.getFirst());
    }

    @DotNetMethod
    @TypeName("System.Management.Automation.ScriptBlock")
    public Object newScriptBlock(String scriptText) {
        return context.createScriptBlock(scriptText, null);
    }

    @DotNetMethod
    @TypeName("System.Object")
    public Object invokeScript(String script, @TypeName("System.Object[]") Object... args) {
        ScriptBlock block = context.createScriptBlock(script, null);
        return TypedArray.ofObjects(context.invoke(block, mediashell.automation.ScriptBlockCode.Call.NOT_SET, args));
    }

    @DotNetMethod
    @TypeName("System.Management.Automation.CommandInfo")
    public Object getCommand(String commandName, @TypeName("System.Management.Automation.CommandTypes") Object type) {
        CommandInfo found = context.commands().find(commandName);
        return found;
    }
}
