package mediashell.media.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.Consumer;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.TreeFile;
import mediashell.media.WriteMonitor;
import mediashell.media.block.ContentPump;
import mediashell.media.block.ImageOutput;
import mediashell.media.manifest.Manifest;
import mediashell.media.publish.FolderPublication;

/** A medium as a plain folder tree. */
final class FolderMedium implements CarriedMedium {

    private final Path target;
    private final BuildObserver observer;
    private final VolumeComposition volume;

    FolderMedium(BuildRequest request, MediumComposition composition) {
        this.target = request.target();
        this.observer = request.observer();
        this.volume = VolumeComposition.whole(request.plan(), composition, request.signingKey());
    }

    @Override
    public void printLayout(Consumer<String> lines) {
        volume.files()
                .forEach(file -> lines.accept("%12d %s".formatted(file.source().size(), file.path())));
    }

    @Override
    public long neededBytes() {
        return volume.size();
    }

    @Override
    public Staging stage() throws IOException {
        return new FolderStaging(FolderPublication.begin(target));
    }

    private final class FolderStaging implements Staging {

        private final FolderPublication publication;
        private Path lastMade;

        FolderStaging(FolderPublication publication) {
            this.publication = publication;
        }

        @Override
        public void write() throws IOException {
            WriteMonitor monitor = new WriteProgress(observer, volume.size());
            for (String directory : volume.directories()) {
                Files.createDirectories(publication.aside().resolve(directory));
            }
            try (ContentPump pump = new ContentPump()) {
                for (TreeFile file : volume.files()) {
                    write(file, pump, monitor);
                }
                pump.settle();
            }
        }

        private void write(TreeFile file, ContentPump pump, WriteMonitor monitor) throws IOException {
            Path root = publication.aside();
            Path path = root.resolve(file.path()).normalize();
            if (!path.startsWith(root)) {
                throw new MediaException(
                        MediaErrorCode.INVALID_NAME, file.path(), "the path leaves the medium's folder");
            }
            makeFolder(path.getParent());
            try (ImageOutput out = ImageOutput.createUnbufferedFile(path)) {
                pump.copy(file, out, monitor, volume.digests());
                out.finish();
            }
            Files.setLastModifiedTime(path, FileTime.from(file.modified()));
        }

        /** Files of one folder mostly follow each other. */
        private void makeFolder(Path folder) throws IOException {
            if (!folder.equals(lastMade)) {
                Files.createDirectories(folder);
                lastMade = folder;
            }
        }

        @Override
        public List<BuiltVolume> verify() throws IOException {
            Manifest manifest = volume.digests().manifest();
            MediumVerifier.verifyFolder(publication.aside(), manifest, observer);
            return List.of(new BuiltVolume(target, volume.size(), null, manifest));
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
