package mediashell.media.rehearsal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import mediashell.media.MediaEntry;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.block.BlockSource;
import mediashell.media.block.FileBlockSource;
import mediashell.media.eltorito.BootPlatform;
import mediashell.media.eltorito.ElToritoCatalog;
import mediashell.media.engine.MediaPaths;
import mediashell.media.engine.MediumDisc;
import mediashell.media.partition.Partition;
import mediashell.media.partition.PartitionTable;
import mediashell.media.secureboot.BootFileSignature;
import mediashell.media.secureboot.SecureBootAudit;

/** What firmware does: the boot catalogue or partition table, the loaders, Secure Boot, the boot image. */
final class BootSteps {

    static final String CATALOGUE = "BootCatalog";
    private static final String LOADERS = "BootLoader";
    private static final String SECURE_BOOT = "SecureBoot";
    private static final String BOOT_IMAGE = "BootImage";
    private static final List<String> UEFI_LOADERS =
            List.of("EFI/Boot/bootx64.efi", "EFI/Boot/bootia32.efi", "EFI/Boot/bootaa64.efi");
    private static final String MAGIC = "MSWIM\0\0\0";
    private static final int OLD = 2011;

    private final MediumDisc disc;
    private final SecureBootAudit audit;

    BootSteps(MediumDisc disc, SecureBootAudit audit) {
        this.disc = disc;
        this.audit = audit;
    }

    List<RehearsalStep> steps() throws IOException {
        return List.of(catalogue(), loaders(), secureBoot(), bootImage());
    }

    private RehearsalStep catalogue() throws IOException {
        Path path = disc.path();
        if (Files.isDirectory(path)) {
            return RehearsalStep.skipped(
                    CATALOGUE, "Folder", "a folder is copied to a volume that starts, or started from");
        }
        if (disc.volume().format().startsWith("WIM")) {
            return RehearsalStep.skipped(CATALOGUE, "Wim", "a WIM starts once it is applied to a disk");
        }
        if (disc.number() > 1) {
            return RehearsalStep.failed(
                    CATALOGUE, "NotBootable", "only the first disc of a set starts, and it is not at hand");
        }
        try (BlockSource source = FileBlockSource.open(path)) {
            Optional<ElToritoCatalog> catalog = ElToritoCatalog.read(source);
            return catalog.isPresent() ? ofDisc(catalog.get()) : ofStick(PartitionTable.read(source));
        } catch (MediaException damaged) {
            return RehearsalStep.failed(CATALOGUE, "Corrupt", damaged.getMessage());
        }
    }

    private static RehearsalStep ofDisc(ElToritoCatalog catalog) {
        List<String> entries = new ArrayList<>();
        for (ElToritoCatalog.Entry entry : catalog.entries()) {
            if (entry.bootable()) {
                boolean uefi = entry.platform() == BootPlatform.UEFI.identifier();
                entries.add((uefi ? "UEFI" : "BIOS") + " from sector " + entry.sector());
            }
        }
        return entries.isEmpty()
                ? RehearsalStep.failed(CATALOGUE, "NotBootable", "the boot catalogue has no bootable entry")
                : RehearsalStep.passed(CATALOGUE, "El Torito starts " + String.join(", ", entries));
    }

    private static RehearsalStep ofStick(List<Partition> partitions) {
        if (partitions.isEmpty()) {
            return RehearsalStep.failed(
                    CATALOGUE,
                    "NotBootable",
                    "there is neither a boot catalogue nor a partition table; a stick was not finished");
        }
        return partitions.getFirst().active()
                ? RehearsalStep.passed(CATALOGUE, "the active partition starts by BIOS and by UEFI")
                : RehearsalStep.passed(CATALOGUE, "the partition starts by UEFI only");
    }

    private RehearsalStep loaders() throws IOException {
        List<String> found = new ArrayList<>();
        if (has("bootmgr") && has("boot/BCD")) {
            found.add("bootmgr with boot/BCD");
        }
        for (String loader : UEFI_LOADERS) {
            if (has(loader) && has("EFI/Microsoft/Boot/BCD")) {
                found.add(loader + " with EFI/Microsoft/Boot/BCD");
            }
        }
        return found.isEmpty()
                ? RehearsalStep.failed(
                        LOADERS, "BootFileMissing", "neither bootmgr nor a UEFI loader is there with its BCD")
                : RehearsalStep.passed(LOADERS, String.join("; ", found));
    }

    private RehearsalStep secureBoot() throws IOException {
        List<BootFileSignature> loaders = audit.of(disc.volume()).stream()
                .filter(each -> UEFI_LOADERS.stream().anyMatch(loader -> loader.equalsIgnoreCase(each.path())))
                .toList();
        if (loaders.isEmpty()) {
            return RehearsalStep.skipped(SECURE_BOOT, "NoLoader", "there is no UEFI loader");
        }
        List<BootFileSignature> sound =
                loaders.stream().filter(BootFileSignature::isSound).toList();
        return sound.isEmpty() ? refused(loaders.getFirst()) : accepted(sound);
    }

    private static RehearsalStep refused(BootFileSignature loader) {
        String path = loader.path();
        return switch (loader.state()) {
            case UNSIGNED ->
                RehearsalStep.warning(SECURE_BOOT, "Unsigned", path + " is not signed; Secure Boot does not start it");
            case HASH_MISMATCH ->
                RehearsalStep.warning(
                        SECURE_BOOT, "HashMismatch", path + " was changed after it was signed; Secure Boot refuses it");
            case BROKEN, UNREADABLE ->
                RehearsalStep.warning(
                        SECURE_BOOT, "Broken", path + " has no valid signature; Secure Boot does not start it");
            case SIGNED -> untrusted(loader);
        };
    }

    private static RehearsalStep untrusted(BootFileSignature loader) {
        String signed = signed(loader);
        return loader.chain() == BootFileSignature.Chain.INCOMPLETE
                ? RehearsalStep.warning(
                        SECURE_BOOT,
                        "ChainIncomplete",
                        signed + ", and no certificate leads from there to a trusted one; Secure Boot refuses it")
                : RehearsalStep.warning(
                        SECURE_BOOT,
                        "Untrusted",
                        signed + ", which is not among the trusted certificates; Secure Boot refuses it");
    }

    private static RehearsalStep accepted(List<BootFileSignature> sound) {
        String detail = String.join("; ", sound.stream().map(BootSteps::signed).toList());
        if (sound.stream().allMatch(BootSteps::isOld)) {
            return RehearsalStep.warning(
                    SECURE_BOOT, "Authority2011", detail + "; machines that revoked it do not start it");
        }
        return sound.stream().allMatch(each -> each.chain() == BootFileSignature.Chain.EXPIRED)
                ? RehearsalStep.warning(
                        SECURE_BOOT,
                        "CertificateExpired",
                        detail + "; a certificate had expired, which firmware does not look at")
                : RehearsalStep.passed(SECURE_BOOT, detail);
    }

    private static boolean isOld(BootFileSignature each) {
        return each.authority().isPresent() && each.authority().get().year() == OLD;
    }

    private static String signed(BootFileSignature each) {
        return each.path() + " is signed by " + each.signer() + " under " + each.issuer();
    }

    private RehearsalStep bootImage() throws IOException {
        Optional<MediaEntry> entry = disc.volume().stat(MediaPaths.BOOT_WIM);
        if (entry.isEmpty() || entry.get().directory()) {
            return RehearsalStep.failed(BOOT_IMAGE, "BootImageMissing", MediaPaths.BOOT_WIM + " is not there");
        }
        try (var in = disc.volume().open(entry.get().path())) {
            String magic = new String(in.readNBytes(MAGIC.length()), StandardCharsets.ISO_8859_1);
            return magic.equals(MAGIC)
                    ? RehearsalStep.passed(
                            BOOT_IMAGE, MediaPaths.BOOT_WIM + ", " + entry.get().size() + " bytes")
                    : RehearsalStep.failed(BOOT_IMAGE, "Corrupt", MediaPaths.BOOT_WIM + " is no WIM");
        }
    }

    private boolean has(String path) throws IOException {
        MediaVolume volume = disc.volume();
        return volume.stat(path).filter(entry -> !entry.directory()).isPresent();
    }
}
