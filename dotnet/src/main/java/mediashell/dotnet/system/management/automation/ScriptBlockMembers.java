package mediashell.dotnet.system.management.automation;

import java.util.List;

import mediashell.automation.ScriptBlock;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ListObject;
import mediashell.language.ast.Ast;
import mediashell.language.ast.FunctionDefinitionAst;

/** System.Management.Automation.ScriptBlock. */
@DotNetType(value = "System.Management.Automation.ScriptBlock", represents = ScriptBlock.class)
final class ScriptBlockMembers {

    private ScriptBlockMembers() {}

    @DotNetMethod
    static ScriptBlock create(ExecutionContext context, String script) {
        return context.createScriptBlock(script, null);
    }

    /** The tree of the block; for the block of a function, the function's definition. */
    @DotNetProperty
    static @TypeName("System.Management.Automation.Language.Ast") Object ast(ScriptBlock self) {
        boolean ofFunction = self.ast() instanceof Ast body && body.parent() instanceof FunctionDefinitionAst;
        return ofFunction ? ((Ast) self.ast()).parent() : self.ast();
    }

    @DotNetProperty
    static String file(ScriptBlock self) {
        return null;
    }

    @DotNetProperty
    static @TypeName("System.Collections.Generic.List`1[System.Attribute]") Object attributes(ScriptBlock self) {
        PSType list = FacadeTypes.require("System.Collections.Generic.List`1");
        PSType attribute = FacadeTypes.require("System.Attribute");
        return new ListObject(
                GenericType.of(list, List.of(attribute)), self.code().attributes());
    }

    @DotNetProperty
    static boolean isFilter(ScriptBlock self) {
        return false;
    }

    @DotNetProperty
    static boolean isConfiguration(ScriptBlock self) {
        return false;
    }

    @DotNetProperty
    static boolean debuggerHidden(ScriptBlock self) {
        return false;
    }

    @DotNetProperty
    static @TypeName("System.Management.Automation.PSModuleInfo") Object module(ScriptBlock self) {
        return self.sessionState() == null ? null : self.sessionState().module();
    }

    @DotNetMethod
    static @TypeName("System.Management.Automation.SteppablePipeline") Object getSteppablePipeline(
            ExecutionContext context, ScriptBlock self) {
        return new mediashell.automation.pipeline.SteppablePipeline(
                context, self.code().steppable(context, self));
    }

    @DotNetMethod
    static @TypeName("System.Management.Automation.SteppablePipeline") Object getSteppablePipeline(
            ExecutionContext context, ScriptBlock self, @TypeName("System.Object") Object commandOrigin) {
        return getSteppablePipeline(context, self);
    }

    @DotNetMethod
    static ScriptBlock getNewClosure(ExecutionContext context, ScriptBlock self) {
        return mediashell.automation.modules.Closures.of(context, self);
    }

    @DotNetMethod
    static Object invoke(ExecutionContext context, ScriptBlock self, Object... args) {
        return ScriptBlocks.invoke(context, self, args);
    }

    @DotNetMethod
    static Object invokeReturnAsIs(ExecutionContext context, ScriptBlock self, Object... args) {
        return ScriptBlocks.invokeReturnAsIs(context, self, args);
    }

    @DotNetMethod
    static Object invokeWithContext(
            ExecutionContext context,
            ScriptBlock self,
            @TypeName("System.Collections.IDictionary") Object functionsToDefine,
            @TypeName("System.Collections.Generic.List`1[System.Management.Automation.PSVariable]")
                    Object variablesToDefine,
            Object... args) {
        return ScriptBlocks.invokeWithContext(context, self, variablesToDefine, args);
    }

    @DotNetMethod
    static String toString(ScriptBlock self) {
        return self.toString();
    }

    @DotNetMethod
    static void checkRestrictedLanguage(
            ScriptBlock self,
            @TypeName("System.Collections.Generic.IEnumerable`1[System.String]") Object allowedCommands,
            @TypeName("System.Collections.Generic.IEnumerable`1[System.String]") Object allowedVariables,
            boolean allowEnvironmentVariables) {
        self.code().metadata();
    }
}
