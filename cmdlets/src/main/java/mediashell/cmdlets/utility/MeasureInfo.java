package mediashell.cmdlets.utility;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** What Measure-Object gives for values: numbers for numbers (GenericMeasureInfo), objects otherwise (GenericObjectMeasureInfo). */
@DotNetType("Microsoft.PowerShell.Commands.MeasureInfo")
public abstract class MeasureInfo {

    private final String property;

    MeasureInfo(String property) {
        this.property = property;
    }

    /** The property that was measured, or null. */
    @DotNetProperty
    public String property() {
        return property;
    }
}
