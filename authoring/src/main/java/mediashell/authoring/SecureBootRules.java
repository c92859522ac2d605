package mediashell.authoring;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import mediashell.authoring.finding.FindingId;
import mediashell.authoring.finding.Findings;
import mediashell.media.plan.BootLoader;
import mediashell.media.plan.BootSource;
import mediashell.media.secureboot.BootFileSignature;
import mediashell.media.secureboot.SecureBootAudit;
import mediashell.media.secureboot.SigningAuthority;
import mediashell.media.secureboot.TrustedCertificates;
import mediashell.media.wim.WimReader;
import mediashell.media.wim.WimVolume;

/** Says beforehand which machines with Secure Boot a boot image does not start (mission X3). */
final class SecureBootRules {

    /** What becomes the medium's own loader. */
    private static final String LOADER = "Windows/Boot/EFI/bootmgfw.efi";

    private static final int OLD = 2011;

    private final Findings findings;
    private final Path certificates;
    private final Instant clock;

    /** @param certificates a file or folder with what firmware trusts, or null */
    SecureBootRules(Findings findings, Path certificates, Instant clock) {
        this.findings = findings;
        this.certificates = certificates;
        this.clock = clock;
    }

    void check(BootSource boot) {
        SecureBootAudit audit = new SecureBootAudit(trusted(), clock);
        try (WimReader reader = WimReader.open(boot.wimFile());
                WimVolume image = reader.volume(boot.image())) {
            List<BootFileSignature> all = audit.of(image);
            List<BootFileSignature> loaders = at(all, boot.loader().place(LOADER));
            if (!loaders.isEmpty()) {
                check(boot, loaders, !at(all, BootLoader.EX.place(LOADER)).isEmpty());
            }
        } catch (IOException unreadable) {
            // the build names what is wrong with the boot image, and every place where it looked for boot files
            return;
        }
    }

    private TrustedCertificates trusted() {
        try {
            return certificates == null ? TrustedCertificates.NONE : TrustedCertificates.load(certificates);
        } catch (IOException unreadable) {
            findings.error(
                    FindingId.TRUSTED_CERTIFICATES_INVALID,
                    certificates.toString(),
                    "The trusted certificates cannot be read: " + unreadable.getMessage() + ".",
                    "Name a file or folder with certificates in DER or PEM.");
            return TrustedCertificates.NONE;
        }
    }

    private static List<BootFileSignature> at(List<BootFileSignature> all, String path) {
        return all.stream()
                .filter(each -> each.path().compareToIgnoreCase(path) == 0)
                .toList();
    }

    private void check(BootSource boot, List<BootFileSignature> loaders, boolean hasSecondSet) {
        List<BootFileSignature> signed = loaders.stream()
                .filter(each -> each.state() == BootFileSignature.State.SIGNED)
                .toList();
        boolean canChange = hasSecondSet && boot.loader() == BootLoader.STANDARD;
        if (signed.isEmpty()) {
            unsigned(boot, loaders.getFirst());
        } else if (signed.stream().noneMatch(BootFileSignature::isSound)) {
            untrusted(boot, signed.getFirst(), canChange);
        } else if (signed.stream().allMatch(SecureBootRules::isOld)) {
            old(boot, signed.getFirst(), canChange);
        }
    }

    private void unsigned(BootSource boot, BootFileSignature loader) {
        findings.warning(
                FindingId.BOOT_FILE_UNSIGNED,
                boot.packageId(),
                "The boot image's " + loader.path() + why(loader.state())
                        + "; machines with Secure Boot do not start it.",
                "Use a boot image with Microsoft's boot files.");
    }

    private void untrusted(BootSource boot, BootFileSignature loader, boolean canChange) {
        findings.warning(
                FindingId.BOOT_FILE_UNTRUSTED,
                boot.packageId(),
                "The boot image's " + loader.path() + " is signed under " + loader.issuer()
                        + ", which leads to none of the trusted certificates; machines with Secure Boot that trust only"
                        + " those do not start it.",
                canChange
                        ? "Take the other boot files of the image: -BootLoader Ex."
                        : "Use boot files that an authority signed which these machines trust.");
    }

    private void old(BootSource boot, BootFileSignature loader, boolean canChange) {
        String successor = "signed under " + SigningAuthority.WINDOWS_2023.commonName();
        findings.warning(
                FindingId.BOOT_FILE_AUTHORITY_2011,
                boot.packageId(),
                "The boot image's " + loader.path() + " is signed under " + SigningAuthority.WINDOWS_2011.commonName()
                        + ", which expired in 2026; machines that have revoked it do not start it.",
                canChange
                        ? "Take the boot files that are " + successor + ": -BootLoader Ex."
                        : "Update the boot image with boot files that are " + successor + ".");
    }

    private static String why(BootFileSignature.State state) {
        return switch (state) {
            case HASH_MISMATCH -> " was changed after it was signed";
            case UNSIGNED -> " is not signed";
            case SIGNED, BROKEN, UNREADABLE -> " has no valid signature";
        };
    }

    private static boolean isOld(BootFileSignature signature) {
        return signature.authority().isPresent() && signature.authority().get().year() == OLD;
    }
}
