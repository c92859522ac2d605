package mediashell.media.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.block.ImageOutput;
import mediashell.media.block.ImageSeed;
import mediashell.media.device.DeviceTarget;
import mediashell.media.fat.FatLayout;
import mediashell.media.image.PartitionScheme;
import mediashell.media.image.StickLayout;
import mediashell.media.image.StickSpecification;
import mediashell.media.image.StickWriter;
import mediashell.media.image.VolumeDetector;
import mediashell.media.manifest.Manifest;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.MediaPlan;
import mediashell.media.publish.FilePublication;

/** A medium as a FAT32 stick: an image file, or a device whose serial was named with its path. */
final class StickMedium implements CarriedMedium {

    /** FAT 6.1: characters of a volume label. */
    private static final int LABEL_LENGTH = 11;

    private static final long SECTOR = 512;

    private final Path target;
    private final BuildObserver observer;
    private final VolumeComposition volume;
    private final DeviceTarget device;
    private final StickLayout layout;

    StickMedium(BuildRequest request, MediumComposition composition) throws IOException {
        MediaPlan plan = request.plan();
        this.target = request.target();
        this.observer = request.observer();
        this.device = request.device();
        WimSplitting splitting = new WimSplitting(FatLayout.LARGEST_FILE, WimSplitting.LARGEST_PART);
        MediumComposition fitting = composition.with(splitting.apply(composition.contents()));
        this.volume = VolumeComposition.whole(plan, fitting, request.signingKey());
        this.layout = StickLayout.of(new StickSpecification(
                plan.label().substring(0, Math.min(LABEL_LENGTH, plan.label().length())),
                plan.carrier() == Carrier.STICK_IMAGE_GPT ? PartitionScheme.GPT : PartitionScheme.MBR,
                plan.identity().instant(),
                new ImageSeed(plan.identity().seed()),
                volume.files(),
                volume.directories(),
                sectors(plan)));
    }

    /** Of a device all, of an image what its capacity says, otherwise (0) as few as possible. */
    private long sectors(MediaPlan plan) throws IOException {
        if (device != null) {
            return device.require(target).size() / SECTOR;
        }
        return plan.capacity() == MediaPlan.UNLIMITED ? 0 : plan.capacity() / SECTOR;
    }

    @Override
    public void printLayout(Consumer<String> lines) {
        try {
            layout.print(new LineCollector(lines));
        } catch (IOException e) {
            throw new UncheckedIOException("a collector of lines takes everything", e);
        }
    }

    @Override
    public long neededBytes() {
        return device == null ? volume.size() : 0; // the layout has refused what the device cannot hold
    }

    @Override
    public Staging stage() throws IOException {
        return device == null ? new ImageStaging(FilePublication.begin(target)) : new DeviceStaging();
    }

    /**
     * A device has no place aside: without its partition table it is recognisably unfinished until all of it is written. One that does not
     * hold what was written loses the table again.
     */
    private final class DeviceStaging implements Staging {

        private boolean begun;
        private boolean published;

        @Override
        public void write() throws IOException {
            device.require(target);
            try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
                begun = true;
                new StickWriter(layout)
                        .writeDevice(
                                channel,
                                target.toString(),
                                new WriteProgress(observer, volume.size()),
                                volume.digests());
            }
        }

        @Override
        public List<BuiltVolume> verify() throws IOException {
            Manifest manifest = volume.digests().manifest();
            try (MediaVolume written = VolumeDetector.open(target)) {
                MediumVerifier.verify(written, manifest, observer);
            } catch (MediaException failed) {
                throw failed.code() == MediaErrorCode.UNSUPPORTED_FORMAT ? unreadable(failed) : failed;
            }
            return List.of(new BuiltVolume(target, layout.size(), null, manifest));
        }

        private MediaException unreadable(MediaException failed) {
            return new MediaException(
                    MediaErrorCode.VERIFICATION_FAILED,
                    target.toString(),
                    "the device does not hold what was written to it; use another one",
                    failed);
        }

        @Override
        public void publish() {
            published = true;
        }

        @Override
        public void close() throws IOException {
            if (begun && !published) {
                try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
                    new StickWriter(layout).invalidate(channel, target.toString());
                }
            }
        }
    }

    private final class ImageStaging implements Staging {

        private final FilePublication publication;

        ImageStaging(FilePublication publication) {
            this.publication = publication;
        }

        @Override
        public void write() throws IOException {
            try (ImageOutput output = ImageOutput.createFile(publication.aside())) {
                new StickWriter(layout).write(output, new WriteProgress(observer, volume.size()), volume.digests());
            }
        }

        @Override
        public List<BuiltVolume> verify() throws IOException {
            Manifest manifest = volume.digests().manifest();
            String sha256 = MediumVerifier.verifyImage(publication.aside(), manifest, observer);
            return List.of(new BuiltVolume(target, layout.size(), sha256, manifest));
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
