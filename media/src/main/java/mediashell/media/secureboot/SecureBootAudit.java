package mediashell.media.secureboot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

import mediashell.media.MediaEntry;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.block.BlockSource;
import mediashell.media.block.FileBlockSource;
import mediashell.media.fat.FatVolume;
import mediashell.media.image.BootImages;
import mediashell.media.secureboot.BootFileSignature.State;

/**
 * Reads who signed the UEFI programs of a medium or boot image (mission X3). The audit compares names and checks that signatures hold; it has no
 * trusted roots of its own, so a forged authority is the firmware's to refuse.
 */
public final class SecureBootAudit {

    /** Boot programs have a few megabytes. */
    private static final long LARGEST = 64L << 20;

    /** What stands in front of the paths of files in the image that UEFI firmware starts a disc from. */
    private static final String BOOT_IMAGE = "UEFI boot image";

    private static final int DEEPEST = 4;
    private static final List<String> PLACES = List.of("", "EFI", "Windows/Boot/EFI", "Windows/Boot/EFI_EX");

    private final MediaVolume volume;
    private final List<BootFileSignature> found = new ArrayList<>();

    private SecureBootAudit(MediaVolume volume) {
        this.volume = volume;
    }

    /** The signatures of all UEFI programs in the places that firmware and set-up take them from, in the order of their paths. */
    public static List<BootFileSignature> of(MediaVolume volume) throws IOException {
        SecureBootAudit audit = new SecureBootAudit(volume);
        for (String place : PLACES) {
            Optional<MediaEntry> entry = volume.stat(place);
            if (entry.isPresent() && entry.get().directory()) {
                audit.visit(entry.get().path(), place.isEmpty() ? 0 : DEEPEST);
            }
        }
        return List.copyOf(audit.found);
    }

    /** The same for the small FAT image that UEFI firmware starts a disc from; empty for what is no disc image. */
    public static List<BootFileSignature> ofBootImage(Path disc) throws IOException {
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
            return List.of(new BootFileSignature(BOOT_IMAGE, State.UNREADABLE, "", "", Optional.empty()));
        }
    }

    private void visit(String directory, int depth) throws IOException {
        for (MediaEntry entry : volume.list(directory)) {
            if (entry.directory() && depth > 0) {
                visit(entry.path(), depth - 1);
            } else if (!entry.directory()
                    && entry.name().toLowerCase(Locale.ROOT).endsWith(".efi")) {
                file(entry);
            }
        }
    }

    private void file(MediaEntry entry) throws IOException {
        if (entry.size() > LARGEST) {
            found.add(without(entry, State.UNREADABLE));
            return;
        }
        byte[] bytes;
        try (InputStream in = volume.open(entry.path())) {
            bytes = in.readAllBytes();
        }
        try {
            found.addAll(signatures(entry, PeImage.of(bytes)));
        } catch (MediaException damaged) {
            found.add(without(entry, State.UNREADABLE));
        }
    }

    private static List<BootFileSignature> signatures(MediaEntry entry, PeImage image) throws MediaException {
        List<BootFileSignature> signatures = new ArrayList<>();
        for (byte[] pkcs7 : image.signatures()) {
            AuthenticodeSignature signature = AuthenticodeSignature.decode(pkcs7);
            List<String> names =
                    signature.names().stream().map(SecureBootAudit::commonName).toList();
            State state = signature.holdsFor(image) ? State.SIGNED : State.BROKEN;
            String issuer = names.size() > 1 ? names.get(1) : names.getFirst();
            signatures.add(new BootFileSignature(
                    entry.path(), state, names.getFirst(), issuer, SigningAuthority.among(names)));
        }
        return signatures.isEmpty() ? List.of(without(entry, State.UNSIGNED)) : signatures;
    }

    private static BootFileSignature without(MediaEntry entry, State state) {
        return new BootFileSignature(entry.path(), state, "", "", Optional.empty());
    }

    private static String commonName(X500Principal name) {
        try {
            for (Rdn part :
                    new LdapName(name.getName(X500Principal.RFC2253)).getRdns().reversed()) {
                if (part.getType().equals("CN")) {
                    return part.getValue().toString();
                }
            }
        } catch (InvalidNameException e) {
            return name.getName();
        }
        return name.getName();
    }
}
