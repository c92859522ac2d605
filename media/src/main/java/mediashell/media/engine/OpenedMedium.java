package mediashell.media.engine;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import mediashell.media.MediaEntry;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.image.VolumeDetector;
import mediashell.media.manifest.SetIndex;

/** A medium opened for reading, of one volume or of the discs of a set that are at hand; closing it closes them all. */
public final class OpenedMedium implements Closeable {

    /** An index of the largest set has some kilobytes. */
    private static final long LARGEST_INDEX = 16L << 20;

    private final List<MediumDisc> discs;

    private OpenedMedium(List<MediumDisc> discs) {
        this.discs = List.copyOf(discs);
    }

    /**
     * Opens the volumes of one medium.
     *
     * @param paths one, or discs of one set in any order
     * @throws MediaException INVALID_PLAN for discs that do not belong together, and what {@link VolumeDetector#open} throws
     */
    public static OpenedMedium open(List<Path> paths) throws IOException {
        List<MediumDisc> discs = new ArrayList<>();
        OpenedMedium medium = null;
        try {
            for (Path path : paths) {
                MediaVolume volume = VolumeDetector.open(path);
                discs.add(new MediumDisc(path, volume, null));
                addIndexed(discs);
            }
            discs.sort(Comparator.comparingInt(MediumDisc::number));
            medium = new OpenedMedium(discs);
            medium.requireOneSet();
            return medium;
        } catch (IOException | RuntimeException failed) {
            new OpenedMedium(discs).close();
            throw failed;
        }
    }

    /** Gives the volume that was opened last its index; a folder that a set was expanded into stands for all of its discs. */
    private static void addIndexed(List<MediumDisc> discs) throws IOException {
        MediumDisc opened = discs.getLast();
        MediumDisc indexed = new MediumDisc(opened.path(), opened.volume(), index(opened.volume()));
        List<MediumDisc> expanded = ExpandedDisc.discsIn(indexed);
        discs.removeLast();
        discs.addAll(expanded.isEmpty() ? List.of(indexed) : expanded);
    }

    /** What a volume says of its set; null when it is of none. */
    static SetIndex index(MediaVolume volume) throws IOException {
        Optional<MediaEntry> entry = volume.stat(SetIndex.PATH);
        if (entry.isEmpty() || entry.get().directory()) {
            return null;
        }
        if (entry.get().size() > LARGEST_INDEX) {
            throw new MediaException(MediaErrorCode.CORRUPT_IMAGE, SetIndex.PATH, "it is far too large");
        }
        try (InputStream in = volume.open(entry.get().path())) {
            return SetIndex.decode(in.readAllBytes());
        }
    }

    private void requireOneSet() throws MediaException {
        for (int i = 1; i < discs.size(); i++) {
            MediumDisc first = discs.getFirst();
            MediumDisc disc = discs.get(i);
            boolean together = first.index() != null
                    && disc.index() != null
                    && first.index().of(1).equals(disc.index().of(1));
            if (!together) {
                throw apart(disc, "it is no disc of the set of " + first.path());
            }
            if (discs.get(i - 1).number() == disc.number()) {
                throw apart(
                        disc,
                        "it is disc " + disc.number() + " of the set, as "
                                + discs.get(i - 1).path() + " is");
            }
        }
    }

    private static MediaException apart(MediumDisc disc, String why) {
        return new MediaException(
                MediaErrorCode.INVALID_PLAN, disc.path().toString(), why + "; give each disc of one set once");
    }

    /** The volumes in the order of the discs. */
    public List<MediumDisc> discs() {
        return discs;
    }

    /** The discs that a machine asks for one after the other; those that share a folder are there at once. */
    public List<MediumDisc> drives() {
        Map<Path, MediumDisc> drives = new LinkedHashMap<>();
        discs.forEach(disc -> drives.putIfAbsent(disc.path(), disc));
        return List.copyOf(drives.values());
    }

    /** The index of the set, or null for a medium of one volume. */
    public SetIndex index() {
        return discs.getFirst().index();
    }

    /** The numbers of the set's discs that are not at hand. */
    public List<Integer> missing() {
        List<Integer> missing = new ArrayList<>();
        for (int number = 1; index() != null && number <= index().discs(); number++) {
            int wanted = number;
            if (discs.stream().noneMatch(disc -> disc.number() == wanted)) {
                missing.add(number);
            }
        }
        return missing;
    }

    /** Everything at hand as one tree; closing it closes nothing. */
    public MediaVolume volume() {
        return new MergedVolume(discs.stream().map(MediumDisc::volume).toList());
    }

    /** Describes the medium; see {@link MediumReader#read}. */
    public MediumDescription describe(char[] password) throws IOException {
        return MediumReader.read(volume(), password);
    }

    @Override
    public void close() throws IOException {
        for (MediumDisc disc : discs) {
            disc.volume().close();
        }
    }
}
