package mediashell.automation.session;

import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.automation.values.Hashtable;
import mediashell.automation.values.TypedArray;
import mediashell.automation.values.Version;

/** {@code $PSVersionTable}: the PowerShell version whose behaviour this shell follows. */
final class VersionTable {
    private static final String VERSION = "7.6.5";

    private VersionTable() {}

    static Hashtable create(ExecutionContext context) {
        Hashtable table = Hashtable.ignoringCase();
        PSType semantic = FacadeTypes.require("System.Management.Automation.SemanticVersion");
        table.set("PSVersion", context.conversions().convert(VERSION, semantic));
        table.set("PSEdition", "Core");
        table.set("GitCommitId", VERSION);
        table.set("OS", "Linux");
        table.set("Platform", "Unix");
        table.set("PSCompatibleVersions", TypedArray.ofStrings("1.0", "2.0", "3.0", "4.0", "5.0", "5.1", "6.0", "7.0"));
        table.set("PSRemotingProtocolVersion", Version.parse("2.4"));
        table.set("SerializationVersion", Version.parse("1.1.0.1"));
        table.set("WSManStackVersion", Version.parse("3.0"));
        return table;
    }
}
