package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.PropertyMemberAst;
import mediashell.language.ast.TypeConstraintAst;

/** System.Management.Automation.Language.PropertyMemberAst. */
@DotNetType(
        value = "System.Management.Automation.Language.PropertyMemberAst",
        represents = PropertyMemberAst.class,
        base = "System.Management.Automation.Language.MemberAst")
final class PropertyMemberAstMembers {

    private PropertyMemberAstMembers() {}

    @DotNetProperty
    static String name(PropertyMemberAst self) {
        return self.name();
    }

    @DotNetProperty
    static TypeConstraintAst propertyType(PropertyMemberAst self) {
        return self.propertyType();
    }

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[System.Management.Automation.Language.AttributeBaseAst]")
    Object attributes(PropertyMemberAst self) {
        return AstValues.list("AttributeBaseAst", self.attributes());
    }

    @DotNetProperty
    static ExpressionAst initialValue(PropertyMemberAst self) {
        return self.initialValue();
    }

    @DotNetProperty
    static boolean isStatic(PropertyMemberAst self) {
        return self.modifiers().isStatic();
    }

    @DotNetProperty
    static boolean isHidden(PropertyMemberAst self) {
        return self.modifiers().isHidden();
    }

    @DotNetProperty
    static boolean isPublic(PropertyMemberAst self) {
        return true;
    }

    @DotNetProperty
    static boolean isPrivate(PropertyMemberAst self) {
        return false;
    }

    @DotNetProperty
    static @TypeName("System.Management.Automation.Language.PropertyAttributes") EnumValue propertyAttributes(
            PropertyMemberAst self) {
        return AstValues.modifiers("PropertyAttributes", self.modifiers());
    }
}
