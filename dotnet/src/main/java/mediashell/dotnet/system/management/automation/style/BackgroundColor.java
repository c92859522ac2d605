package mediashell.dotnet.system.management.automation.style;

import mediashell.automation.types.DotNetType;

/** Colours behind the text (PSStyle.BackgroundColor). */
@DotNetType("System.Management.Automation.PSStyle+BackgroundColor")
public final class BackgroundColor extends StyleColors {

    private static final int FIRST = 40;

    BackgroundColor() {
        super(FIRST);
    }
}
