package mediashell.media.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

import mediashell.media.ContentSource;
import mediashell.media.MediaVolume;
import mediashell.media.TreeFile;
import mediashell.media.image.VolumeDetector;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.PlannedContent;

/** What the fault tests build: one target of each kind of carrier. Equal plans make equal bytes, so a medium is known by them. */
enum FaultTarget {
    DISC("m.iso", Carrier.ISO, MediaPlan.UNLIMITED),
    FOLDER("tree", Carrier.FOLDER, MediaPlan.UNLIMITED),
    STICK("s.img", Carrier.STICK_IMAGE, MediaPlan.UNLIMITED),
    SET("set.iso", Carrier.ISO, 2_500_000),
    PRESTAGED("prestaged.wim", Carrier.WIM, MediaPlan.UNLIMITED);

    private static final int FILES = 12;
    private static final int FILE_SIZE = 250_000;

    private final String target;
    private final Carrier carrier;
    private final long capacity;

    FaultTarget(String target, Carrier carrier, long capacity) {
        this.target = target;
        this.carrier = carrier;
        this.capacity = capacity;
    }

    /** A plan of some 3 MB, with one more content behind the others. */
    MediaPlan plan(SampleMedium sample, PlannedContent... more) {
        List<TreeFile> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            files.add(file("f" + i, ContentSource.ofBytes("f" + i, random(i, FILE_SIZE))));
        }
        List<PlannedContent> contents = new ArrayList<>();
        contents.add(SampleMedium.content("LAB00020", "start.cmd", "@echo off"));
        contents.add(new PlannedContent("LAB00021", "Package", "many", "1", files));
        contents.addAll(List.of(more));
        MediaPlan plan = sample.plan(carrier, capacity, contents);
        return carrier == Carrier.WIM ? sample.prestaged(plan) : plan;
    }

    static TreeFile file(String path, ContentSource source) {
        return new TreeFile(path, source, SampleMedium.INSTANT, 0, null);
    }

    static byte[] random(int seed, int size) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    BuildResult build(SampleMedium sample, BuildObserver observer, PlannedContent... more) throws IOException {
        return MediaBuilder.build(sample.request(plan(sample, more), target, observer));
    }

    /** Reads every volume of the target in full; returns the digest of each file in the folder. */
    Map<String, String> verified(Path folder) throws IOException {
        List<Path> media = media(folder);
        for (Path medium : media) {
            try (MediaVolume volume = VolumeDetector.open(medium)) {
                MediumVerifier.verify(volume, MediumReader.read(volume, null).manifest(), BuildObserver.SILENT);
            }
        }
        return digests(folder);
    }

    private List<Path> media(Path folder) throws IOException {
        if (this != SET) {
            return List.of(folder.resolve(target));
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("set\\.\\d+\\.iso"))
                    .toList();
        }
    }

    /** Quick, since a stick has 256 MB, most of them holes. */
    private static String checksum(Path file) throws IOException {
        CRC32C checksum = new CRC32C();
        byte[] buffer = new byte[1 << 20];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                checksum.update(buffer, 0, count);
            }
        }
        return Files.size(file) + " bytes, CRC " + Long.toHexString(checksum.getValue());
    }

    /** Every file below the folder but the sources; leftovers and locks are among them. */
    static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = folder.relativize(file).toString();
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && !name.endsWith("boot.wim")
                        && !name.endsWith("system.wim")) {
                    digests.put(name, checksum(file));
                }
            }
        }
        return digests;
    }
}
