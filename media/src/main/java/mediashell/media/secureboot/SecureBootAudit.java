package mediashell.media.secureboot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import mediashell.media.MediaEntry;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.block.BlockSource;
import mediashell.media.block.FileBlockSource;
import mediashell.media.fat.FatVolume;
import mediashell.media.image.BootImages;
import mediashell.media.secureboot.BootFileSignature.State;

/**
 * Reads who signed the UEFI programs of a medium or boot image (mission X3). The audit compares names, checks that signatures hold, and follows
 * their certificates to those that are trusted; without trusted certificates a forged authority is the firmware's to refuse.
 */
public final class SecureBootAudit {

    /** Boot programs have a few megabytes. */
    private static final long LARGEST = 64L << 20;

    /** What stands in front of the paths of files in the image that UEFI firmware starts a disc from. */
    private static final String BOOT_IMAGE = "UEFI boot image";

    private static final int DEEPEST = 4;
    private static final List<String> PLACES = List.of("", "EFI", "Windows/Boot/EFI", "Windows/Boot/EFI_EX");

    private final TrustedCertificates trusted;
    private final Instant clock;

    /**
     * An audit.
     *
     * @param clock the time by which certificates of signatures without a time stamp are judged
     */
    public SecureBootAudit(TrustedCertificates trusted, Instant clock) {
        this.trusted = trusted;
        this.clock = clock;
    }

    /** The signatures of all UEFI programs in the places that firmware and set-up take them from, in the order of their paths. */
    public List<BootFileSignature> of(MediaVolume volume) throws IOException {
        List<BootFileSignature> found = new ArrayList<>();
        for (String place : PLACES) {
            Optional<MediaEntry> entry = volume.stat(place);
            if (entry.isPresent() && entry.get().directory()) {
                visit(volume, entry.get().path(), place.isEmpty() ? 0 : DEEPEST, found);
            }
        }
        return List.copyOf(found);
    }

    /** The same for the small FAT image that UEFI firmware starts a disc from; empty for what is no disc image. */
    public List<BootFileSignature> ofBootImage(Path disc) throws IOException {
        if (!Files.isRegularFile(disc)) {
            return List.of();
        }
        try (BlockSource source = FileBlockSource.open(disc)) {
            Optional<FatVolume> image = BootImages.uefiVolume(source);
            return image.isEmpty()
                    ? List.of()
                    : of(image.get()).stream()
                            .map(each -> each.below(BOOT_IMAGE))
                            .toList();
        } catch (MediaException damaged) {
            return List.of(BootFileSignature.without(BOOT_IMAGE, State.UNREADABLE));
        }
    }

    private void visit(MediaVolume volume, String directory, int depth, List<BootFileSignature> found)
            throws IOException {
        for (MediaEntry entry : volume.list(directory)) {
            if (entry.directory() && depth > 0) {
                visit(volume, entry.path(), depth - 1, found);
            } else if (!entry.directory()
                    && entry.name().toLowerCase(Locale.ROOT).endsWith(".efi")) {
                found.addAll(file(volume, entry));
            }
        }
    }

    private List<BootFileSignature> file(MediaVolume volume, MediaEntry entry) throws IOException {
        BootFileSignature unreadable = BootFileSignature.without(entry.path(), State.UNREADABLE);
        if (entry.size() > LARGEST) {
            return List.of(unreadable);
        }
        byte[] bytes;
        try (InputStream in = volume.open(entry.path())) {
            bytes = in.readAllBytes();
        }
        try {
            return signatures(entry.path(), PeImage.of(bytes));
        } catch (MediaException damaged) {
            return List.of(unreadable);
        }
    }

    private List<BootFileSignature> signatures(String path, PeImage image) throws MediaException {
        List<BootFileSignature> signatures = new ArrayList<>();
        for (byte[] pkcs7 : image.signatures()) {
            signatures.add(signature(path, image, AuthenticodeSignature.decode(pkcs7)));
        }
        return signatures.isEmpty() ? List.of(BootFileSignature.without(path, State.UNSIGNED)) : signatures;
    }

    private BootFileSignature signature(String path, PeImage image, AuthenticodeSignature signature)
            throws MediaException {
        SignatureChain chain = SignatureChain.of(signature, trusted);
        List<String> names = chain.names();
        Instant signed = signature.time().orElse(null);
        return new BootFileSignature(
                path,
                signature.stateFor(image),
                names.getFirst(),
                names.size() > 1 ? names.get(1) : names.getFirst(),
                SigningAuthority.among(names),
                chain.status(signed == null ? clock : signed),
                chain.authorityThumbprint(),
                signed,
                chain.expiry());
    }
}
