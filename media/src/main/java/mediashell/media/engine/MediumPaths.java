package mediashell.media.engine;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.image.VolumeDetector;
import mediashell.media.manifest.SetIndex;
import mediashell.media.publish.DiscSetNames;

/**
 * Finds the media behind paths as users give them: a file, a device or a folder is a medium; a folder with the discs of a set, and the name that
 * the set was made under, stand for the set; discs of one set that are given together are one medium.
 */
public final class MediumPaths {

    private MediumPaths() {}

    /** The volumes of each medium, in the order in which the media were first named. */
    public static List<List<Path>> group(List<Path> given) throws IOException {
        Map<Object, List<Path>> media = new LinkedHashMap<>();
        for (Path path : given) {
            List<Path> volumes = volumes(path);
            UUID set = given.size() == 1 || volumes.size() > 1 ? null : set(path);
            media.computeIfAbsent(set == null ? path : set, _ -> new ArrayList<>())
                    .addAll(volumes);
        }
        return List.copyOf(media.values());
    }

    private static List<Path> volumes(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return Files.exists(path.resolve("SMS")) || Files.exists(path.resolve("sms"))
                    ? List.of(path)
                    : discsIn(path);
        }
        if (Files.notExists(path) && path.getFileName() != null) {
            List<Path> numbered = existing(path);
            return numbered.isEmpty() ? List.of(path) : numbered;
        }
        return List.of(path);
    }

    private static List<Path> existing(Path path) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        return folder != null && Files.isDirectory(folder)
                ? List.copyOf(new DiscSetNames(path).existing().values())
                : List.of();
    }

    private static List<Path> discsIn(Path folder) throws IOException {
        Map<UUID, List<Path>> sets = new LinkedHashMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                UUID set = Files.isRegularFile(file) ? set(file) : null;
                if (set != null) {
                    sets.computeIfAbsent(set, _ -> new ArrayList<>()).add(file);
                }
            }
        }
        if (sets.size() > 1) {
            throw new MediaException(
                    MediaErrorCode.INVALID_PLAN,
                    folder.toString(),
                    "it holds the discs of " + sets.size() + " sets; name the discs of one");
        }
        return sets.isEmpty() ? List.of(folder) : sets.values().iterator().next();
    }

    /** The set that a file is a disc of; null for anything else, which the reader names when it is asked to read it. */
    private static UUID set(Path file) {
        try (MediaVolume volume = VolumeDetector.open(file)) {
            SetIndex index = OpenedMedium.index(volume);
            return index == null ? null : index.set();
        } catch (IOException unreadable) {
            return null;
        }
    }
}
