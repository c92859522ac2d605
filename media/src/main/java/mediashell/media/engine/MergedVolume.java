package mediashell.media.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import mediashell.media.MediaEntry;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;

/** Several discs of a set as one tree: directories are united, of files that several discs have the first disc's counts. */
final class MergedVolume implements MediaVolume {

    private final List<MediaVolume> volumes;

    /** @param volumes at least one, in the order of the discs; they stay their opener's to close */
    MergedVolume(List<MediaVolume> volumes) {
        this.volumes = List.copyOf(volumes);
    }

    @Override
    public String format() {
        return volumes.getFirst().format();
    }

    @Override
    public String label() {
        return volumes.getFirst().label();
    }

    @Override
    public List<MediaEntry> list(String directory) throws IOException {
        TreeMap<String, MediaEntry> entries = new TreeMap<>();
        boolean found = false;
        for (MediaVolume volume : volumes) {
            Optional<MediaEntry> here = volume.stat(directory);
            if (here.isPresent() && here.get().directory()) {
                found = true;
                volume.list(directory).forEach(entry -> entries.putIfAbsent(entry.name(), entry));
            }
        }
        if (!found) {
            throw missing(directory);
        }
        return List.copyOf(entries.values());
    }

    @Override
    public Optional<MediaEntry> stat(String path) throws IOException {
        for (MediaVolume volume : volumes) {
            Optional<MediaEntry> entry = volume.stat(path);
            if (entry.isPresent()) {
                return entry;
            }
        }
        return Optional.empty();
    }

    @Override
    public InputStream open(String file) throws IOException {
        for (MediaVolume volume : volumes) {
            if (volume.stat(file).isPresent()) {
                return volume.open(file);
            }
        }
        throw missing(file);
    }

    private static MediaException missing(String path) {
        return new MediaException(
                MediaErrorCode.ENTRY_NOT_FOUND, path, "none of the discs given has it; give all discs of the set");
    }

    @Override
    public void close() {
        // the volumes belong to who opened them
    }
}
