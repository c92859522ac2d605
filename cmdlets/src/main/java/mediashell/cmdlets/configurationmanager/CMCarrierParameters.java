package mediashell.cmdlets.configurationmanager;

import mediashell.authoring.MediaRequestBuilder;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.cmdlets.media.DiscCapacity;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.MediaPlan;

/**
 * Parameters of the cmdlets of Configuration Manager that make discs or sticks. A stick's path names an image file here; a device
 * needs its serial as well, which only the cmdlets of our own names take.
 */
final class CMCarrierParameters {

    /** Formats the stick before it is written, which is always done here. */
    @Parameter
    boolean formatMedia;

    /** A stick, or a CD or DVD. */
    @Parameter(mandatory = true)
    @ValidateSet({"Usb", "CdDvd"})
    String mediaType;

    <B extends MediaRequestBuilder<B>> B apply(B wish) {
        return wish.carrier(isStick() ? Carrier.STICK_IMAGE : Carrier.ISO);
    }

    /**
     * Bytes of what -MediaSize names, which is said of discs only.
     *
     * @param mediaSize null for unlimited
     */
    long capacity(String mediaSize) {
        return isStick() || mediaSize == null ? MediaPlan.UNLIMITED : DiscCapacity.bytes(mediaSize);
    }

    private boolean isStick() {
        return mediaType.compareToIgnoreCase("Usb") == 0;
    }
}
