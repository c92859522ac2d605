package mediashell.media.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import mediashell.media.MediaEntry;
import mediashell.media.MediaVolume;
import mediashell.media.block.ImageOutput;
import mediashell.media.image.DiscWriter;
import mediashell.media.image.VolumeDetector;
import mediashell.media.manifest.Manifest;
import mediashell.media.publish.DiscSetNames;
import mediashell.media.publish.SetPublication;

/** A medium as one disc image, or as a set of them where the capacity of a disc does not suffice. */
final class DiscMedium implements CarriedMedium {

    private final Path target;
    private final BuildObserver observer;
    private final List<DiscVolume> discs;
    private final DiscSetNames names;

    DiscMedium(BuildRequest request, MediumComposition composition) throws IOException {
        this.target = request.target();
        this.observer = request.observer();
        this.discs = DiscSet.of(request.plan(), composition, request.signingKey());
        this.names = new DiscSetNames(target);
    }

    @Override
    public long neededBytes() {
        return discs.stream().mapToLong(disc -> disc.layout().size()).sum();
    }

    @Override
    public void printLayout(Consumer<String> lines) {
        discs.forEach(disc -> disc.print(place(disc), discs.size(), lines));
    }

    private Path place(DiscVolume disc) {
        return names.of(disc.disc(), discs.size());
    }

    @Override
    public Staging stage() throws IOException {
        return new DiscStaging(SetPublication.begin(target, names));
    }

    private static boolean isMedium(Path file) {
        try (MediaVolume volume = VolumeDetector.open(file)) {
            Optional<MediaEntry> bootstrap = volume.stat(MediaPaths.BOOTSTRAP);
            return bootstrap.isPresent();
        } catch (IOException somethingElse) {
            return false;
        }
    }

    private final class DiscStaging implements Staging {

        private final SetPublication publication;

        DiscStaging(SetPublication publication) {
            this.publication = publication;
        }

        @Override
        public void write() throws IOException {
            long total = discs.stream().mapToLong(disc -> disc.volume().size()).sum();
            WriteProgress progress = new WriteProgress(observer, total);
            for (DiscVolume disc : discs) {
                try (ImageOutput output = ImageOutput.createFile(publication.aside(disc.disc()))) {
                    new DiscWriter(disc.layout())
                            .write(output, progress, disc.volume().digests());
                }
            }
        }

        @Override
        public List<BuiltVolume> verify() throws IOException {
            List<BuiltVolume> built = new ArrayList<>();
            for (DiscVolume disc : discs) {
                Manifest manifest = disc.volume().digests().manifest();
                String sha256 = MediumVerifier.verifyImage(publication.aside(disc.disc()), manifest, observer);
                built.add(new BuiltVolume(place(disc), disc.layout().size(), sha256, manifest));
            }
            return built;
        }

        @Override
        public void publish() throws IOException {
            int[] placed = {0};
            publication.publish(
                    discs.size(),
                    DiscMedium::isMedium,
                    disc -> observer.progress(BuildStep.PUBLISH, disc.toString(), ++placed[0], discs.size()));
        }

        @Override
        public void close() throws IOException {
            publication.close();
        }
    }
}
