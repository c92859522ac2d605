package mediashell.cmdlets.utility;

import java.util.Set;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** Statistics of numbers (Microsoft.PowerShell.Commands.GenericMeasureInfo); what was not asked for is null. */
@DotNetType(
        value = "Microsoft.PowerShell.Commands.GenericMeasureInfo",
        base = "Microsoft.PowerShell.Commands.MeasureInfo")
public final class GenericMeasureInfo extends MeasureInfo {

    private final ValueStatistics values;
    private final Set<String> asked;

    GenericMeasureInfo(String property, ValueStatistics values, Set<String> asked) {
        super(property);
        this.values = values;
        this.asked = asked;
    }

    private Object ifAsked(String name, Object value) {
        return asked.contains(name) ? value : null;
    }

    @DotNetProperty
    public int count() {
        return values.count();
    }

    @DotNetProperty
    @TypeName("System.Nullable`1[System.Double]")
    public Object average() {
        return ifAsked("Average", values.average());
    }

    @DotNetProperty
    @TypeName("System.Nullable`1[System.Double]")
    public Object sum() {
        return ifAsked("Sum", values.sum());
    }

    @DotNetProperty
    @TypeName("System.Nullable`1[System.Double]")
    public Object maximum() {
        return ifAsked("Maximum", values.numericMaximum());
    }

    @DotNetProperty
    @TypeName("System.Nullable`1[System.Double]")
    public Object minimum() {
        return ifAsked("Minimum", values.numericMinimum());
    }

    @DotNetProperty
    @TypeName("System.Nullable`1[System.Double]")
    public Object standardDeviation() {
        return ifAsked("StandardDeviation", values.standardDeviation());
    }
}
