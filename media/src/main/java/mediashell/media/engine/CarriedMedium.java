package mediashell.media.engine;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.MediaPlan;
import mediashell.media.tree.PackedStrings;

/**
 * A medium on one kind of carrier: every position is known, nothing is written yet. This is the one place where a carrier is chosen; the steps of
 * a build are the same for all ({@link MediaBuilder}).
 */
interface CarriedMedium {

    /** Lays a medium out on the carrier that its plan names. */
    static CarriedMedium of(BuildRequest request, MediumComposition composition) throws IOException {
        requireCarrierOf(request.plan());
        return switch (request.plan().carrier()) {
            case ISO, ISO_BRIDGE -> new DiscMedium(request, composition);
            case FOLDER -> new FolderMedium(request, composition);
            case STICK_IMAGE, STICK_IMAGE_GPT -> new StickMedium(request, composition);
            case WIM -> new WimMedium(request, composition);
        };
    }

    private static void requireCarrierOf(MediaPlan plan) throws MediaException {
        boolean prestaged = plan.prestage() != null;
        if (prestaged != (plan.carrier() == Carrier.WIM)) {
            throw new MediaException(
                    MediaErrorCode.INVALID_PLAN,
                    plan.label(),
                    prestaged
                            ? "prestaged media are WIM files; choose this carrier"
                            : "media of this kind go onto a disc, a stick or into a folder; choose one of them");
        }
    }

    /** Tells the layout as text: a line a fact or a file. */
    void printLayout(Consumer<String> lines);

    /** The same at once. */
    default List<String> printedLayout() {
        PackedStrings.Builder lines = new PackedStrings.Builder();
        printLayout(lines::add);
        return lines.build();
    }

    /** How many bytes the disk of the target must take beside the old medium; 0 for a device, which holds one medium only. */
    long neededBytes();

    /** Prepares the target's neighbourhood and removes what dead builds left there; the target itself stays as it is. */
    Staging stage() throws IOException;

    /** One build of the medium, aside from the target until it is published. Closing it early removes what was written. */
    interface Staging extends Closeable {

        void write() throws IOException;

        /** Reads everything back and compares it with the manifests. */
        List<BuiltVolume> verify() throws IOException;

        void publish() throws IOException;
    }
}
