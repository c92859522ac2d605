package mediashell.dotnet.system.management.automation;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;

/** One value that completion offers (System.Management.Automation.CompletionResult). */
@DotNetType("System.Management.Automation.CompletionResult")
public final class CompletionResult {

    private static final String KIND = "System.Management.Automation.CompletionResultType";

    private final String completionText;
    private final String listItemText;
    private final EnumValue resultType;
    private final String toolTip;

    @DotNetConstructor
    public CompletionResult(String completionText) {
        this(completionText, completionText, EnumValue.of(FacadeTypes.require(KIND), "Text"), completionText);
    }

    /**
     * @param completionText what comes into the line
     * @param listItemText what a menu shows
     * @param toolTip a sentence on it
     */
    @DotNetConstructor
    public CompletionResult(
            String completionText, String listItemText, @TypeName(KIND) EnumValue resultType, String toolTip) {
        this.completionText = required(completionText, "completionText");
        this.listItemText = required(listItemText, "listItemText");
        this.resultType = resultType;
        this.toolTip = required(toolTip, "toolTip");
    }

    private static String required(String text, String name) {
        if (text == null || text.isEmpty()) {
            throw new NullPointerException("Value cannot be null. (Parameter '" + name + "')");
        }
        return text;
    }

    @DotNetProperty
    public String completionText() {
        return completionText;
    }

    @DotNetProperty
    public String listItemText() {
        return listItemText;
    }

    @DotNetProperty
    @TypeName(KIND)
    public EnumValue resultType() {
        return resultType;
    }

    @DotNetProperty
    public String toolTip() {
        return toolTip;
    }

    @Override
    public String toString() {
        return "System.Management.Automation.CompletionResult";
    }
}
