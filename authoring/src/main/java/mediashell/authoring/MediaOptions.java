package mediashell.authoring;

import java.nio.file.Path;
import java.util.List;

import mediashell.media.device.DeviceTarget;
import mediashell.media.plan.BootLoader;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.EnvelopeAlgorithm;
import mediashell.media.plan.MediaVariable;
import mediashell.media.plan.SecretRef;

/**
 * What can be asked of every type of media (mission C1-C10).
 *
 * @param siteCode the site that makes it
 * @param target the file, folder or device to make, for the checks of it; null leaves them to the build
 * @param device names the device of the target by its serial; null for files and folders
 * @param capacity bytes of one disc or stick, {@link mediashell.media.plan.MediaPlan#UNLIMITED} by default
 * @param label at most 32 characters
 * @param password null for none
 * @param unattended whether nothing but the password is asked for at boot
 * @param variables of the operator, in order
 * @param distributionPoints server names; empty means all of the site
 * @param architecture of the machines to start, {@code x86}, {@code x64} or {@code arm64}; empty means that of the contents
 * @param autorun whether {@code autorun.inf} is written
 * @param bootFilesFolder where boot files are looked for last, or null
 * @param bootLoader which of the boot image's sets of UEFI boot files
 * @param trustedCertificates a file or folder with the certificates that the machines' firmware trusts, or null
 */
public record MediaOptions(
        String siteCode,
        Path target,
        DeviceTarget device,
        Carrier carrier,
        long capacity,
        String label,
        SecretRef password,
        EnvelopeAlgorithm algorithm,
        boolean unattended,
        PrestartWish prestart,
        List<MediaVariable> variables,
        List<String> distributionPoints,
        String architecture,
        boolean autorun,
        Path bootFilesFolder,
        BootLoader bootLoader,
        Path trustedCertificates) {

    /** The label that the original gives media by default (facts/media-format.md §4.1). */
    public static final String DEFAULT_LABEL = "Configuration Manager";

    public MediaOptions {
        variables = List.copyOf(variables);
        distributionPoints = List.copyOf(distributionPoints);
    }
}
