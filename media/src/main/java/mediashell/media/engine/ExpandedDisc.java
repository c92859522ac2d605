package mediashell.media.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

import mediashell.media.Choice;
import mediashell.media.MediaEntry;
import mediashell.media.MediaVolume;
import mediashell.media.manifest.SetIndex;

/**
 * One disc of a set that was expanded into a folder. The discs' trees are united there; what a later disc has under the same path as an earlier one
 * (label, index, manifest, signature) lies below {@value #FOLDER} and its number, so that the manifest of every disc still holds.
 */
@Choice(
        number = 20,
        topic = "expanded sets",
        value = "A set that is expanded keeps what differs on its later discs in SMS\\data\\Discs\\2 and so on.")
final class ExpandedDisc implements MediaVolume {

    /** Where a folder keeps the own files of the second disc and the following. */
    static final String FOLDER = "SMS/data/Discs";

    private final MediaVolume folder;
    private final int disc;
    private final String label;

    private ExpandedDisc(MediaVolume folder, int disc, String label) {
        this.folder = folder;
        this.disc = disc;
        this.label = label;
    }

    /** Where the own file of a disc lies in the folder. */
    static String place(int disc, String path) {
        return FOLDER + "/" + disc + "/" + path;
    }

    /**
     * The discs that a folder was expanded from, in their order; none for a folder that is no expanded set.
     *
     * @param volume stays open as long as the discs are used; closing one of them closes it
     */
    static List<MediumDisc> discsIn(MediumDisc volume) throws IOException {
        SetIndex index = volume.index();
        if (index == null || index.disc() != 1 || !isDirectory(volume.volume(), FOLDER)) {
            return List.of();
        }
        List<MediumDisc> discs = new ArrayList<>();
        for (int number = 1; number <= index.discs(); number++) {
            if (number == 1 || isDirectory(volume.volume(), FOLDER + "/" + number)) {
                String label = index.labels().get(number - 1);
                MediaVolume disc = new ExpandedDisc(volume.volume(), number, label);
                discs.add(new MediumDisc(volume.path(), disc, OpenedMedium.index(disc)));
            }
        }
        return discs;
    }

    private static boolean isDirectory(MediaVolume volume, String path) throws IOException {
        return volume.stat(path).filter(MediaEntry::directory).isPresent();
    }

    @Override
    public String format() {
        return folder.format();
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public List<MediaEntry> list(String directory) throws IOException {
        TreeMap<String, MediaEntry> entries = new TreeMap<>();
        if (folder.stat(directory).isPresent()) {
            folder.list(directory).stream()
                    .filter(entry -> !isKept(entry.path()))
                    .forEach(entry -> entries.put(entry.name(), entry));
        }
        String own = place(disc, directory);
        if (isDirectory(folder, own)) {
            folder.list(own).forEach(entry -> entries.put(entry.name(), shown(entry)));
        }
        return List.copyOf(entries.values());
    }

    @Override
    public Optional<MediaEntry> stat(String path) throws IOException {
        Optional<MediaEntry> own = folder.stat(place(disc, path));
        if (own.isPresent() && !path.isEmpty()) {
            return own.map(this::shown);
        }
        return isKept(path) ? Optional.empty() : folder.stat(path);
    }

    @Override
    public InputStream open(String file) throws IOException {
        Optional<MediaEntry> own = folder.stat(place(disc, file));
        return folder.open(own.isPresent() ? own.get().path() : file);
    }

    private MediaEntry shown(MediaEntry own) {
        String path = own.path().substring(place(disc, "").length());
        return new MediaEntry(path, own.directory(), own.size(), own.modified(), own.attributes());
    }

    private static boolean isKept(String path) {
        String kept = FOLDER.toUpperCase(Locale.ROOT);
        String asked = path.toUpperCase(Locale.ROOT);
        return asked.equals(kept) || asked.startsWith(kept + "/");
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}
