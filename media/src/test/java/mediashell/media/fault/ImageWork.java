package mediashell.media.fault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import mediashell.media.MediaEntry;
import mediashell.media.MediaVolume;
import mediashell.media.WriteMonitor;
import mediashell.media.block.DiskSpace;
import mediashell.media.block.ImageSeed;
import mediashell.media.block.Sha256;
import mediashell.media.fat.FatKind;
import mediashell.media.folder.FolderTree;
import mediashell.media.folder.VolumeExtraction;
import mediashell.media.image.DiscForm;
import mediashell.media.image.DiscLayout;
import mediashell.media.image.DiscSpecification;
import mediashell.media.image.DiscWriter;
import mediashell.media.image.ImageFile;
import mediashell.media.image.ImageObserver;
import mediashell.media.image.ImageStep;
import mediashell.media.image.PartitionScheme;
import mediashell.media.image.StickLayout;
import mediashell.media.image.StickSpecification;
import mediashell.media.image.StickWriter;
import mediashell.media.image.VolumeDetector;
import mediashell.media.wim.CompressionType;
import mediashell.media.wim.FolderCapture;
import mediashell.media.wim.ImageDescription;
import mediashell.media.wim.WimExtractor;
import mediashell.media.wim.WimFile;
import mediashell.media.wim.WimOptions;
import mediashell.media.wim.WimReader;
import mediashell.media.wim.WimRepair;
import mediashell.media.wim.WimSplitter;
import mediashell.media.wim.mount.ImageMounts;
import mediashell.media.wim.mount.MountRequest;
import mediashell.media.wim.mount.SaveRequest;

/** What the cmdlets for image files do with an existing file, folder or mount. */
enum ImageWork implements FaultyWork {
    NEW_WINDOWS_IMAGE {
        @Override
        public void run(Path folder) throws IOException {
            capture(folder, "new", "a.wim");
        }
    },
    ADD_WINDOWS_IMAGE {
        @Override
        public void run(Path folder) throws IOException {
            extend(
                    folder,
                    writer -> writer.capture(
                            FolderCapture.of(folder.resolve("new")),
                            new ImageDescription("new", "", TIME),
                            WriteMonitor.SILENT));
        }

        @Override
        public boolean isRepeatable() {
            return false;
        }
    },
    REMOVE_WINDOWS_IMAGE {
        @Override
        public void run(Path folder) throws IOException {
            extend(folder, writer -> writer.remove(1));
        }

        @Override
        public boolean isRepeatable() {
            return false;
        }
    },
    EXPORT_WINDOWS_IMAGE {
        @Override
        public void run(Path folder) throws IOException {
            try (WimReader from = WimReader.open(folder.resolve("b.wim"))) {
                extend(folder, writer -> writer.export(from, 1, "exported", WriteMonitor.SILENT));
            }
        }

        @Override
        public boolean isRepeatable() {
            return false;
        }
    },
    REPAIR_WINDOWS_IMAGE {
        @Override
        public void prepare(Path folder) throws IOException {
            super.prepare(folder);
            WimFile.at(folder.resolve("a.wim"))
                    .create(
                            options(CompressionType.NONE),
                            false,
                            WriteMonitor.SILENT,
                            writer -> writer.capture(
                                    FolderCapture.of(folder.resolve("old")),
                                    new ImageDescription("old", "", TIME),
                                    WriteMonitor.SILENT));
            byte[] bytes = Files.readAllBytes(folder.resolve("a.wim"));
            bytes[bytes.length / 2] ^= 1;
            Files.write(folder.resolve("a.wim"), bytes);
        }

        @Override
        public void run(Path folder) throws IOException {
            WimRepair.repair(folder.resolve("a.wim"), 1, List.of(folder.resolve("old")), WriteMonitor.SILENT);
        }

        @Override
        public boolean isRepeatable() {
            return false;
        }

        @Override
        public String state(Path folder) throws IOException {
            return WimRepair.scan(folder.resolve("a.wim"), 1, WriteMonitor.SILENT)
                    .files()
                    .toString();
        }
    },
    SPLIT_WINDOWS_IMAGE {
        @Override
        public void prepare(Path folder) throws IOException {
            super.prepare(folder);
            WimSplitter.split(folder.resolve("a.wim"), folder.resolve("a.swm"), 150_000, false, WriteMonitor.SILENT);
        }

        @Override
        public void run(Path folder) throws IOException {
            WimSplitter.split(folder.resolve("b.wim"), folder.resolve("a.swm"), 250_000, true, WriteMonitor.SILENT);
        }

        @Override
        public boolean isAnnounced(Path folder) {
            return Files.exists(folder.resolve(".a.swm.discs/journal"));
        }

        @Override
        public String state(Path folder) throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                long parts =
                        files.filter(file -> file.toString().endsWith(".swm")).count();
                return parts + " parts, " + wim(folder.resolve("a.swm"));
            }
        }
    },
    EXPAND_WINDOWS_IMAGE {
        @Override
        public void run(Path folder) throws IOException {
            try (WimReader wim = WimReader.open(folder.resolve("a.wim"))) {
                WimExtractor.extract(wim.volume(1), folder.resolve("expanded"), WriteMonitor.SILENT);
            }
        }

        /** A folder that is being filled counts when all of it is there. */
        @Override
        public String state(Path folder) throws IOException {
            return expanded(folder);
        }
    },
    MOUNT_WINDOWS_IMAGE {
        @Override
        public void prepare(Path folder) throws IOException {
            super.prepare(folder);
            Files.createDirectory(folder.resolve("mount"));
            Files.createDirectory(folder.resolve("records"));
        }

        @Override
        public void run(Path folder) throws IOException {
            mounts(folder)
                    .mount(
                            new MountRequest(folder.resolve("a.wim"), 1, folder.resolve("mount"), false),
                            WriteMonitor.SILENT);
        }

        @Override
        public String state(Path folder) throws IOException {
            return mountState(folder);
        }

        @Override
        public void settle(Path folder) throws IOException {
            mounts(folder).clearInvalid();
        }

        @Override
        public boolean isRepeatable() {
            return false;
        }
    },
    SAVE_WINDOWS_IMAGE {
        @Override
        public void prepare(Path folder) throws IOException {
            super.prepare(folder);
            Files.createDirectory(folder.resolve("mount"));
            Files.createDirectory(folder.resolve("records"));
        }

        @Override
        public void run(Path folder) throws IOException {
            Path mount = folder.resolve("mount");
            mounts(folder).mount(new MountRequest(folder.resolve("a.wim"), 1, mount, false), WriteMonitor.SILENT);
            Files.writeString(mount.resolve("added.txt"), "added");
            for (Path changed : List.of(mount.resolve("added.txt"), mount)) {
                Files.setLastModifiedTime(changed, FileTime.from(TIME));
            }
            mounts(folder).saveAndDismount(mount, new SaveRequest(false, false, TIME, 1), WriteMonitor.SILENT);
        }

        @Override
        public boolean isUndone() {
            return false;
        }

        @Override
        public void settle(Path folder) throws IOException {
            mounts(folder).clearInvalid();
            for (var mounted : mounts(folder).list()) {
                mounts(folder).remount(mounted.folder());
                mounts(folder).discard(mounted.folder());
            }
        }
    },
    NEW_ISO_IMAGE {
        @Override
        public void prepare(Path folder) throws IOException {
            super.prepare(folder);
            iso(folder, "old");
        }

        @Override
        public void run(Path folder) throws IOException {
            iso(folder, "new");
        }

        @Override
        public String state(Path folder) throws IOException {
            return volume(folder.resolve("a.iso"));
        }
    },
    NEW_FAT_IMAGE {
        @Override
        public void prepare(Path folder) throws IOException {
            super.prepare(folder);
            fat(folder, "old");
        }

        @Override
        public void run(Path folder) throws IOException {
            fat(folder, "new");
        }

        @Override
        public String state(Path folder) throws IOException {
            return volume(folder.resolve("a.img"));
        }
    },
    EXPAND_ISO_IMAGE {
        @Override
        public void prepare(Path folder) throws IOException {
            super.prepare(folder);
            iso(folder, "old");
        }

        @Override
        public void run(Path folder) throws IOException {
            try (MediaVolume volume = VolumeDetector.open(folder.resolve("a.iso"))) {
                VolumeExtraction.extract(volume, folder.resolve("expanded"), entry -> true, WriteMonitor.SILENT);
            }
        }

        @Override
        public String state(Path folder) throws IOException {
            return expanded(folder);
        }
    };

    private static final ImageObserver SILENT = new ImageObserver() {
        @Override
        public void step(ImageStep step) {
            // nobody watches
        }

        @Override
        public void advanced(String file, long bytes) {
            // nobody watches
        }
    };
    private static final Instant TIME = Instant.parse("2026-03-01T10:00:00Z");
    private static final int FILES = 4;
    private static final int FILE_SIZE = 90_000;

    @Override
    public void prepare(Path folder) throws IOException {
        tree(folder.resolve("old"), 1);
        tree(folder.resolve("new"), 2);
        capture(folder, "old", "a.wim");
        capture(folder, "new", "b.wim");
        extend(
                folder,
                writer -> writer.capture(
                        FolderCapture.of(folder.resolve("old")),
                        new ImageDescription("second", "", TIME),
                        WriteMonitor.SILENT));
    }

    @Override
    public String state(Path folder) throws IOException {
        return wim(folder.resolve("a.wim"));
    }

    private static void tree(Path root, int seed) throws IOException {
        Random random = new Random(seed);
        Files.createDirectories(root.resolve("sub"));
        for (int i = 0; i < FILES; i++) {
            byte[] bytes = new byte[FILE_SIZE + seed];
            random.nextBytes(bytes);
            Path file = root.resolve(i % 2 == 0 ? "f" + i : "sub/f" + i);
            Files.write(file, bytes);
            Files.setLastModifiedTime(file, FileTime.from(TIME));
        }
        Files.setLastModifiedTime(root.resolve("sub"), FileTime.from(TIME));
        Files.setLastModifiedTime(root, FileTime.from(TIME));
    }

    static WimOptions options(CompressionType compression) {
        return new WimOptions(compression, new UUID(1, 2)).withThreads(1);
    }

    static void capture(Path folder, String tree, String file) throws IOException {
        WimFile.at(folder.resolve(file))
                .create(
                        options(CompressionType.XPRESS),
                        false,
                        WriteMonitor.SILENT,
                        writer -> writer.capture(
                                FolderCapture.of(folder.resolve(tree)),
                                new ImageDescription(tree, "", TIME),
                                WriteMonitor.SILENT));
    }

    static void extend(Path folder, WimFile.Change change) throws IOException {
        WimFile.at(folder.resolve("a.wim")).extend(new WimFile.Extension(true, false, 1), WriteMonitor.SILENT, change);
    }

    /** Names and trees of the images, when every byte of them can be read. */
    static String wim(Path file) throws IOException {
        try (WimReader wim = WimReader.openSet(file)) {
            wim.verify(WriteMonitor.SILENT);
            List<String> images = new ArrayList<>();
            for (int index = 1; index <= wim.images().size(); index++) {
                images.add(wim.images().get(index - 1).name() + " " + wim.treeHash(index));
            }
            return images.toString();
        }
    }

    static ImageMounts mounts(Path folder) {
        return ImageMounts.in(folder.resolve("records"));
    }

    /** Until a mount is whole it is none. */
    static String mountState(Path folder) throws IOException {
        boolean mounted = mounts(folder).list().stream()
                .anyMatch(each -> each.status().text().equals("Ok"));
        return mounted ? content(folder.resolve("mount")).toString() : "none";
    }

    static String expanded(Path folder) throws IOException {
        Path expanded = folder.resolve("expanded");
        boolean whole = Files.isDirectory(expanded) && content(expanded).equals(content(folder.resolve("old")));
        return whole ? "expanded" : "none";
    }

    private static List<String> content(Path root) throws IOException {
        List<String> content = new ArrayList<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    content.add(
                            root.relativize(file) + " " + new Sha256().of(in, file.toString(), WriteMonitor.SILENT));
                }
            }
        }
        return content;
    }

    static void iso(Path folder, String source) throws IOException {
        FolderTree tree = FolderTree.of(folder.resolve(source));
        DiscLayout layout = DiscLayout.of(new DiscSpecification(
                source, DiscForm.WINDOWS, TIME, seed(), tree.files(), tree.directories(), List.of()));
        ImageFile.create(
                new DiskSpace(folder.resolve("a.iso"), layout.size()), true, SILENT, new DiscWriter(layout)::write);
    }

    static void fat(Path folder, String source) throws IOException {
        FolderTree tree = FolderTree.of(folder.resolve(source));
        StickLayout layout = StickLayout.of(new StickSpecification(
                source, PartitionScheme.MBR, TIME, seed(), tree.files(), tree.directories(), 8000, FatKind.FAT16));
        ImageFile.create(
                new DiskSpace(folder.resolve("a.img"), tree.size()), true, SILENT, new StickWriter(layout)::write);
    }

    private static ImageSeed seed() {
        return new ImageSeed(new byte[32]);
    }

    static String volume(Path image) throws IOException {
        try (MediaVolume volume = VolumeDetector.open(image)) {
            List<String> files = new ArrayList<>();
            for (String directory : List.of("", "sub")) {
                for (MediaEntry entry : volume.list(directory)) {
                    if (!entry.directory()) {
                        try (InputStream in = volume.open(entry.path())) {
                            files.add(entry.path() + " " + new Sha256().of(in, entry.path(), WriteMonitor.SILENT));
                        }
                    }
                }
            }
            return files.toString();
        }
    }
}
