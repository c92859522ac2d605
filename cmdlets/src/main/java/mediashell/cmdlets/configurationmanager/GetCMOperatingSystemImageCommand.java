package mediashell.cmdlets.configurationmanager;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.site.OperatingSystemImage;

/** Finds operating system images by name or id. */
@Cmdlet(verb = "Get", noun = "CMOperatingSystemImage", defaultParameterSetName = "SearchByName")
@OutputType("IResultObject#SMS_ImagePackage")
public final class GetCMOperatingSystemImageCommand extends CMCommandBase {

    /** The name. */
    @Parameter(set = "SearchByName")
    @AllowEmptyString
    String name;

    /** Reads the image file again. */
    @Parameter(aliases = "ReloadImage")
    boolean reload;

    /** The id. */
    @Parameter(set = "SearchByIdMandatory", mandatory = true, aliases = "PackageId")
    String id;

    @Override
    public void endProcessing() {
        perform(() -> find(OperatingSystemImage.class, id == null ? null : new String[] {id}, name));
    }
}
