package mediashell.authoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import mediashell.authoring.finding.FindingId;
import mediashell.authoring.finding.Findings;
import mediashell.media.ContentSource;
import mediashell.media.plan.BootLoader;
import mediashell.media.plan.BootSource;
import mediashell.site.BootImage;
import mediashell.site.ImageDetails;
import mediashell.site.OperatingSystemImage;
import mediashell.site.OperatingSystemUpgradePackage;
import mediashell.site.SiteCatalog;
import mediashell.site.SitePackage;
import mediashell.site.TaskSequence;
import mediashell.site.content.ContentFile;

/** Finds the boot image of a sequence and checks that its architecture fits what is installed (mission C4, S2). */
final class BootImageFinder {

    /** The architectures that machines can have. */
    static final Set<String> ARCHITECTURES = Set.of("x86", "x64", "arm64");

    private static final String UNKNOWN_MEANS = "x64";

    private final SiteCatalog catalog;
    private final Findings findings;
    private final ContentFinder contents;

    BootImageFinder(SiteCatalog catalog, Findings findings, ContentFinder contents) {
        this.catalog = catalog;
        this.findings = findings;
        this.contents = contents;
    }

    /** The boot image of a sequence, or empty after a finding. */
    Optional<BootImage> of(TaskSequence sequence) {
        if (!sequence.bootImageId().isEmpty()) {
            return withId(sequence.bootImageId(), sequence.name());
        }
        findings.error(
                FindingId.BOOT_IMAGE_MISSING,
                sequence.name(),
                "The task sequence has no boot image, and media start from one.",
                "Choose a boot image for it: Set-CMTaskSequence -BootImageId.");
        return Optional.empty();
    }

    /** The boot image with this package id, or empty after a finding. */
    Optional<BootImage> withId(String packageId, String neededBy) {
        Optional<BootImage> boot = catalog.findPackage(packageId)
                .filter(BootImage.class::isInstance)
                .map(BootImage.class::cast);
        if (boot.isEmpty()) {
            findings.error(
                    FindingId.BOOT_IMAGE_MISSING,
                    neededBy,
                    "The site has no boot image " + packageId + ", and media start from one.",
                    "Choose one that Get-CMBootImage lists.");
        }
        return boot;
    }

    /** The boot image's bytes, or empty after a finding. */
    Optional<BootSource> source(BootImage boot, Path bootFilesFolder, BootLoader loader) throws IOException {
        Optional<ContentFinder.Found> found = contents.find(ContentWishes.classic(boot, boot.name()));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ContentFile file = found.get().listing().files().stream()
                .filter(each -> each.path().compareToIgnoreCase(boot.contentFileName()) == 0)
                .findFirst()
                .orElse(found.get().listing().files().getFirst());
        Path blob = found.get().library().locate(file.sha256());
        return Optional.of(new BootSource(
                boot.packageId(),
                architecture(boot),
                ContentSource.ofFile(blob),
                blob,
                boot.image().index(),
                bootFilesFolder,
                loader,
                file.sha256()));
    }

    private String architecture(BootImage boot) {
        String known = boot.image().architecture();
        if (known.isEmpty()) {
            findings.warning(
                    FindingId.BOOT_IMAGE_ARCHITECTURE_UNKNOWN,
                    boot.name(),
                    "The site does not know the boot image's architecture; " + UNKNOWN_MEANS + " is assumed.",
                    "Import the boot image again, or reload its properties.");
        }
        return known.isEmpty() ? UNKNOWN_MEANS : known;
    }

    /** Compares the boot image with the architecture of the machines that were named, if any was. */
    void checkMachines(BootImage boot, String machines) {
        String starts = boot.image().architecture();
        if (!ARCHITECTURES.contains(machines) || starts.isEmpty() || starts.equals(machines)) {
            return;
        }
        if (machines.equals("x64") && starts.equals("x86")) {
            notStartedByUefi(boot.name(), "The boot image is x86, the machines are x64.");
            return;
        }
        findings.error(
                FindingId.ARCHITECTURE_MISMATCH,
                boot.name(),
                "The boot image is " + starts + ", but the machines are " + machines + " and start only "
                        + (machines.equals("x64") ? "x86 or x64" : machines) + ".",
                "Choose a boot image for " + machines + ".");
    }

    /** Compares the boot image with one of the contents. */
    void checkFit(BootImage boot, SitePackage object) {
        switch (object) {
            case OperatingSystemImage system -> checkFit(boot, system, system.image());
            case OperatingSystemUpgradePackage upgrade -> checkFit(boot, upgrade, upgrade.image());
            default -> {}
        }
    }

    private void checkFit(BootImage boot, SitePackage object, ImageDetails image) {
        String starts = boot.image().architecture();
        String installs = image.architecture();
        if (starts.isEmpty() || installs.isEmpty() || starts.equals(installs)) {
            return;
        }
        String message = "The boot image " + boot.name() + " is " + starts + ", the operating system " + object.name()
                + " is " + installs + ".";
        if (starts.equals("arm64") || installs.equals("arm64")) {
            findings.error(
                    FindingId.ARCHITECTURE_MISMATCH,
                    object.name(),
                    message,
                    "Choose a boot image for " + installs + ".");
        } else if (starts.equals("x64")) {
            findings.warning(
                    FindingId.ARCHITECTURE_MISMATCH,
                    object.name(),
                    message,
                    "Machines that can only run x86 will not start from it; choose an x86 boot image for them.");
        } else {
            notStartedByUefi(object.name(), message);
        }
    }

    private void notStartedByUefi(String itemPath, String message) {
        findings.warning(
                FindingId.ARCHITECTURE_MISMATCH,
                itemPath,
                message,
                "Machines with 64-bit UEFI will not start from it; choose an x64 boot image for them.");
    }
}
