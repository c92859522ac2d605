package mediashell.media.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import mediashell.media.ContentSource;
import mediashell.media.fault.FaultyWork;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.PlannedContent;

/** Media of each kind of carrier, made over an older one; and the expansion of one. */
enum MediumWork implements FaultyWork {
    DISC("m.iso", Carrier.ISO),
    FOLDER("tree", Carrier.FOLDER) {
        /** Between the two renames neither folder is in its place; the next run puts one there. */
        @Override
        public boolean isAnnounced(Path folder) {
            return Files.notExists(folder.resolve("tree"));
        }
    },
    STICK("s.img", Carrier.STICK_IMAGE),
    SET("set.iso", Carrier.ISO) {
        @Override
        public boolean isAnnounced(Path folder) {
            return Files.exists(folder.resolve(".set.iso.discs/journal"));
        }
    },
    PRESTAGED("p.wim", Carrier.WIM),
    EXPANDED("expanded", Carrier.ISO) {
        @Override
        public void prepare(Path folder) throws IOException {
            super.prepare(folder);
            DISC.build(folder, "source");
        }

        @Override
        public void run(Path folder) throws IOException {
            try (OpenedMedium medium = OpenedMedium.open(List.of(folder.resolve("m.iso")))) {
                MediumExpansion.expand(medium, folder.resolve("expanded"), BuildObserver.SILENT);
            }
        }

        @Override
        public boolean isRepeatable() {
            return false;
        }
    };

    private static final long SMALL_DISC = 2_400_000;
    private static final long SMALL_STICK = 40_000_000;
    private static final String SOURCE = "source.bin";
    private static final int SIZE = 300_000;

    private final String target;
    private final Carrier carrier;

    MediumWork(String target, Carrier carrier) {
        this.target = target;
        this.carrier = carrier;
    }

    @Override
    public void prepare(Path folder) throws IOException {
        SampleMedium.in(folder).prestaged();
        Files.write(folder.resolve(SOURCE), FaultTarget.random(7, SIZE));
        if (this != EXPANDED) {
            build(folder, "old");
        }
    }

    @Override
    public void run(Path folder) throws IOException {
        build(folder, "new");
    }

    private void build(Path folder, String text) throws IOException {
        SampleMedium sample = SampleMedium.reopen(folder);
        List<PlannedContent> contents = List.of(
                SampleMedium.content("LAB00020", "start.cmd", text),
                new PlannedContent(
                        "LAB00021",
                        "Package",
                        "bulk",
                        "1",
                        List.of(
                                FaultTarget.file("bulk", ContentSource.ofFile(folder.resolve(SOURCE))),
                                FaultTarget.file("more", ContentSource.ofBytes("more", FaultTarget.random(8, SIZE))))));
        MediaPlan plan = sample.plan(carrier, capacity(), contents);
        MediaBuilder.build(
                sample.request(carrier == Carrier.WIM ? sample.prestaged(plan) : plan, target, BuildObserver.SILENT));
    }

    private long capacity() {
        return switch (this) {
            case SET -> SMALL_DISC;
            case STICK -> SMALL_STICK;
            default -> MediaPlan.UNLIMITED;
        };
    }

    @Override
    public String state(Path folder) throws IOException {
        Path medium = folder.resolve(target);
        List<Path> paths = this == SET ? discs(folder) : List.of(medium);
        if (Files.notExists(paths.getFirst())) {
            return "none";
        }
        StringBuilder state = new StringBuilder();
        try (OpenedMedium opened = OpenedMedium.open(paths)) {
            for (MediumDisc disc : opened.discs()) {
                var manifest = MediumReader.read(disc.volume(), null).manifest();
                MediumVerifier.verify(disc.volume(), manifest, BuildObserver.SILENT);
                manifest.files().forEach(file -> state.append(file.sha256()).append('\n'));
            }
        }
        return state.toString();
    }

    private static List<Path> discs(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("set\\.\\d+\\.iso"))
                    .sorted()
                    .toList();
        }
    }
}
