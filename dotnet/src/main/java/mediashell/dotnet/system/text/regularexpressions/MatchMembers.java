package mediashell.dotnet.system.text.regularexpressions;

import java.util.List;

import mediashell.automation.types.DotNetField;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.text.regex.Match;

/** System.Text.RegularExpressions.Match. */
@DotNetType(
        value = "System.Text.RegularExpressions.Match",
        represents = Match.class,
        base = "System.Text.RegularExpressions.Group")
final class MatchMembers {

    private MatchMembers() {}

    @DotNetField
    static final Match Empty = Match.EMPTY;

    @DotNetProperty
    static GroupCollection groups(Match self) {
        return new GroupCollection(self);
    }

    @DotNetProperty
    static boolean success(Match self) {
        return self.success();
    }

    @DotNetProperty
    static String name(Match self) {
        return "0";
    }

    @DotNetProperty
    static CaptureCollection captures(Match self) {
        return new CaptureCollection(self.success() ? List.of(self) : List.of());
    }

    @DotNetMethod
    static Match nextMatch(Match self) {
        return self.nextMatch();
    }

    @DotNetMethod
    static String result(Match self, String replacement) {
        return self.result(replacement);
    }
}
