package mediashell.media.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import mediashell.media.ContentSource;
import mediashell.media.MediaEntry;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.folder.FolderVolume;

/**
 * Finds the files that a medium boots from: in the boot image, then in its {@code sms\bin\i386}, then in an ADK folder (design §4). What is missing
 * is told at once, with every place that was searched.
 */
final class BootFiles {

    /** Boot files are small; anything larger is not one. */
    private static final long LARGEST = 64L << 20;

    private final MediaVolume image;
    private final MediaVolume folder;
    private final String imageName;
    private final List<String> missing = new ArrayList<>();

    BootFiles(MediaVolume image, String imageName, Path bootFilesFolder) throws IOException {
        this.image = image;
        this.imageName = imageName;
        this.folder = bootFilesFolder == null || !Files.isDirectory(bootFilesFolder)
                ? null
                : FolderVolume.open(bootFilesFolder);
    }

    /** A file that must be there; when it is not, {@link #requireAll} tells it and null is returned meanwhile. */
    ContentSource required(String path) throws IOException {
        Optional<ContentSource> found = find(path);
        if (found.isEmpty()) {
            missing.add(path);
        }
        return found.orElse(null);
    }

    Optional<ContentSource> optional(String path) throws IOException {
        return find(path);
    }

    /** The files of a directory of the boot image, by name; none when there is no such directory. */
    List<MediaEntry> list(String directory) throws IOException {
        Optional<MediaEntry> entry = image.stat(directory);
        return entry.isPresent() && entry.get().directory()
                ? image.list(entry.get().path())
                : List.of();
    }

    ContentSource read(MediaEntry entry) throws IOException {
        return read(image, entry);
    }

    /** Throws BOOT_FILE_MISSING for everything that was required and not found. */
    void requireAll() throws MediaException {
        if (!missing.isEmpty()) {
            throw new MediaException(
                    MediaErrorCode.BOOT_FILE_MISSING,
                    String.join(", ", missing),
                    "looked for in the boot image " + imageName + " at that path, in its sms\\bin\\i386, and in "
                            + (folder == null ? "no ADK folder (none was given)" : "the ADK folder " + folder.label())
                            + "; use a boot image that holds the files or name a folder with them");
        }
    }

    private Optional<ContentSource> find(String path) throws IOException {
        String name = path.substring(path.lastIndexOf('/') + 1);
        for (String candidate : List.of(path, "sms/bin/i386/" + name, "sms/boot/" + name)) {
            Optional<ContentSource> found = inVolume(image, candidate);
            if (found.isPresent()) {
                return found;
            }
        }
        return folder == null ? Optional.empty() : inVolume(folder, path);
    }

    private static Optional<ContentSource> inVolume(MediaVolume volume, String path) throws IOException {
        Optional<MediaEntry> entry = volume.stat(path);
        return entry.isPresent() && !entry.get().directory()
                ? Optional.of(read(volume, entry.get()))
                : Optional.empty();
    }

    private static ContentSource read(MediaVolume volume, MediaEntry entry) throws IOException {
        if (entry.size() > LARGEST) {
            throw new MediaException(
                    MediaErrorCode.FILE_TOO_LARGE,
                    entry.path(),
                    "a boot file has at most " + LARGEST + " bytes, this one has " + entry.size());
        }
        try (InputStream in = volume.open(entry.path())) {
            return ContentSource.ofBytes("boot image: " + entry.path(), in.readAllBytes());
        }
    }

    /** {@code bootx64.efi} and its kin for an architecture. */
    static String loaderName(String architecture) throws MediaException {
        return switch (architecture.toLowerCase(Locale.ROOT)) {
            case "x64" -> "bootx64.efi";
            case "x86" -> "bootia32.efi";
            case "arm64" -> "bootaa64.efi";
            default ->
                throw new MediaException(
                        MediaErrorCode.INVALID_PLAN, architecture, "the architecture must be x86, x64 or arm64");
        };
    }
}
