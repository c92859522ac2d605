package mediashell.dotnet.system.text.regularexpressions;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.text.regex.Group;

/** System.Text.RegularExpressions.Group. */
@DotNetType(
        value = "System.Text.RegularExpressions.Group",
        represents = Group.class,
        base = "System.Text.RegularExpressions.Capture")
final class GroupMembers {

    private GroupMembers() {}

    @DotNetProperty
    static boolean success(Group self) {
        return self.success();
    }

    @DotNetProperty
    static String name(Group self) {
        return self.name();
    }

    @DotNetProperty
    static CaptureCollection captures(Group self) {
        return new CaptureCollection(self.captures());
    }
}
