package mediashell.cmdlets.media;

import java.util.Locale;

import mediashell.authoring.MediaRequestBuilder;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.media.plan.Carrier;

/** Parameters of media that go onto discs or into folders: all but prestaged media. */
final class CarrierParameters {

    /** The capacity of one disc: 650MB, 4GB, 8GB, Unlimited, or a number of bytes. */
    @Parameter
    Object capacity = "Unlimited";

    /** Windows for UDF as Windows media are, Bridge for ISO 9660 with Joliet and UDF, Folder for a plain folder. */
    @Parameter
    @ValidateSet({"Windows", "Bridge", "Folder"})
    String fileSystem = "Windows";

    /** Leaves out autorun.inf. */
    @Parameter
    boolean noAutoRun;

    <B extends MediaRequestBuilder<B>> B apply(B wish, NewMediaCommandBase command) {
        return wish.carrier(carrier()).capacity(bytes(command)).autorun(!noAutoRun);
    }

    private Carrier carrier() {
        return switch (fileSystem.toLowerCase(Locale.ROOT)) {
            case "bridge" -> Carrier.ISO_BRIDGE;
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
