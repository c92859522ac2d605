package mediashell.media.engine;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import mediashell.media.Choice;
import mediashell.media.ContentSource;
import mediashell.media.MediaEntry;
import mediashell.media.TreeFile;
import mediashell.media.block.ImageSeed;
import mediashell.media.eltorito.BootEntry;
import mediashell.media.eltorito.BootPlatform;
import mediashell.media.fat.EfiSystemImage;
import mediashell.media.plan.BootLoader;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.PlannedContent;
import mediashell.media.wim.WimReader;
import mediashell.media.wim.WimVolume;

/**
 * From a plan to the files of the medium (facts/media-format.md §2): label, boot files out of the boot image, product binaries, data, boot image,
 * content, manifest.
 */
final class MediumComposer {

    private static final String CRLF = "\r\n";

    @Choice(
            number = 23,
            topic = "autorun.inf",
            value = "Two lines, which open SMS\\bin\\i386\\TSMBAutorun.exe; the vendor's text is not public.")
    private static final String AUTORUN = "[autorun]" + CRLF + "open=SMS\\bin\\i386\\TSMBAutorun.exe" + CRLF;

    private final MediaPlan plan;
    private final List<TreeFile> files = new ArrayList<>();
    private final List<Closeable> resources = new ArrayList<>();

    MediumComposer(MediaPlan plan) {
        this.plan = plan;
    }

    MediumComposition compose() throws IOException {
        try {
            addText(MediaPaths.LABEL, "label=" + plan.label() + CRLF);
            if (plan.autorun()) {
                addText(MediaPaths.AUTORUN, AUTORUN);
            }
            List<BootEntry> boots = addBootFiles();
            addData();
            files.add(new TreeFile(
                    MediaPaths.BOOT_WIM,
                    plan.boot().wim(),
                    plan.identity().instant(),
                    0,
                    plan.boot().sha256()));
            return new MediumComposition(files, contents(), boots, system(), resources);
        } catch (IOException | RuntimeException failed) {
            for (Closeable resource : resources) {
                resource.close();
            }
            throw failed;
        }
    }

    /** The operating system of prestaged media, or null. */
    private WimVolume system() throws IOException {
        if (plan.prestage() == null) {
            return null;
        }
        WimReader reader = WimReader.open(plan.prestage().systemWim());
        resources.add(reader);
        return reader.volume(plan.prestage().systemImage());
    }

    private List<BootEntry> addBootFiles() throws IOException {
        WimReader reader = WimReader.open(plan.boot().wimFile());
        resources.add(reader);
        WimVolume image = reader.volume(plan.boot().image());
        BootFiles boot =
                new BootFiles(image, plan.boot().packageId(), plan.boot().bootFilesFolder());
        boolean bios = !plan.boot().architecture().equals("arm64");
        String loader = BootFiles.loaderName(plan.boot().architecture());
        ContentSource biosImage = bios ? addBiosFiles(boot) : null;
        ContentSource efiLoader = addEfiFiles(boot, loader);
        boot.requireAll();
        addFonts(boot);
        addBinaries(image);
        return bootEntries(boot, biosImage, efiLoader, loader);
    }

    private ContentSource addBiosFiles(BootFiles boot) throws IOException {
        addFound("bootmgr", boot.required("Windows/Boot/PCAT/bootmgr"));
        addFound("boot/BCD", boot.required("Windows/Boot/DVD/PCAT/BCD"));
        addFound("boot/boot.sdi", boot.required("Windows/Boot/DVD/PCAT/boot.sdi"));
        addFound(
                "boot/bootfix.bin",
                boot.optional("Windows/Boot/DVD/PCAT/bootfix.bin").orElse(null));
        return boot.required("Windows/Boot/DVD/PCAT/etfsboot.com");
    }

    private ContentSource addEfiFiles(BootFiles boot, String loader) throws IOException {
        ContentSource efiLoader = boot.required(loaders().place("Windows/Boot/EFI/bootmgfw.efi"));
        addFound("bootmgr.efi", boot.required(loaders().place("Windows/Boot/EFI/bootmgr.efi")));
        addFound("EFI/Boot/" + loader, efiLoader);
        addFound("EFI/Microsoft/Boot/BCD", boot.required("Windows/Boot/DVD/EFI/BCD"));
        return efiLoader;
    }

    private BootLoader loaders() {
        return plan.boot().loader();
    }

    private void addFonts(BootFiles boot) throws IOException {
        List<MediaEntry> plain = boot.list("Windows/Boot/Fonts");
        List<MediaEntry> ofLoader = boot.list(loaders().folder("Windows/Boot/Fonts"));
        addFonts(boot, plain, "boot/fonts/");
        addFonts(boot, ofLoader.isEmpty() ? plain : ofLoader, "EFI/Microsoft/Boot/fonts/");
    }

    private void addFonts(BootFiles boot, List<MediaEntry> fonts, String target) throws IOException {
        for (MediaEntry font : fonts) {
            if (!font.directory()) {
                addFound(target + loaders().plainName(font.name()), boot.read(font));
            }
        }
    }

    /** The product's own programs, streamed out of the boot image. */
    @Choice(
            number = 24,
            topic = "SMS\\bin",
            value =
                    "The programs are those of the boot image's sms\\bin; TSMBAutorun.exe is not among them, so that a medium starts from a"
                            + " running Windows only when the boot image was given it.")
    private void addBinaries(WimVolume image) throws IOException {
        Optional<MediaEntry> binaries = image.stat("sms/bin");
        if (binaries.isPresent()) {
            addTree(image, binaries.get().path(), MediaPaths.BINARIES);
        }
    }

    private void addTree(WimVolume image, String directory, String target) throws IOException {
        for (MediaEntry entry : image.list(directory)) {
            String path = target + "/" + entry.name();
            if (entry.directory()) {
                addTree(image, entry.path(), path);
            } else {
                files.add(new TreeFile(path, image.source(entry.path()), entry.modified(), entry.attributes(), null));
            }
        }
    }

    private List<BootEntry> bootEntries(BootFiles boot, ContentSource biosImage, ContentSource efiLoader, String loader)
            throws IOException {
        List<BootEntry> entries = new ArrayList<>();
        if (biosImage != null) {
            entries.add(new BootEntry.OfSource(BootPlatform.BIOS, biosImage));
        }
        Optional<ContentSource> efiImage = boot.optional(loaders().place("Windows/Boot/DVD/EFI/en-US/efisys.bin"));
        ContentSource image = efiImage.isPresent()
                ? efiImage.get()
                : EfiSystemImage.build(efiLoader, loader, plan.identity().instant(), seed());
        entries.add(new BootEntry.OfSource(BootPlatform.UEFI, image));
        return entries;
    }

    private ImageSeed seed() {
        return new ImageSeed(plan.identity().seed());
    }

    private void addData() {
        addText(MediaPaths.BOOTSTRAP, bootstrap());
        SealedData data = new SealedData(plan);
        addBytes(MediaPaths.VARIABLES, data.variables(List.of()));
        if (plan.policyXml() != null) {
            addBytes(MediaPaths.POLICY, data.policy());
        }
    }

    private String bootstrap() {
        return "[MediaInfo]" + CRLF
                + "MediaType=" + plan.kind().mediaType() + CRLF
                + "PasswordRequired=" + plan.protection().isPasswordRequired() + CRLF
                + "Unattended=" + plan.unattended() + CRLF;
    }

    private List<MediumComposition.Content> contents() {
        return plan.contents().stream().map(MediumComposer::onMedium).toList();
    }

    private static MediumComposition.Content onMedium(PlannedContent content) {
        String folder = MediaPaths.PACKAGES + "/" + content.id() + "/";
        return new MediumComposition.Content(
                content,
                content.files().stream().map(file -> file.below(folder)).toList());
    }

    private void addText(String path, String text) {
        addBytes(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void addBytes(String path, byte[] bytes) {
        add(path, ContentSource.ofBytes(path, bytes));
    }

    private void addFound(String path, ContentSource source) {
        if (source != null) {
            add(path, source);
        }
    }

    private void add(String path, ContentSource source) {
        files.add(new TreeFile(path, source, plan.identity().instant(), 0, null));
    }
}
