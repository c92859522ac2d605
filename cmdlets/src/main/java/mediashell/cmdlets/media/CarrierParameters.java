package mediashell.cmdlets.media;

import java.util.Locale;

import mediashell.authoring.MediaRequestBuilder;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.media.plan.Carrier;

/** Parameters of media that go onto discs and sticks or into folders: all but prestaged media. */
final class CarrierParameters {

    /** The capacity of one disc or of a stick: 650MB, 4GB, 8GB, Unlimited, or a number of bytes. */
    @Parameter
    Object capacity = "Unlimited";

    /**
     * Windows for UDF as Windows media are, Bridge for ISO 9660 with Joliet and UDF, Fat32 for a stick or its image, Folder for a plain
     * folder.
     */
    @Parameter
    @ValidateSet({"Windows", "Bridge", "Fat32", "Folder"})
    String fileSystem = "Windows";

    /** How a stick is divided: MBR boots by BIOS and UEFI, GPT by UEFI. */
    @Parameter
    @ValidateSet({"MBR", "GPT"})
    String partitionStyle = "MBR";

    /** The serial number of the device that -Path names; a device is written only when both are given. */
    @Parameter
    String serialNumber;

    /** Leaves out autorun.inf. */
    @Parameter
    boolean noAutoRun;

    <B extends MediaRequestBuilder<B>> B apply(B wish, NewMediaCommandBase command) {
        return wish.carrier(carrier())
                .device(serialNumber == null ? null : command.device(serialNumber))
                .capacity(bytes(command))
                .autorun(!noAutoRun);
    }

    private Carrier carrier() {
        return switch (fileSystem.toLowerCase(Locale.ROOT)) {
            case "bridge" -> Carrier.ISO_BRIDGE;
            case "fat32" ->
                partitionStyle.compareToIgnoreCase("GPT") == 0 ? Carrier.STICK_IMAGE_GPT : Carrier.STICK_IMAGE;
            case "folder" -> Carrier.FOLDER;
            default -> Carrier.ISO;
        };
    }

    private long bytes(NewMediaCommandBase command) {
        try {
            return DiscCapacity.bytes(PSObject.base(capacity));
        } catch (IllegalArgumentException e) {
            throw command.failure("CapacityInvalid", ErrorCategory.InvalidArgument, capacity, e.getMessage());
        }
    }
}
