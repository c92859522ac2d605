package mediashell.cmdlets.utility;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** Lines, words and characters (Microsoft.PowerShell.Commands.TextMeasureInfo); what was not asked for is null. */
@DotNetType(value = "Microsoft.PowerShell.Commands.TextMeasureInfo", base = "Microsoft.PowerShell.Commands.MeasureInfo")
public final class TextMeasureInfo extends MeasureInfo {

    private final Integer lines;
    private final Integer words;
    private final Integer characters;

    TextMeasureInfo(String property, Integer lines, Integer words, Integer characters) {
        super(property);
        this.lines = lines;
        this.words = words;
        this.characters = characters;
    }

    @DotNetProperty
    @TypeName("System.Nullable`1[System.Int32]")
    public Object lines() {
        return lines;
    }

    @DotNetProperty
    @TypeName("System.Nullable`1[System.Int32]")
    public Object words() {
        return words;
    }

    @DotNetProperty
    @TypeName("System.Nullable`1[System.Int32]")
    public Object characters() {
        return characters;
    }
}
