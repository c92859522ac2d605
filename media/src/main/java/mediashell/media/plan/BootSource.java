package mediashell.media.plan;

import java.nio.file.Path;

import mediashell.media.ContentSource;

/**
 * The boot image a medium starts from.
 *
 * @param packageId the boot image's package id
 * @param architecture {@code x64}, {@code x86} or {@code arm64}
 * @param wim the WIM's bytes as they go to {@code sources\boot.wim}
 * @param wimFile the WIM on disk, from which the boot files are taken
 * @param image the index of the image that boots, from 1
 * @param bootFilesFolder where boot files are looked for last (an ADK folder), or null
 * @param loader which of its sets of UEFI boot files
 * @param sha256 of the WIM, upper-case hex, where the content library tells it, otherwise null
 */
public record BootSource(
        String packageId,
        String architecture,
        ContentSource wim,
        Path wimFile,
        int image,
        Path bootFilesFolder,
        BootLoader loader,
        String sha256) {}
