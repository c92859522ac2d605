package mediashell.dotnet.system.text.regularexpressions;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.text.regex.Capture;

/** System.Text.RegularExpressions.Capture. */
@DotNetType(value = "System.Text.RegularExpressions.Capture", represents = Capture.class)
final class CaptureMembers {

    private CaptureMembers() {}

    @DotNetProperty
    static int index(Capture self) {
        return self.index();
    }

    @DotNetProperty
    static int length(Capture self) {
        return self.length();
    }

    @DotNetProperty
    static String value(Capture self) {
        return self.value();
    }

    @DotNetMethod
    static String toString(Capture self) {
        return self.value();
    }
}
