package mediashell.dotnet.system.management.automation.style;

import mediashell.automation.types.DotNetType;

/** Colours of the text (PSStyle.ForegroundColor). */
@DotNetType("System.Management.Automation.PSStyle+ForegroundColor")
public final class ForegroundColor extends StyleColors {

    private static final int FIRST = 30;

    ForegroundColor() {
        super(FIRST);
    }
}
