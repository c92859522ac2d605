package mediashell.authoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import mediashell.authoring.finding.FindingId;
import mediashell.authoring.finding.Findings;
import mediashell.media.plan.Prestage;
import mediashell.media.wim.WimReader;
import mediashell.site.OperatingSystemImage;
import mediashell.site.content.ContentFile;

/** Finds the operating system image that prestaged media bring along. */
final class SystemImageFinder {

    private final Planning planning;
    private final Findings findings;

    SystemImageFinder(Planning planning) {
        this.planning = planning;
        this.findings = planning.findings();
    }

    /** The image that was asked for, or empty after a finding. */
    Optional<OperatingSystemImage> object(String packageId) {
        Optional<OperatingSystemImage> system = planning.catalog()
                .findPackage(packageId)
                .filter(OperatingSystemImage.class::isInstance)
                .map(OperatingSystemImage.class::cast);
        if (system.isEmpty()) {
            findings.error(
                    FindingId.SYSTEM_IMAGE_NOT_FOUND,
                    "operatingSystemImage",
                    "The site has no operating system image " + packageId + ".",
                    "Choose one that Get-CMOperatingSystemImage lists.");
        }
        return system;
    }

    /** The image's bytes and its number, or empty after a finding. */
    Optional<Prestage> locate(OperatingSystemImage system, PrestagedMediaRequest request) throws IOException {
        Optional<ContentFinder.Found> found = planning.find(ContentWishes.classic(system, system.name()));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<ContentFile> images = found.get().listing().files().stream()
                .filter(file -> file.path().toLowerCase(Locale.ROOT).endsWith(".wim"))
                .toList();
        if (images.size() != 1) {
            findings.error(
                    FindingId.SYSTEM_IMAGE_NOT_FOUND,
                    system.name(),
                    "The content of an operating system image is one WIM, but this one has " + images.size() + ".",
                    "Import the image again and distribute it.");
            return Optional.empty();
        }
        Path wim = found.get().library().locate(images.getFirst().sha256());
        int index = request.systemIndex() == 0 ? system.image().index() : request.systemIndex();
        return hasImage(system, wim, index)
                ? Optional.of(new Prestage(
                        system.packageId(), wim, index, request.createdBy(), request.version(), request.comment()))
                : Optional.empty();
    }

    private boolean hasImage(OperatingSystemImage system, Path wim, int index) {
        try (WimReader reader = WimReader.open(wim)) {
            if (index <= reader.images().size()) {
                return true;
            }
            findings.error(
                    FindingId.SYSTEM_IMAGE_INDEX,
                    system.name(),
                    "Image " + index + " was asked for, but the WIM has images 1 to "
                            + reader.images().size() + ".",
                    "Choose one of them.");
        } catch (IOException unreadable) {
            findings.error(
                    FindingId.SYSTEM_IMAGE_NOT_FOUND,
                    system.name(),
                    "The WIM cannot be read: " + unreadable.getMessage() + ".",
                    "Import the image again and distribute it.");
        }
        return false;
    }
}
