package mediashell.media.wim.mount;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;
import mediashell.media.block.DiskSpace;
import mediashell.media.publish.FolderRemoval;
import mediashell.media.publish.TargetLock;
import mediashell.media.wim.ExtractionReport;
import mediashell.media.wim.WimExtractor;
import mediashell.media.wim.WimReader;
import mediashell.media.wim.WimSidecar;

/**
 * The mounted images of a user: a folder with one record for each, which holds the journal and, as a sidecar, what a Linux
 * folder cannot keep of the image. Whatever moment a process ends in, the next one finds out how far it had come.
 */
public final class ImageMounts {

    private static final String SIDECAR = "sidecar.wim";
    private static final int ID_BYTES = 12;

    private final Path records;

    private ImageMounts(Path records) {
        this.records = records;
    }

    /** The mounts whose records lie in a folder, which is made when the first image is mounted. */
    public static ImageMounts in(Path records) {
        return new ImageMounts(records);
    }

    /**
     * Extracts an image into a folder.
     *
     * @throws MediaException with {@link MediaErrorCode#TARGET_UNUSABLE} for a folder that is missing, not empty or mounted
     */
    public ExtractionReport mount(MountRequest request, WriteMonitor monitor) throws IOException {
        return DiskSpace.of(request.folder()).call(() -> extract(request, monitor));
    }

    private ExtractionReport extract(MountRequest request, WriteMonitor monitor) throws IOException {
        Path folder = real(request.folder());
        Path record = record(folder);
        Files.createDirectories(records);
        try (TargetLock _ = TargetLock.acquire(record);
                WimReader wim = WimReader.openSet(request.image())) {
            clearDead(record);
            requireEmpty(folder);
            Files.createDirectories(record);
            MountJournal journal = new MountJournal(
                    folder,
                    request.image(),
                    request.index(),
                    wim.treeHash(request.index()).toString(),
                    "",
                    request.readOnly(),
                    MountPhase.EXTRACTING);
            return extract(journal, record, wim, monitor);
        }
    }

    private static ExtractionReport extract(MountJournal journal, Path record, WimReader wim, WriteMonitor monitor)
            throws IOException {
        try {
            journal.write(record);
            WimSidecar.write(wim.volume(journal.index()), record.resolve(SIDECAR));
            ExtractionReport report = WimExtractor.extract(wim.volume(journal.index()), journal.folder(), monitor);
            journal.at(MountPhase.MOUNTED).write(record);
            return report;
        } catch (IOException | RuntimeException failed) {
            forget(journal, record);
            throw failed;
        }
    }

    private static Path real(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new MediaException(
                    MediaErrorCode.TARGET_UNUSABLE, folder.toString(), "an existing, empty folder was expected");
        }
        return folder.toRealPath();
    }

    private static void requireEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            if (children.iterator().hasNext()) {
                throw new MediaException(
                        MediaErrorCode.TARGET_UNUSABLE, folder.toString(), "the folder to mount to is not empty");
            }
        }
    }

    /** Removes what a process left that ended while it extracted or removed a folder. */
    private static void clearDead(Path record) throws IOException {
        if (!MountJournal.isIn(record)) {
            FolderRemoval.remove(record);
            return;
        }
        MountJournal journal = MountJournal.read(record);
        boolean inUse = journal.phase() == MountPhase.MOUNTED || journal.phase() == MountPhase.SAVING;
        if (inUse && Files.isDirectory(journal.folder())) {
            throw new MediaException(
                    MediaErrorCode.TARGET_UNUSABLE,
                    journal.folder().toString(),
                    "image " + journal.index() + " of " + journal.image() + " is mounted here; dismount it first");
        }
        forget(journal, record);
    }

    private static void forget(MountJournal journal, Path record) throws IOException {
        FolderRemoval.empty(journal.folder());
        FolderRemoval.remove(record);
    }

    /** All mounted images, in the order of their folders. */
    public List<MountedImage> list() throws IOException {
        List<MountedImage> images = new ArrayList<>();
        for (Path record : recordFolders()) {
            MountJournal journal = MountJournal.read(record);
            images.add(new MountedImage(
                    journal.folder(), journal.image(), journal.index(), journal.readOnly(), status(journal, record)));
        }
        images.sort(Comparator.comparing(image -> image.folder().toString()));
        return images;
    }

    private List<Path> recordFolders() throws IOException {
        List<Path> folders = new ArrayList<>();
        if (Files.isDirectory(records)) {
            try (DirectoryStream<Path> children = Files.newDirectoryStream(records, MountJournal::isIn)) {
                children.forEach(folders::add);
            }
        }
        return folders;
    }

    private static MountStatus status(MountJournal journal, Path record) {
        boolean there =
                Files.isDirectory(journal.folder(), LinkOption.NOFOLLOW_LINKS) && Files.isRegularFile(journal.image());
        if (journal.phase() == MountPhase.MOUNTED) {
            return there ? MountStatus.OK : MountStatus.INVALID;
        }
        if (TargetLock.holder(record).isPresent()) {
            return MountStatus.OK;
        }
        boolean saving = journal.phase() == MountPhase.SAVING;
        return there && saving ? MountStatus.NEEDS_REMOUNT : MountStatus.INVALID;
    }

    /**
     * The image that is mounted in a folder.
     *
     * @throws MediaException with {@link MediaErrorCode#ENTRY_NOT_FOUND} when there is none
     */
    public MountedImage get(Path folder) throws IOException {
        Path record = existingRecord(folder);
        MountJournal journal = MountJournal.read(record);
        return new MountedImage(
                journal.folder(), journal.image(), journal.index(), journal.readOnly(), status(journal, record));
    }

    /** Settles a save that a process did not bring to its end, so that the folder can be used again. */
    public void remount(Path folder) throws IOException {
        Path record = existingRecord(folder);
        try (TargetLock _ = TargetLock.acquire(record)) {
            MountJournal journal = MountJournal.read(record);
            if (journal.phase() == MountPhase.SAVING) {
                MountCapture.settled(journal).write(record);
            } else if (status(journal, record) != MountStatus.OK) {
                throw new MediaException(
                        MediaErrorCode.TARGET_UNUSABLE,
                        folder.toString(),
                        "the mounted files are incomplete; Clear-WindowsCorruptMountPoint removes them");
            }
        }
    }

    /** Captures a mounted folder into its file and keeps it mounted. */
    public void save(Path folder, SaveRequest request, WriteMonitor monitor) throws IOException {
        Path record = existingRecord(folder);
        DiskSpace.of(folder).run(() -> {
            try (TargetLock _ = TargetLock.acquire(record)) {
                capture(record, request, monitor);
            }
        });
    }

    /** Captures a mounted folder into its file and empties the folder. */
    public void saveAndDismount(Path folder, SaveRequest request, WriteMonitor monitor) throws IOException {
        Path record = existingRecord(folder);
        DiskSpace.of(folder).run(() -> {
            try (TargetLock _ = TargetLock.acquire(record)) {
                capture(record, request, monitor);
                remove(record);
            }
        });
    }

    /** Gives up what was changed and empties the folder. */
    public void discard(Path folder) throws IOException {
        Path record = existingRecord(folder);
        try (TargetLock _ = TargetLock.acquire(record)) {
            remove(record);
        }
    }

    /** Removes the records and files of mounts that are of no use any more; returns their folders. */
    public List<Path> clearInvalid() throws IOException {
        List<Path> cleared = new ArrayList<>();
        for (MountedImage image : list()) {
            if (image.status() == MountStatus.INVALID) {
                Path record = record(image.folder());
                try (TargetLock _ = TargetLock.acquire(record)) {
                    remove(record);
                    cleared.add(image.folder());
                }
            }
        }
        return cleared;
    }

    private static void capture(Path record, SaveRequest request, WriteMonitor monitor) throws IOException {
        MountJournal journal = MountJournal.read(record);
        if (journal.phase() == MountPhase.SAVING) {
            journal = MountCapture.settled(journal);
        }
        if (journal.phase() != MountPhase.MOUNTED || !Files.isDirectory(journal.folder())) {
            throw new MediaException(
                    MediaErrorCode.TARGET_UNUSABLE,
                    journal.folder().toString(),
                    "the mounted files are incomplete and cannot be saved; discard them");
        }
        if (journal.readOnly()) {
            throw new MediaException(
                    MediaErrorCode.INVALID_PLAN,
                    journal.folder().toString(),
                    "the image was mounted read-only and cannot be saved; discard it");
        }
        new MountCapture(journal, record, record.resolve(SIDECAR), request).run(monitor);
    }

    private static void remove(Path record) throws IOException {
        MountJournal journal = MountJournal.read(record).at(MountPhase.REMOVING);
        journal.write(record);
        forget(journal, record);
    }

    private Path existingRecord(Path folder) throws IOException {
        Path known = Files.isDirectory(folder) ? folder.toRealPath() : folder;
        Path record = record(known);
        if (!MountJournal.isIn(record)) {
            throw new MediaException(
                    MediaErrorCode.ENTRY_NOT_FOUND,
                    folder.toString(),
                    "no image is mounted here; Get-WindowsImage -Mounted lists those that are");
        }
        return record;
    }

    private Path record(Path folder) {
        try {
            byte[] path = folder.toString().getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(path);
            return records.resolve(HexFormat.of().formatHex(digest, 0, ID_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
