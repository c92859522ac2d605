package mediashell.media.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.block.ImageOutput;
import mediashell.media.block.ImageSeed;
import mediashell.media.image.DiscForm;
import mediashell.media.image.DiscLayout;
import mediashell.media.image.DiscSpecification;
import mediashell.media.image.DiscWriter;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.MediaPlan;
import mediashell.media.tree.StoredContent;

/** A medium as one disc image: its layout, its printed form, and the writing of it. */
final class DiscMedium {

    private final MediaPlan plan;
    private final MediumComposition composition;
    private final DiscLayout layout;

    DiscMedium(MediaPlan plan, MediumComposition composition) throws MediaException {
        this.plan = plan;
        this.composition = composition;
        this.layout = DiscLayout.of(new DiscSpecification(
                plan.label(),
                plan.carrier() == Carrier.ISO_BRIDGE ? DiscForm.BRIDGE : DiscForm.WINDOWS,
                plan.identity().instant(),
                new ImageSeed(plan.identity().seed()),
                composition.files(),
                composition.directories(),
                composition.boots()));
    }

    long size() {
        return layout.size();
    }

    /** Refuses what does not fit the capacity asked for, or the disk it shall be written to. */
    void requireRoom(Path target) throws IOException {
        if (layout.size() > plan.capacity()) {
            throw new MediaException(
                    MediaErrorCode.CAPACITY_EXCEEDED,
                    target.getFileName().toString(),
                    "the medium needs " + layout.size() + " bytes, but its capacity is " + plan.capacity()
                            + "; choose a larger capacity or leave content out");
        }
        long free = Files.getFileStore(target.toAbsolutePath().getParent()).getUsableSpace();
        if (layout.size() > free) {
            throw new MediaException(
                    MediaErrorCode.DISK_FULL,
                    target.toAbsolutePath().getParent().toString(),
                    "the medium needs " + layout.size() + " bytes beside the old one, but only " + free
                            + " are free; free space or choose another folder");
        }
    }

    /** A line a stored content: first sector, bytes, path. */
    List<String> printedLayout() {
        List<String> lines = new ArrayList<>();
        lines.add("form: " + layout.specification().form().description());
        lines.add("label: " + plan.label());
        lines.add("sectors: " + layout.sectors() + " of 2048 bytes");
        layout.bootImages().forEach(boot -> lines.add("boot: " + boot.platform() + " at sector " + boot.sector()));
        for (StoredContent content : layout.tree().contents()) {
            lines.add("%9d %12d %s"
                    .formatted(
                            layout.sectorOf(content),
                            content.size(),
                            content.first().path()));
        }
        return lines;
    }

    void write(Path file, BuildObserver observer) throws IOException {
        long[] done = {0};
        try (ImageOutput output = ImageOutput.createFile(file)) {
            new DiscWriter(layout)
                    .write(
                            output,
                            (path, bytes) -> {
                                done[0] += bytes;
                                observer.progress(BuildStep.WRITE, path, done[0], composition.size());
                            },
                            composition.digests());
            output.finish();
        }
    }
}
