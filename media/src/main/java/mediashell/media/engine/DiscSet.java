package mediashell.media.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import mediashell.media.ContentSource;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.TreeFile;
import mediashell.media.eltorito.BootEntry;
import mediashell.media.image.DiscLabel;
import mediashell.media.manifest.SetIndex;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.MediaVariable;
import mediashell.media.plan.Prestart;
import mediashell.media.udf.Udf;

/**
 * Decides how many discs a medium needs and what lies on each. Everything goes onto one disc where that suffices. Otherwise the first disc
 * holds the core and as much content as fits, and every disc repeats label and bootstrap and has an index and a manifest of its own.
 */
final class DiscSet {

    /** Room that parts of a WIM leave for the records of their names and directories. */
    private static final long PART_RECORDS = 16L * Udf.SECTOR;

    /** A label in the sealed variables takes at most so many times the bytes that it takes in the index. */
    private static final int VARIABLE_GROWTH = 32;

    private static final int FIRST_RESERVE = 1024;

    private final MediaPlan plan;
    private final MediumComposition composition;
    private final KeyPair signingKey;
    private final long capacity;

    private DiscSet(MediaPlan plan, MediumComposition composition, KeyPair signingKey) {
        this.plan = plan;
        this.composition = composition;
        this.signingKey = signingKey;
        this.capacity = plan.capacity() / Udf.SECTOR;
    }

    /**
     * The discs in their order.
     *
     * @throws MediaException CAPACITY_EXCEEDED when the core does not fit one disc, FILE_TOO_LARGE when a file does not
     */
    static List<DiscVolume> of(MediaPlan plan, MediumComposition composition, KeyPair signingKey) throws IOException {
        VolumeComposition whole = VolumeComposition.whole(plan, composition, signingKey);
        if (plan.capacity() == MediaPlan.UNLIMITED) {
            return List.of(DiscVolume.of(plan, 1, plan.label(), whole));
        }
        if (whole.size() <= plan.capacity()) {
            DiscVolume single = DiscVolume.of(plan, 1, plan.label(), whole);
            if (single.layout().size() <= plan.capacity()) {
                return List.of(single);
            }
        }
        return new DiscSet(plan, composition, signingKey).spread();
    }

    /** The index's size depends on the spread and the spread on the index's size: reserve more until it suffices. */
    private List<DiscVolume> spread() throws IOException {
        int reserve = FIRST_RESERVE;
        while (true) {
            List<DiscShare> shares = shares(reserve);
            if (shares.size() > SetIndex.MOST_DISCS) {
                throw exceeded(
                        "it would need " + shares.size() + " discs, and a set has at most " + SetIndex.MOST_DISCS);
            }
            SetIndex index = index(shares);
            int needed = index.of(shares.size()).encode().length;
            if (needed <= reserve) {
                return volumes(shares, index);
            }
            reserve = 2 * needed;
        }
    }

    private List<DiscShare> shares(int reserve) throws IOException {
        ContentSource index = ContentSource.ofBytes(SetIndex.PATH, new byte[reserve]);
        long first = emptySectors(1, index) + (long) VARIABLE_GROWTH * reserve / Udf.SECTOR;
        long other = emptySectors(2, index);
        DiscRoom empty = room(other);
        long largest = empty.largestFile(composition.core().getFirst()) - PART_RECORDS;
        WimSplitting splitting = new WimSplitting(largest, largest);
        return DiscSpread.of(splitting.apply(ordered()), disc -> room(disc == 1 ? first : other));
    }

    private DiscRoom room(long taken) {
        return new DiscRoom(DiscVolume.form(plan), capacity, taken);
    }

    private long emptySectors(int disc, ContentSource index) throws MediaException {
        long sectors = volume(disc, 2, new DiscShare(List.of()), index).layout().sectors();
        if (sectors > capacity) {
            throw exceeded(
                    "boot files, boot image and data alone need " + sectors * Udf.SECTOR + " bytes of the first disc");
        }
        return sectors;
    }

    /** Contents in the order of the sequence, but the files of the prestart command first: it runs before a disc can be changed. */
    private List<MediumComposition.Content> ordered() {
        Prestart prestart = plan.prestart();
        if (prestart == null || prestart.packageId() == null) {
            return composition.contents();
        }
        List<MediumComposition.Content> ordered = new ArrayList<>();
        for (MediumComposition.Content content : composition.contents()) {
            ordered.add(content.id().equals(prestart.packageId()) ? 0 : ordered.size(), content);
        }
        return ordered;
    }

    private SetIndex index(List<DiscShare> shares) {
        List<String> labels = new ArrayList<>();
        Map<String, List<Integer>> contents = new LinkedHashMap<>();
        plan.contents().forEach(content -> contents.put(content.id(), new ArrayList<>()));
        for (DiscShare share : shares) {
            int disc = labels.size() + 1;
            labels.add(DiscLabel.of(plan.label(), disc));
            share.contents().forEach(content -> contents.get(content.id()).add(disc));
        }
        return new SetIndex(plan.identity().guid(), 1, labels, contents);
    }

    private List<DiscVolume> volumes(List<DiscShare> shares, SetIndex index) throws MediaException {
        List<DiscVolume> volumes = new ArrayList<>();
        for (DiscShare share : shares) {
            int disc = volumes.size() + 1;
            byte[] bytes = index.of(disc).encode();
            DiscVolume volume = volume(disc, shares.size(), share, ContentSource.ofBytes(SetIndex.PATH, bytes));
            if (volume.layout().sectors() > capacity) {
                throw new IllegalStateException("disc " + disc + " was counted as " + capacity
                        + " sectors at most, but has " + volume.layout().sectors());
            }
            volumes.add(volume);
        }
        return volumes;
    }

    private DiscVolume volume(int disc, int discs, DiscShare share, ContentSource index) throws MediaException {
        String label = DiscLabel.of(plan.label(), disc);
        List<TreeFile> files = new ArrayList<>(disc == 1 ? core(discs) : repeated(label));
        files.add(VolumeComposition.generated(plan, SetIndex.PATH, index));
        files.addAll(share.files());
        List<BootEntry> boots = disc == 1 ? composition.boots() : List.of();
        return DiscVolume.of(plan, disc, label, VolumeComposition.of(plan, disc, discs, files, boots, signingKey));
    }

    /** The core, whose variables name the labels of the other discs too. */
    private List<TreeFile> core(int discs) {
        List<MediaVariable> labels = new ArrayList<>();
        for (int disc = 2; disc <= discs; disc++) {
            labels.add(MediaVariable.plain(MediaVariables.DISK_LABEL + disc, DiscLabel.of(plan.label(), disc)));
        }
        byte[] variables = new SealedData(plan).variables(labels);
        return composition.core().stream()
                .map(file -> file.path().equals(MediaPaths.VARIABLES)
                        ? VolumeComposition.generated(plan, file.path(), ContentSource.ofBytes(file.path(), variables))
                        : file)
                .toList();
    }

    /** What every disc has, so that it is recognised as part of a medium. */
    private List<TreeFile> repeated(String label) {
        List<TreeFile> files = new ArrayList<>();
        byte[] text = ("label=" + label + "\r\n").getBytes(StandardCharsets.UTF_8);
        files.add(VolumeComposition.generated(plan, MediaPaths.LABEL, ContentSource.ofBytes(MediaPaths.LABEL, text)));
        composition.core().stream()
                .filter(file -> file.path().equals(MediaPaths.BOOTSTRAP))
                .forEach(files::add);
        return files;
    }

    private MediaException exceeded(String why) {
        return new MediaException(
                MediaErrorCode.CAPACITY_EXCEEDED,
                plan.label(),
                why + ", but its capacity is " + plan.capacity() + "; choose a larger capacity or leave content out");
    }
}
