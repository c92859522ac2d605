package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TypedArray;

/** The lines around a match (Microsoft.PowerShell.Commands.MatchInfoContext). */
@DotNetType("Microsoft.PowerShell.Commands.MatchInfoContext")
public final class MatchInfoContext {

    private final List<String> before;
    private final List<String> after = new ArrayList<>();

    MatchInfoContext(List<String> before) {
        this.before = List.copyOf(before);
    }

    void add(String line) {
        after.add(line);
    }

    List<String> before() {
        return before;
    }

    List<String> after() {
        return after;
    }

    int afterCount() {
        return after.size();
    }

    @DotNetProperty
    @TypeName("System.String[]")
    public Object preContext() {
        return TypedArray.ofStrings(before);
    }

    @DotNetProperty
    @TypeName("System.String[]")
    public Object postContext() {
        return TypedArray.ofStrings(after);
    }

    @DotNetProperty
    @TypeName("System.String[]")
    public Object displayPreContext() {
        return preContext();
    }

    @DotNetProperty
    @TypeName("System.String[]")
    public Object displayPostContext() {
        return postContext();
    }
}
