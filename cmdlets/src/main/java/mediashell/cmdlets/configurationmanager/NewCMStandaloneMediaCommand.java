package mediashell.cmdlets.configurationmanager;

import mediashell.authoring.StandaloneMediaRequest;
import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;
import mediashell.automation.ValidateSet;
import mediashell.automation.binding.CommandMetadata;
import mediashell.automation.values.DateTime;

/**
 * Makes a stand-alone medium as Configuration Manager's cmdlet does. Unlike the original it never touches an existing file before
 * the new medium is whole (mission C5).
 */
@Examples({
    "New-CMStandaloneMedia -TaskSequence (Get-CMTaskSequence -Name 'Deploy Windows') "
            + "-DistributionPoint (Get-CMDistributionPoint) -MediaType CdDvd -MediaSize "
            + "SizeUnlimited -Path lab.iso\n"
            + "Makes a disc with everything that the task sequence needs."
})
@Cmdlet(
        verb = "New",
        noun = "CMStandaloneMedia",
        supportsShouldProcess = true,
        confirmImpact = CommandMetadata.ConfirmImpact.Low)
@OutputType("System.Object")
public final class NewCMStandaloneMediaCommand extends CMMediaCommandBase {

    @ParameterGroup
    final CMContentParameters content = new CMContentParameters();

    /** When the medium stops starting. */
    @Parameter(aliases = "Expiration")
    DateTime mediaExpirationDate;

    /** The capacity of one disc; unlimited when it is not given. */
    @Parameter
    @ValidateSet({"None", "Size650MB", "Size4GB", "Size8GB", "SizeUnlimited"})
    String mediaSize;

    /** Before this time the medium does not start. */
    @Parameter(aliases = "Start")
    DateTime mediaStartDate;

    /** The task sequence the medium will run. */
    @Parameter(mandatory = true, type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    Object taskSequence;

    /** The certificate file of the site; stand-alone media need none. */
    @Parameter
    @AllowEmptyString
    String certificatePath;

    @ParameterGroup
    final CMCarrierParameters carrier = new CMCarrierParameters();

    @ParameterGroup
    final CMCustomizationParameters customization = new CMCustomizationParameters();

    @ParameterGroup
    final CMMediaParameters media = new CMMediaParameters();

    @Override
    public void endProcessing() {
        perform(() -> make(identity -> wish(), media.path));
    }

    private StandaloneMediaRequest.Builder wish() {
        StandaloneMediaRequest.Builder wish =
                StandaloneMediaRequest.of(site(media.siteCode).code(), taskSequenceId(taskSequence));
        carrier.apply(wish);
        customization.apply(wish, this);
        content.apply(wish, this);
        return media.apply(wish, this)
                .capacity(carrier.capacity(mediaSize))
                .start(instant(mediaStartDate))
                .expiry(instant(mediaExpirationDate));
    }
}
