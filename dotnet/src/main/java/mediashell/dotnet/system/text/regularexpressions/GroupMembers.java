package mediashell.dotnet.system.text.regularexpressions;

import mediashell.automation.types.DotNetMethod;
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

    @DotNetProperty
    static int index(Group self) {
        return self.index();
    }

    @DotNetProperty
    static int length(Group self) {
        return self.length();
    }

    @DotNetProperty
    static String value(Group self) {
        return self.value();
    }

    @DotNetMethod
    static String toString(Group self) {
        return self.value();
    }
}
