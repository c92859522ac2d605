package mediashell.cmdlets.configurationmanager;

import mediashell.authoring.BootableMediaRequest;
import mediashell.authoring.CaptureMediaRequest;
import mediashell.authoring.ClientAccess;
import mediashell.authoring.MediaRequestBuilder;
import mediashell.authoring.PrestagedMediaRequest;
import mediashell.authoring.StandaloneMediaRequest;
import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;
import mediashell.automation.ValidateLength;
import mediashell.automation.binding.CommandMetadata;
import mediashell.cmdlets.media.NewMediaCommandBase;
import mediashell.media.plan.MediaIdentity;

/**
 * Makes media of all four types as Configuration Manager's older cmdlet does. Unlike the original it never touches an existing file
 * before the new medium is whole (mission C5). A stick's path names an image file.
 */
@Cmdlet(
        verb = "New",
        noun = "CMTaskSequenceMedia",
        defaultParameterSetName = "NewBootableMedia",
        supportsShouldProcess = true,
        confirmImpact = CommandMetadata.ConfirmImpact.Medium)
public final class NewCMTaskSequenceMediaCommand extends NewMediaCommandBase {

    /** Makes a bootable medium. */
    @Parameter(set = "NewBootableMedia", mandatory = true, aliases = "BootableMediaOption")
    @Parameter(set = "NewBootableMediaByValue", mandatory = true)
    boolean bootableMedia;

    /** Makes a stand-alone medium. */
    @Parameter(set = "NewStandAloneMedia", mandatory = true, aliases = "StandAloneMediaOption")
    @Parameter(set = "NewStandAloneMediaByValue", mandatory = true)
    boolean standaloneMedia;

    /** Makes a prestaged medium. */
    @Parameter(
            set = "NewPrestagedMedia",
            mandatory = true,
            aliases = {"PrestagedMediaOption", "PrestageMedia"})
    @Parameter(set = "NewPrestagedMediaByValue", mandatory = true)
    boolean prestagedMedia;

    /** Makes a capture medium. */
    @Parameter(set = "NewCaptureMediaByValue", mandatory = true, aliases = "CaptureMediaOption")
    @Parameter(set = "NewCaptureMedia", mandatory = true)
    boolean captureMedia;

    @ParameterGroup
    final OlderSourceParameters source = new OlderSourceParameters();

    @ParameterGroup
    final OlderPointParameters points = new OlderPointParameters();

    @ParameterGroup
    final OlderContentParameters content = new OlderContentParameters();

    @ParameterGroup
    final OlderAccessParameters access = new OlderAccessParameters();

    @ParameterGroup
    final OlderCarrierParameters carrier = new OlderCarrierParameters();

    @ParameterGroup
    final OlderCustomizationParameters customization = new OlderCustomizationParameters();

    /** Who made a prestaged medium. */
    @Parameter(set = "NewPrestagedMedia")
    @Parameter(set = "NewPrestagedMediaByValue")
    @ValidateLength(min = 0, max = 50)
    @AllowEmptyString
    String createdBy;

    /** The version of a prestaged medium. */
    @Parameter(set = "NewPrestagedMedia")
    @Parameter(set = "NewPrestagedMediaByValue")
    @ValidateLength(min = 0, max = 32)
    @AllowEmptyString
    String version;

    /** What a prestaged medium is for. */
    @Parameter(set = "NewPrestagedMedia")
    @Parameter(set = "NewPrestagedMediaByValue")
    @ValidateLength(min = 0, max = 127)
    @AllowEmptyString
    String comment;

    /** Takes wildcard characters in values as they are. */
    @Parameter
    boolean disableWildcardHandling;

    /** Takes wildcard characters in values as wildcards. */
    @Parameter
    boolean forceWildcardHandling;

    @Override
    public void processRecord() {
        perform(() -> make(this::wish, carrier.mediaPath));
    }

    private MediaRequestBuilder<?> wish(MediaIdentity identity) {
        String site = site(null).code();
        if (standaloneMedia) {
            return carrier.apply(
                    customized(content.apply(StandaloneMediaRequest.of(site, source.sequence(this)), this)));
        }
        if (captureMedia) {
            return carrier.apply(points.apply(CaptureMediaRequest.of(site, source.bootImage(this)), this));
        }
        if (prestagedMedia) {
            return prestaged(site, identity);
        }
        ClientAccess clients = access.access(this, identity);
        return carrier.apply(customized(BootableMediaRequest.of(site, source.bootImage(this), clients)));
    }

    private PrestagedMediaRequest.Builder prestaged(String site, MediaIdentity identity) {
        PrestagedMediaRequest.Builder wish = PrestagedMediaRequest.of(
                site, source.bootImage(this), source.system(this), access.access(this, identity));
        return customized(content.apply(wish, this))
                .taskSequence(source.sequence(this))
                .createdBy(createdBy)
                .version(version)
                .comment(comment);
    }

    private <B extends MediaRequestBuilder<B>> B customized(B wish) {
        return customization.apply(points.apply(wish, this), this);
    }
}
