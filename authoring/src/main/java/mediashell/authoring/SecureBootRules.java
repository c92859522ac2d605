package mediashell.authoring;

import java.io.IOException;
import java.util.List;

import mediashell.authoring.finding.FindingId;
import mediashell.authoring.finding.Findings;
import mediashell.media.plan.BootSource;
import mediashell.media.secureboot.BootFileSignature;
import mediashell.media.secureboot.SecureBootAudit;
import mediashell.media.secureboot.SigningAuthority;
import mediashell.media.wim.WimReader;
import mediashell.media.wim.WimVolume;

/** Says beforehand which machines with Secure Boot a boot image does not start (mission X3). */
final class SecureBootRules {

    /** What becomes the medium's own loader. */
    private static final String LOADER = "Windows/Boot/EFI/bootmgfw.efi";

    private static final int OLD = 2011;

    private final Findings findings;

    SecureBootRules(Findings findings) {
        this.findings = findings;
    }

    void check(BootSource boot) {
        try (WimReader reader = WimReader.open(boot.wimFile());
                WimVolume image = reader.volume(boot.image())) {
            List<BootFileSignature> loaders = SecureBootAudit.of(image).stream()
                    .filter(each -> each.path().compareToIgnoreCase(LOADER) == 0)
                    .toList();
            if (!loaders.isEmpty()) {
                check(boot.packageId(), loaders);
            }
        } catch (IOException unreadable) {
            // the build names what is wrong with the boot image, and every place where it looked for boot files
            return;
        }
    }

    private void check(String packageId, List<BootFileSignature> signatures) {
        List<BootFileSignature> sound = signatures.stream()
                .filter(each -> each.state() == BootFileSignature.State.SIGNED)
                .toList();
        if (sound.isEmpty()) {
            findings.warning(
                    FindingId.BOOT_FILE_UNSIGNED,
                    packageId,
                    "The boot image's " + LOADER
                            + " has no valid signature; machines with Secure Boot do not start it.",
                    "Use a boot image with Microsoft's boot files.");
        } else if (sound.stream().allMatch(each -> isOld(each))) {
            findings.warning(
                    FindingId.BOOT_FILE_AUTHORITY_2011,
                    packageId,
                    "The boot image's " + LOADER + " is signed under "
                            + SigningAuthority.WINDOWS_2011.commonName()
                            + ", which expired in 2026; machines that have revoked it do not start it.",
                    "Update the boot image with boot files that are signed under "
                            + SigningAuthority.WINDOWS_2023.commonName() + ".");
        }
    }

    private static boolean isOld(BootFileSignature signature) {
        return signature.authority().isPresent() && signature.authority().get().year() == OLD;
    }
}
