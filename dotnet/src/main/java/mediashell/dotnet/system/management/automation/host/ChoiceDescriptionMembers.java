package mediashell.dotnet.system.management.automation.host;

import mediashell.automation.host.ChoiceDescription;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.Host.ChoiceDescription. */
@DotNetType(value = "System.Management.Automation.Host.ChoiceDescription", represents = ChoiceDescription.class)
final class ChoiceDescriptionMembers {

    private ChoiceDescriptionMembers() {}

    @DotNetConstructor
    static ChoiceDescription create(String label) {
        return new ChoiceDescription(label, "");
    }

    @DotNetConstructor
    static ChoiceDescription create(String label, String helpMessage) {
        return new ChoiceDescription(label, helpMessage);
    }

    @DotNetProperty
    static String label(ChoiceDescription self) {
        return self.label();
    }

    @DotNetProperty
    static String helpMessage(ChoiceDescription self) {
        return self.helpMessage();
    }
}
