package mediashell.dotnet.system.management.automation.style;

import mediashell.automation.format.style.OutputRendering;
import mediashell.automation.format.style.PSStyle;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;

/** System.Management.Automation.PSStyle. */
@DotNetType(value = "System.Management.Automation.PSStyle", represents = PSStyle.class)
final class PSStyleMembers {

    private static final String RENDERING = "System.Management.Automation.OutputRendering";

    private PSStyleMembers() {}

    @DotNetProperty
    @TypeName(RENDERING)
    static EnumValue outputRendering(PSStyle self) {
        return EnumValue.of(
                FacadeTypes.require(RENDERING), self.outputRendering().name());
    }

    @DotNetProperty
    static void outputRendering(PSStyle self, @TypeName(RENDERING) EnumValue value) {
        self.setOutputRendering(OutputRendering.valueOf(value.toString()));
    }

    @DotNetProperty
    static String reset(PSStyle self) {
        return PSStyle.sequence("0");
    }

    @DotNetProperty
    static String blinkOff(PSStyle self) {
        return PSStyle.sequence("25");
    }

    @DotNetProperty
    static String blink(PSStyle self) {
        return PSStyle.sequence("5");
    }

    @DotNetProperty
    static String boldOff(PSStyle self) {
        return PSStyle.sequence("22");
    }

    @DotNetProperty
    static String bold(PSStyle self) {
        return PSStyle.sequence("1");
    }

    @DotNetProperty
    static String dimOff(PSStyle self) {
        return PSStyle.sequence("22");
    }

    @DotNetProperty
    static String dim(PSStyle self) {
        return PSStyle.sequence("2");
    }

    @DotNetProperty
    static String hiddenOff(PSStyle self) {
        return PSStyle.sequence("28");
    }

    @DotNetProperty
    static String hidden(PSStyle self) {
        return PSStyle.sequence("8");
    }

    @DotNetProperty
    static String reverseOff(PSStyle self) {
        return PSStyle.sequence("27");
    }

    @DotNetProperty
    static String reverse(PSStyle self) {
        return PSStyle.sequence("7");
    }

    @DotNetProperty
    static String italicOff(PSStyle self) {
        return PSStyle.sequence("23");
    }

    @DotNetProperty
    static String italic(PSStyle self) {
        return PSStyle.sequence("3");
    }

    @DotNetProperty
    static String underlineOff(PSStyle self) {
        return PSStyle.sequence("24");
    }

    @DotNetProperty
    static String underline(PSStyle self) {
        return PSStyle.sequence("4");
    }

    @DotNetProperty
    static String strikethroughOff(PSStyle self) {
        return PSStyle.sequence("29");
    }

    @DotNetProperty
    static String strikethrough(PSStyle self) {
        return PSStyle.sequence("9");
    }

    @DotNetProperty
    static FormattingData formatting(PSStyle self) {
        return new FormattingData(self);
    }

    @DotNetProperty
    static ProgressConfiguration progress(PSStyle self) {
        return new ProgressConfiguration(self.progress());
    }

    @DotNetProperty
    static FileInfoFormatting fileInfo(PSStyle self) {
        return new FileInfoFormatting(self);
    }

    @DotNetProperty
    static ForegroundColor foreground(PSStyle self) {
        return new ForegroundColor();
    }

    @DotNetProperty
    static BackgroundColor background(PSStyle self) {
        return new BackgroundColor();
    }

    /** A link that terminals show as its text (OSC 8). */
    @DotNetMethod
    static String formatHyperlink(PSStyle self, String text, Object link) {
        return "\u001b]8;;" + link + "\u001b\\" + text + "\u001b]8;;\u001b\\";
    }
}
