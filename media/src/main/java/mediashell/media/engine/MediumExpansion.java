package mediashell.media.engine;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;
import mediashell.media.folder.VolumeExtraction;
import mediashell.media.manifest.Manifest;
import mediashell.media.publish.FolderPublication;
import mediashell.media.publish.TargetLock;

/**
 * Copies a medium into a folder: of a set all discs, united. What is copied is compared with the manifests, and the folder appears whole
 * or not at all. Files that every disc has (label, index, manifest) are those of the first.
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
        try (TargetLock _ = TargetLock.acquire(target);
                FolderPublication publication = FolderPublication.begin(target)) {
            List<Manifest> manifests = manifests();
            long total = manifests.stream().mapToLong(MediumExpansion::size).sum();
            WriteMonitor monitor = new WriteProgress(observer, total);
            VolumeExtraction.Result result =
                    VolumeExtraction.extract(medium.volume(), publication.aside(), entry -> true, monitor);
            for (Manifest manifest : manifests) {
                MediumVerifier.verifyFolder(publication.aside(), manifest, observer);
            }
            publication.publish();
            return result;
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

    /** What each disc says of its files; files that an earlier disc has are left out, since that one's were copied. */
    private List<Manifest> manifests() throws IOException {
        List<Manifest> manifests = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (MediumDisc disc : medium.discs()) {
            Manifest manifest = MediumReader.read(disc.volume(), null).manifest();
            if (manifest != null) {
                List<Manifest.FileLine> own = manifest.files().stream()
                        .filter(file -> seen.add(file.path()))
                        .toList();
                manifests.add(new Manifest(manifest.head(), own));
            }
        }
        return manifests;
    }

    private static long size(Manifest manifest) {
        return manifest.files().stream().mapToLong(Manifest.FileLine::size).sum();
    }
}
