package mediashell.media.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import mediashell.media.ContentSource;
import mediashell.media.TreeFile;
import mediashell.media.WriteMonitor;
import mediashell.media.block.ImageSeed;
import mediashell.media.image.SampleBootFiles;
import mediashell.media.log.MediaLog;
import mediashell.media.plan.BootLoader;
import mediashell.media.plan.BootSource;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.EnvelopeAlgorithm;
import mediashell.media.plan.MediaIdentity;
import mediashell.media.plan.MediaKind;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.MediaVariable;
import mediashell.media.plan.PlannedContent;
import mediashell.media.plan.Prestage;
import mediashell.media.plan.Prestart;
import mediashell.media.plan.Protection;
import mediashell.media.plan.SecretRef;
import mediashell.media.plan.Validity;
import mediashell.media.wim.CaptureEntry;
import mediashell.media.wim.CompressionType;
import mediashell.media.wim.ImageDescription;
import mediashell.media.wim.WimOptions;
import mediashell.media.wim.WimWriter;

/** A small stand-alone medium with a sample boot image: what the engine's tests build, again and again the same. */
final class SampleMedium {

    static final Instant INSTANT = Instant.parse("2026-03-01T10:00:00Z");
    static final String PASSWORD = "correct horse";
    private static final byte[] SEED = new byte[32];

    private final Path folder;
    private final BootSource boot;

    private SampleMedium(Path folder, BootSource boot) {
        this.folder = folder;
        this.boot = boot;
    }

    static SampleMedium in(Path folder) throws IOException {
        return in(folder, List.of());
    }

    /** With further files in the boot image. */
    static SampleMedium in(Path folder, List<TreeFile> bootFiles) throws IOException {
        List<CaptureEntry> entries = new ArrayList<>(bootEntries());
        bootFiles.forEach(each -> entries.add(CaptureEntry.file(each)));
        Path wim = folder.resolve("boot.wim");
        try (FileChannel channel = FileChannel.open(
                        wim, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
                WimWriter writer = WimWriter.create(
                        channel, new WimOptions(CompressionType.XPRESS, WimOptions.guidOf(SEED, "boot.wim")))) {
            writer.capture(entries, new ImageDescription("Sample PE", "", INSTANT), WriteMonitor.SILENT);
            writer.boot(1);
            writer.finish(false);
        }
        return reopen(folder);
    }

    /** The same, over the boot image that {@link #in} has made in this folder. */
    static SampleMedium reopen(Path folder) throws IOException {
        Path wim = folder.resolve("boot.wim");
        return new SampleMedium(
                folder,
                new BootSource("LAB00001", "x64", ContentSource.ofFile(wim), wim, 1, null, BootLoader.STANDARD, null));
    }

    /** The same with another set of boot files. */
    SampleMedium with(BootLoader loader) {
        BootSource other = new BootSource(
                boot.packageId(),
                boot.architecture(),
                boot.wim(),
                boot.wimFile(),
                boot.image(),
                boot.bootFilesFolder(),
                loader,
                boot.sha256());
        return new SampleMedium(folder, other);
    }

    private static List<CaptureEntry> bootEntries() throws IOException {
        List<CaptureEntry> entries = new ArrayList<>();
        for (Map.Entry<String, ContentSource> file :
                SampleBootFiles.create(INSTANT, new ImageSeed(SEED)).entrySet()) {
            entries.add(CaptureEntry.file(new TreeFile(file.getKey(), file.getValue(), INSTANT, 0, null)));
        }
        entries.add(CaptureEntry.file(text("sms/bin/x64/TsmBootstrap.exe", "a stand-in")));
        return entries;
    }

    static TreeFile text(String path, String text) {
        return new TreeFile(path, ContentSource.ofBytes(path, text.getBytes(StandardCharsets.UTF_8)), INSTANT, 0, null);
    }

    MediaPlan plan(Carrier carrier, boolean withPassword) {
        return plan(carrier, withPassword, Validity.ALWAYS, MediaPlan.UNLIMITED);
    }

    MediaPlan plan(Carrier carrier, boolean withPassword, Validity validity, long capacity) {
        return plan(
                carrier,
                withPassword,
                validity,
                capacity,
                List.of(content("LAB00020", "start.cmd", "@echo off"), content("LAB00021", "data.bin", bigText())));
    }

    /** With contents and a capacity of one's own. */
    MediaPlan plan(Carrier carrier, long capacity, List<PlannedContent> contents) {
        return plan(carrier, false, Validity.ALWAYS, capacity, contents);
    }

    private MediaPlan plan(
            Carrier carrier, boolean withPassword, Validity validity, long capacity, List<PlannedContent> contents) {
        return plan(
                carrier,
                withPassword
                        ? new Protection(new SecretRef(PASSWORD.toCharArray()), EnvelopeAlgorithm.AES_128)
                        : Protection.NONE,
                new SecretRef("s3cret".toCharArray()),
                validity,
                capacity,
                contents);
    }

    /** With a password and a secret variable of one's own. */
    MediaPlan plan(Carrier carrier, Protection protection, SecretRef secret) {
        return plan(carrier, protection, secret, Validity.ALWAYS, MediaPlan.UNLIMITED, List.of());
    }

    private MediaPlan plan(
            Carrier carrier,
            Protection protection,
            SecretRef secret,
            Validity validity,
            long capacity,
            List<PlannedContent> contents) {
        MediaIdentity identity = new MediaIdentity(
                UUID.fromString("7d44a1c6-5a4a-4e0f-9d7a-0a8f3c6c2b11"), SEED, INSTANT, "Mediashell test");
        return new MediaPlan(
                MediaKind.STANDALONE,
                carrier,
                capacity,
                "Sample Medium",
                identity,
                validity,
                protection,
                true,
                "LAB00010",
                "Deploy",
                List.of(
                        MediaVariable.plain(MediaVariables.GUID, identity.guid().toString()),
                        MediaVariable.plain("_SMSTSSiteCode", "LAB"),
                        MediaVariable.secret("JoinPassword", secret)),
                new Prestart("cmd /c start.cmd", "LAB00020"),
                boot,
                "<?xml version=\"1.0\"?><PolicyXml/>",
                contents,
                false,
                null,
                List.of());
    }

    /** A prestaged medium over a WIM with one image, whose files collide with the medium's in several ways. */
    MediaPlan prestaged() throws IOException {
        Path system = folder.resolve("system.wim");
        try (FileChannel channel = FileChannel.open(
                        system, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                WimWriter writer = WimWriter.create(
                        channel, new WimOptions(CompressionType.LZX, WimOptions.guidOf(SEED, "system")))) {
            List<CaptureEntry> entries = List.of(
                    CaptureEntry.file(text("Windows/System32/kernel.dll", bigText())),
                    CaptureEntry.file(text("BOOT/own.txt", "below a directory of both")),
                    CaptureEntry.file(text("BootMgr", "another boot manager")),
                    CaptureEntry.file(text("empty.txt", "")),
                    CaptureEntry.directory("Users/Public", INSTANT));
            writer.capture(
                    entries, new ImageDescription("Windows", "", INSTANT).withArchitecture(9), WriteMonitor.SILENT);
            writer.finish(false);
        }
        return prestaged(plan(Carrier.WIM, true));
    }

    /** The same with the contents of a plan, over the operating system that {@link #prestaged()} has made in this folder. */
    MediaPlan prestaged(MediaPlan disc) {
        return new MediaPlan(
                MediaKind.PRESTAGED,
                Carrier.WIM,
                MediaPlan.UNLIMITED,
                disc.label(),
                disc.identity(),
                Validity.ALWAYS,
                disc.protection(),
                false,
                null,
                null,
                disc.variables(),
                disc.prestart(),
                boot,
                null,
                disc.contents(),
                false,
                new Prestage("LAB00030", folder.resolve("system.wim"), 1, "Lab", "1.0", "For the line"),
                List.of("site: LAB"));
    }

    private static String bigText() {
        char[] text = new char[300_000];
        Arrays.fill(text, 'x');
        return new String(text);
    }

    static PlannedContent content(String id, String file, String text) {
        return new PlannedContent(id, "Package", id, "1", List.of(text(file, text), text("sub/" + file, text)));
    }

    BuildRequest request(MediaPlan plan, String target, BuildObserver observer) {
        return new BuildRequest(plan, folder.resolve(target), key(), MediaLog.SILENT, observer);
    }

    /** The same in every process, so that equal plans make equal bytes. */
    static KeyPair key() {
        try {
            SecureRandom seeded = SecureRandom.getInstance("SHA1PRNG");
            seeded.setSeed(SEED);
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, seeded);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
