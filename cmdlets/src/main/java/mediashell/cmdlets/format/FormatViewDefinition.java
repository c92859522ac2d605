package mediashell.cmdlets.format;

import mediashell.automation.format.view.FormatView;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** One view of a type (System.Management.Automation.FormatViewDefinition). */
@DotNetType("System.Management.Automation.FormatViewDefinition")
public record FormatViewDefinition(FormatView view) {

    @DotNetProperty
    public String name() {
        return view.name();
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.PSControl")
    public FormatControl control() {
        return new FormatControl(view);
    }

    @Override
    public String toString() {
        return view.name();
    }
}
