package mediashell.cmdlets.configurationmanager;

import mediashell.authoring.MediaRequestBuilder;
import mediashell.automation.AllowEmptyString;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateLength;
import mediashell.automation.ValidateSet;
import mediashell.cmdlets.media.DiscCapacity;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.MediaPlan;

/** Parameters of New-CMTaskSequenceMedia for discs and sticks (facts/cm-cmdlets.json). A stick's path names an image file. */
final class OlderCarrierParameters {

    /** The file to make. */
    @Parameter(mandatory = true)
    @ValidateLength(min = 0, max = 255)
    String mediaPath;

    /** A stick, or a CD or DVD. */
    @Parameter(set = "NewBootableMedia", mandatory = true)
    @Parameter(set = "NewStandAloneMedia", mandatory = true)
    @Parameter(set = "NewStandAloneMediaByValue")
    @Parameter(set = "NewBootableMediaByValue")
    @Parameter(set = "NewCaptureMediaByValue")
    @Parameter(set = "NewCaptureMedia", mandatory = true)
    @ValidateSet({"Usb", "CdDvd", "Hd"})
    String mediaInputType;

    /** The capacity of one disc; unlimited when it is not given. */
    @Parameter(set = "NewBootableMedia")
    @Parameter(set = "NewStandAloneMedia")
    @Parameter(set = "NewStandAloneMediaByValue")
    @Parameter(set = "NewBootableMediaByValue")
    @ValidateSet({"None", "Size650MB", "Size4GB", "Size8GB", "SizeUnlimited"})
    String mediaSize;

    /** The drive of a stick; the path names its image file here. */
    @Parameter(set = "NewBootableMedia")
    @Parameter(set = "NewStandAloneMedia")
    @Parameter(set = "NewStandAloneMediaByValue")
    @Parameter(set = "NewBootableMediaByValue")
    @Parameter(set = "NewCaptureMediaByValue")
    @Parameter(set = "NewCaptureMedia")
    @AllowEmptyString
    String driveName;

    /** Allows a question for elevation; there is none on Linux. */
    @Parameter
    boolean allowUacPrompt;

    <B extends MediaRequestBuilder<B>> B apply(B wish) {
        boolean stick = mediaInputType != null && mediaInputType.compareToIgnoreCase("Usb") == 0;
        return wish.carrier(stick ? Carrier.STICK_IMAGE : Carrier.ISO)
                .capacity(stick || mediaSize == null ? MediaPlan.UNLIMITED : DiscCapacity.bytes(mediaSize));
    }
}
