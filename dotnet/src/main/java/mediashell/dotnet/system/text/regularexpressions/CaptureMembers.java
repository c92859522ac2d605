package mediashell.dotnet.system.text.regularexpressions;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.text.regex.Capture;
import mediashell.text.regex.Captured;

/** System.Text.RegularExpressions.Capture. */
@DotNetType(value = "System.Text.RegularExpressions.Capture", represents = Capture.class)
final class CaptureMembers {

    private CaptureMembers() {}

    @DotNetProperty
    static int index(Captured self) {
        return self.index();
    }

    @DotNetProperty
    static int length(Captured self) {
        return self.length();
    }

    @DotNetProperty
    static String value(Captured self) {
        return self.value();
    }

    /** A span cannot leave .NET's stack; scripts see nothing in its place. */
    @DotNetProperty
    @TypeName("System.Object")
    static Object valueSpan(Captured self) {
        return null;
    }

    @DotNetMethod
    static String toString(Captured self) {
        return self.value();
    }
}
