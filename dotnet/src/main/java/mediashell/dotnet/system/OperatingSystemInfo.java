package mediashell.dotnet.system;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.Version;

/** System.OperatingSystem. */
@DotNetType("System.OperatingSystem")
public record OperatingSystemInfo(Version kernel) {

    private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+)(?:\\.(\\d+))?");

    static OperatingSystemInfo ofThisMachine() {
        Matcher numbers = NUMBERS.matcher(System.getProperty("os.version", "0.0"));
        if (!numbers.find()) {
            return new OperatingSystemInfo(Version.of(0, 0));
        }
        int build = numbers.group(3) == null ? 0 : Integer.parseInt(numbers.group(3));
        return new OperatingSystemInfo(
                new Version(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)), build, 0));
    }

    @DotNetProperty
    @TypeName("System.PlatformID")
    EnumValue platform() {
        return EnumValue.of(FacadeTypes.require("System.PlatformID"), "Unix");
    }

    @DotNetProperty
    Version version() {
        return kernel;
    }

    @DotNetProperty
    String versionString() {
        return "Unix " + kernel;
    }

    @DotNetProperty
    String servicePack() {
        return "";
    }

    @DotNetMethod
    static boolean isWindows() {
        return false;
    }

    @DotNetMethod
    static boolean isLinux() {
        return true;
    }

    @DotNetMethod("IsMacOS")
    static boolean isMacOs() {
        return false;
    }

    @Override
    @DotNetMethod
    public String toString() {
        return versionString();
    }
}
