package mediashell.dotnet.system.xml.linq;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Xml.Linq.XDeclaration. */
@DotNetType("System.Xml.Linq.XDeclaration")
public record XDeclaration(String version, String encoding, String standalone) {

    @DotNetConstructor
    static XDeclaration create(String version, String encoding, String standalone) {
        return new XDeclaration(version, encoding, standalone);
    }

    @DotNetProperty("Version")
    String versionText() {
        return version;
    }

    @DotNetProperty("Encoding")
    String encodingName() {
        return encoding;
    }

    @DotNetProperty("Standalone")
    String standaloneText() {
        return standalone;
    }

    private static String part(String name, String value) {
        return value == null || value.isEmpty() ? "" : " " + name + "=\"" + value + "\"";
    }

    @Override
    @DotNetMethod
    public String toString() {
        return "<?xml" + part("version", version) + part("encoding", encoding) + part("standalone", standalone) + "?>";
    }
}
