package mediashell.dotnet.system.management.automation.style;

import mediashell.automation.format.style.ProgressStyle;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;

/** How progress is shown (PSStyle.ProgressConfiguration). */
@DotNetType("System.Management.Automation.PSStyle+ProgressConfiguration")
public final class ProgressConfiguration {

    private static final String VIEW = "System.Management.Automation.ProgressView";

    private final ProgressStyle progress;

    ProgressConfiguration(ProgressStyle progress) {
        this.progress = progress;
    }

    @DotNetProperty
    String style() {
        return progress.style();
    }

    @DotNetProperty
    void style(String value) {
        progress.setStyle(StyleSettings.requireSequences(value));
    }

    @DotNetProperty
    int maxWidth() {
        return progress.maxWidth();
    }

    @DotNetProperty
    void maxWidth(int value) {
        progress.setMaxWidth(value);
    }

    @DotNetProperty
    @TypeName(VIEW)
    EnumValue view() {
        return EnumValue.of(FacadeTypes.require(VIEW), progress.isClassic() ? "Classic" : "Minimal");
    }

    @DotNetProperty
    void view(@TypeName(VIEW) EnumValue value) {
        progress.setClassic(value.toString().equals("Classic"));
    }

    @DotNetProperty("UseOSCIndicator")
    boolean useOscIndicator() {
        return progress.isOscIndicator();
    }

    @DotNetProperty("UseOSCIndicator")
    void useOscIndicator(boolean value) {
        progress.setOscIndicator(value);
    }
}
