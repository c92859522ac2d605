package mediashell.media.engine;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;
import mediashell.media.block.DiskSpace;
import mediashell.media.folder.VolumeExtraction;
import mediashell.media.manifest.Manifest;
import mediashell.media.publish.FolderPublication;
import mediashell.media.publish.TargetLock;

/**
 * Copies a medium into a folder: of a set all discs, united. What is copied is compared with the manifests, and the folder appears whole
 * or not at all. It can be verified against the signed manifest of every disc ({@link ExpandedDisc}).
 */
public final class MediumExpansion {

    private final OpenedMedium medium;
    private final Path target;
    private final BuildObserver observer;

    private MediumExpansion(OpenedMedium medium, Path target, BuildObserver observer) {
        this.medium = medium;
        this.target = target;
        this.observer = observer;
    }

    /**
     * Copies a medium.
     *
     * @param target a folder that is empty or not there yet
     * @throws MediaException TARGET_UNUSABLE for a folder with something in it, ENTRY_NOT_FOUND when discs of a set are missing,
     *     VERIFICATION_FAILED when the copy is not what a manifest lists
     */
    public static VolumeExtraction.Result expand(OpenedMedium medium, Path target, BuildObserver observer)
            throws IOException {
        return new MediumExpansion(medium, target, observer).run();
    }

    private VolumeExtraction.Result run() throws IOException {
        requireComplete();
        requireEmpty();
        DiskSpace space = new DiskSpace(target, totalSize());
        space.require();
        return space.call(() -> copy(space.needed()));
    }

    private VolumeExtraction.Result copy(long total) throws IOException {
        try (TargetLock _ = TargetLock.acquire(target);
                FolderPublication publication = FolderPublication.begin(target)) {
            WriteMonitor monitor = new WriteProgress(observer, total);
            VolumeExtraction.Result result =
                    VolumeExtraction.extract(medium.volume(), publication.aside(), entry -> true, monitor);
            keepOwnFiles(publication.aside(), monitor);
            verify(publication.aside());
            publication.publish();
            return result;
        }
    }

    /** Of the second disc and the following what an earlier disc has under the same path, but with other bytes. */
    private void keepOwnFiles(Path folder, WriteMonitor monitor) throws IOException {
        Map<String, String> taken = new HashMap<>();
        for (MediumDisc disc : medium.discs()) {
            Set<String> own = new HashSet<>();
            Manifest manifest = MediumReader.read(disc.volume(), null).manifest();
            if (manifest != null && medium.index() != null) {
                own.addAll(List.of(Manifest.PATH, Manifest.SIGNATURE_PATH));
                manifest.files().stream()
                        .filter(file -> !taken.computeIfAbsent(file.path(), _ -> file.sha256())
                                .equals(file.sha256()))
                        .forEach(file -> own.add(file.path()));
            }
            if (disc.number() > 1 && !own.isEmpty()) {
                Path place = folder.resolve(ExpandedDisc.place(disc.number(), ""));
                VolumeExtraction.extract(disc.volume(), place, entry -> own.contains(entry.path()), monitor);
            }
        }
    }

    private void verify(Path folder) throws IOException {
        try (OpenedMedium copy = OpenedMedium.open(List.of(folder))) {
            for (MediumDisc disc : copy.discs()) {
                Manifest manifest = MediumReader.read(disc.volume(), null).manifest();
                if (manifest != null) {
                    MediumVerifier.verify(disc.volume(), manifest, observer);
                }
            }
        }
    }

    private void requireComplete() throws MediaException {
        if (!medium.missing().isEmpty()) {
            String missing = medium.missing().stream().map(String::valueOf).collect(Collectors.joining(", "));
            throw new MediaException(
                    MediaErrorCode.ENTRY_NOT_FOUND,
                    medium.discs().getFirst().path().toString(),
                    "of the set's " + medium.index().discs() + " discs these are missing: " + missing
                            + "; give all of them, or their folder");
        }
    }

    private void requireEmpty() throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        boolean empty = false;
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(target)) {
                empty = !entries.iterator().hasNext();
            }
        }
        if (!empty) {
            throw new MediaException(
                    MediaErrorCode.TARGET_UNUSABLE,
                    target.toString(),
                    "a medium is expanded into an empty folder; empty it or name another");
        }
    }

    private long totalSize() throws IOException {
        long total = 0;
        for (MediumDisc disc : medium.discs()) {
            Manifest manifest = MediumReader.read(disc.volume(), null).manifest();
            if (manifest != null) {
                total += manifest.contentSize();
            }
        }
        return total;
    }
}
