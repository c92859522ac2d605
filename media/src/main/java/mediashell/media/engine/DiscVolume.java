package mediashell.media.engine;

import java.nio.file.Path;
import java.util.function.Consumer;

import mediashell.media.MediaException;
import mediashell.media.block.ImageSeed;
import mediashell.media.image.DiscForm;
import mediashell.media.image.DiscLayout;
import mediashell.media.image.DiscSpecification;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.MediaPlan;
import mediashell.media.tree.StoredContent;

/**
 * One disc of a medium, laid out.
 *
 * @param label of this disc
 */
record DiscVolume(int disc, String label, VolumeComposition volume, DiscLayout layout) {

    /** Lays out a disc; a disc has serials of its own, those of the first are the medium's. */
    static DiscVolume of(MediaPlan plan, int disc, String label, VolumeComposition volume) throws MediaException {
        ImageSeed seed = new ImageSeed(plan.identity().seed());
        DiscLayout layout = DiscLayout.of(new DiscSpecification(
                label,
                form(plan),
                plan.identity().instant(),
                disc == 1
                        ? seed
                        : new ImageSeed(
                                seed.bytes("disc " + disc, plan.identity().seed().length)),
                volume.files(),
                volume.directories(),
                volume.boots()));
        return new DiscVolume(disc, label, volume, layout);
    }

    static DiscForm form(MediaPlan plan) {
        return plan.carrier() == Carrier.ISO_BRIDGE ? DiscForm.BRIDGE : DiscForm.WINDOWS;
    }

    /** A line a stored content: first sector, bytes, path. */
    void print(Path file, int discs, Consumer<String> lines) {
        if (discs > 1) {
            lines.accept("disc: " + disc + " of " + discs + ", " + file.getFileName());
        }
        lines.accept("form: " + layout.specification().form().description());
        lines.accept("label: " + label);
        lines.accept("sectors: " + layout.sectors() + " of 2048 bytes");
        layout.bootImages().forEach(boot -> lines.accept("boot: " + boot.platform() + " at sector " + boot.sector()));
        for (StoredContent content : layout.tree().contents()) {
            lines.accept("%9d %12d %s"
                    .formatted(
                            layout.sectorOf(content),
                            content.size(),
                            content.first().path()));
        }
    }
}
