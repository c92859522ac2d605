package mediashell.cmdlets.configurationmanager;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.site.DriverPackage;

/** Finds driver packages by name or id. */
@Cmdlet(verb = "Get", noun = "CMDriverPackage", defaultParameterSetName = "SearchByName")
@OutputType("IResultObject#SMS_DriverPackage")
public final class GetCMDriverPackageCommand extends CMCommandBase {

    /** Leaves lazy properties unread; here nothing is lazy. */
    @Parameter
    boolean fast;

    /** The name. */
    @Parameter(set = "SearchByName")
    @AllowEmptyString
    String name;

    /** The id. */
    @Parameter(set = "SearchByIdMandatory", mandatory = true, aliases = "PackageId")
    String[] id;

    @Override
    public void endProcessing() {
        perform(() -> find(DriverPackage.class, id, name));
    }
}
