package mediashell.dotnet.system.management.automation.language;

import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.CallContext;
import mediashell.automation.types.DelegateValue;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.language.ast.Ast;
import mediashell.language.ast.ScriptExtent;

/** System.Management.Automation.Language.Ast: what every node of a syntax tree has. */
@DotNetType(value = "System.Management.Automation.Language.Ast", represents = Ast.class)
final class AstMembers {

    private AstMembers() {}

    @DotNetProperty
    static ScriptExtent extent(Ast self) {
        return self.extent();
    }

    @DotNetProperty
    static Ast parent(Ast self) {
        return self.parent();
    }

    @DotNetMethod
    static @TypeName("System.Collections.Generic.IEnumerable`1[System.Management.Automation.Language.Ast]") Object
            findAll(
                    CallContext context,
                    Ast self,
                    @TypeName("System.Func`2[System.Management.Automation.Language.Ast,System.Boolean]")
                            DelegateValue predicate,
                    boolean searchNestedScriptBlocks) {
        List<Ast> found =
                self.findAll(node -> Boolean.TRUE.equals(predicate.invoke(context, node)), searchNestedScriptBlocks);
        return AstValues.nodes(found);
    }

    @DotNetMethod
    static Ast find(
            CallContext context,
            Ast self,
            @TypeName("System.Func`2[System.Management.Automation.Language.Ast,System.Boolean]")
                    DelegateValue predicate,
            boolean searchNestedScriptBlocks) {
        FirstMatch first = new FirstMatch(node -> Boolean.TRUE.equals(predicate.invoke(context, node)));
        self.findAll(first, searchNestedScriptBlocks);
        return first.node();
    }

    @DotNetMethod
    static Object safeGetValue(ExecutionContext context, Ast self) {
        return SafeValues.of(context, self);
    }

    @DotNetMethod
    static String toString(Ast self) {
        return self.text();
    }
}
