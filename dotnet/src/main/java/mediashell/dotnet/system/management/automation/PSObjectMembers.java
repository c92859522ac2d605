package mediashell.dotnet.system.management.automation;

import mediashell.automation.PSObject;
import mediashell.automation.members.PSObjectView;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** {@code $x.psobject}: System.Management.Automation.PSObject. */
@DotNetType(value = "System.Management.Automation.PSObject", represents = PSObjectView.class)
final class PSObjectMembers {

    private PSObjectMembers() {}

    @DotNetConstructor
    static PSObjectView create() {
        return new PSObjectView(PSObject.custom());
    }

    @DotNetConstructor
    static PSObjectView create(Object obj) {
        return new PSObjectView(PSObject.wrap(obj));
    }

    @DotNetProperty
    static Object baseObject(PSObjectView self) {
        return PSObject.base(self.target());
    }

    @DotNetProperty
    static Object immediateBaseObject(PSObjectView self) {
        return PSObject.base(self.target());
    }

    @DotNetProperty
    static MemberList members(ExecutionContext context, PSObjectView self) {
        return MemberList.all(context, self.target());
    }

    @DotNetProperty
    static MemberList properties(ExecutionContext context, PSObjectView self) {
        return MemberList.properties(context, self.target());
    }

    @DotNetProperty
    static MemberList methods(ExecutionContext context, PSObjectView self) {
        return MemberList.methods(context, self.target());
    }

    @DotNetProperty
    static @TypeName("System.Collections.ObjectModel.Collection`1[System.String]") Object typeNames(
            ExecutionContext context, PSObjectView self) {
        return context.members().get(self.target(), "PSTypeNames");
    }

    @DotNetMethod
    static Object copy(ExecutionContext context, PSObjectView self) {
        return MemberList.copy(context, self.target());
    }

    @DotNetMethod
    static String toString(ExecutionContext context, PSObjectView self) {
        return context.conversions().toText(self.target());
    }

    @DotNetMethod
    static Object asPSObject(Object obj) {
        return PSObject.wrap(obj);
    }
}
