package mediashell.cmdlets.utility;

import java.util.Set;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** Largest and smallest of values that are no numbers (Microsoft.PowerShell.Commands.GenericObjectMeasureInfo). */
@DotNetType(
        value = "Microsoft.PowerShell.Commands.GenericObjectMeasureInfo",
        base = "Microsoft.PowerShell.Commands.MeasureInfo")
public final class GenericObjectMeasureInfo extends MeasureInfo {

    private final ValueStatistics values;
    private final Set<String> asked;

    GenericObjectMeasureInfo(String property, ValueStatistics values, Set<String> asked) {
        super(property);
        this.values = values;
        this.asked = asked;
    }

    @DotNetProperty
    public int count() {
        return values.count();
    }

    @DotNetProperty
    @TypeName("System.Nullable`1[System.Double]")
    public Object average() {
        return null;
    }

    @DotNetProperty
    @TypeName("System.Nullable`1[System.Double]")
    public Object sum() {
        return null;
    }

    @DotNetProperty
    public Object maximum() {
        return asked.contains("Maximum") ? values.maximum() : null;
    }

    @DotNetProperty
    public Object minimum() {
        return asked.contains("Minimum") ? values.minimum() : null;
    }

    @DotNetProperty
    @TypeName("System.Nullable`1[System.Double]")
    public Object standardDeviation() {
        return null;
    }
}
