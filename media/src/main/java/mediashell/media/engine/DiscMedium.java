package mediashell.media.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;
import mediashell.media.block.ImageOutput;
import mediashell.media.block.ImageSeed;
import mediashell.media.image.DiscForm;
import mediashell.media.image.DiscLayout;
import mediashell.media.image.DiscSpecification;
import mediashell.media.image.DiscWriter;
import mediashell.media.manifest.Manifest;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.MediaPlan;
import mediashell.media.publish.FilePublication;
import mediashell.media.tree.StoredContent;

/** A medium as one disc image. */
final class DiscMedium implements CarriedMedium {

    private final BuildRequest request;
    private final MediaPlan plan;
    private final VolumeComposition volume;
    private final DiscLayout layout;

    DiscMedium(BuildRequest request, MediumComposition composition) throws MediaException {
        this.request = request;
        this.plan = request.plan();
        this.volume = VolumeComposition.whole(plan, composition, request.signingKey());
        this.layout = DiscLayout.of(new DiscSpecification(
                plan.label(),
                plan.carrier() == Carrier.ISO_BRIDGE ? DiscForm.BRIDGE : DiscForm.WINDOWS,
                plan.identity().instant(),
                new ImageSeed(plan.identity().seed()),
                volume.files(),
                volume.directories(),
                volume.boots()));
    }

    @Override
    public void requireRoom() throws IOException {
        Path target = request.target();
        if (layout.size() > plan.capacity()) {
            throw new MediaException(
                    MediaErrorCode.CAPACITY_EXCEEDED,
                    target.getFileName().toString(),
                    "the medium needs " + layout.size() + " bytes, but its capacity is " + plan.capacity()
                            + "; choose a larger capacity or leave content out");
        }
        FreeSpace.require(target.toAbsolutePath().getParent(), layout.size());
    }

    /** A line a stored content: first sector, bytes, path. */
    @Override
    public List<String> printedLayout() {
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

    @Override
    public Staging stage() throws IOException {
        return new DiscStaging(FilePublication.begin(request.target()));
    }

    private final class DiscStaging implements Staging {

        private final FilePublication publication;

        DiscStaging(FilePublication publication) {
            this.publication = publication;
        }

        @Override
        public void write() throws IOException {
            WriteMonitor monitor = new WriteProgress(request.observer(), volume.size());
            try (ImageOutput output = ImageOutput.createFile(publication.aside())) {
                new DiscWriter(layout).write(output, monitor, volume.digests());
            }
        }

        @Override
        public List<BuiltVolume> verify() throws IOException {
            Manifest manifest = volume.digests().manifest();
            String sha256 = MediumVerifier.verifyImage(publication.aside(), manifest, request.observer());
            return List.of(new BuiltVolume(request.target(), layout.size(), sha256, manifest));
        }

        @Override
        public void publish() throws IOException {
            publication.publish();
        }

        @Override
        public void close() throws IOException {
            publication.close();
        }
    }
}
