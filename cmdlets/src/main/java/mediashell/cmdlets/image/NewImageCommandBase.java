package mediashell.cmdlets.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import mediashell.automation.ErrorCategory;
import mediashell.automation.HostInformationMessage;
import mediashell.automation.InformationRecord;
import mediashell.automation.Parameter;
import mediashell.automation.values.DateTime;
import mediashell.cmdlets.media.MediaCommandBase;
import mediashell.cmdlets.media.StepTimes;
import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;
import mediashell.media.block.DiskSpace;
import mediashell.media.block.ImageSeed;
import mediashell.media.image.ImageFile;
import mediashell.media.image.ImageObserver;
import mediashell.media.image.ImageStep;

/** What New-IsoImage and New-FatImage share: a source folder, a target file, and what makes the same bytes again. */
abstract class NewImageCommandBase extends MediaCommandBase {

    /** The image file to write; one of the same name is replaced when the new one is whole. */
    @Parameter(mandatory = true, position = 0)
    String path;

    /** The folder whose files go into the image. */
    @Parameter(mandatory = true, position = 1)
    String source;

    /** The label of the volume; otherwise the folder's name. */
    @Parameter
    String label;

    /** The number that all serials of the image follow from; the same one, time and folder make the same bytes. */
    @Parameter
    UUID identity;

    /** The time that the volume itself carries; otherwise now. */
    @Parameter
    DateTime creationTime;

    /** Reads everything back and compares. */
    @Parameter
    boolean verify;

    /** Returns the image as Get-IsoImage and Get-FatImage do. */
    @Parameter
    boolean passThru;

    private StepTimes times;

    /** Begins to measure what the user hears of by -Verbose. */
    final void beginPlanning() {
        times = new StepTimes(context().process().clock(), this::writeVerbose);
        times.begin("Planning");
    }

    /** Writes an image that was planned. */
    final void create(DiskSpace target, ImageFile.Content content) throws IOException {
        ImageFile.create(target, verify, new Steps(), content);
    }

    private final class Steps implements ImageObserver {

        private final WriteMonitor stop = monitor();

        @Override
        public void step(ImageStep step) {
            switch (step) {
                case WRITE -> times.begin(verify ? "Writing with SHA-256" : "Writing");
                case VERIFY -> times.begin("Reading back and comparing");
                case PUBLISH -> times.begin("Forcing to disk and publishing");
                case PUBLISHED -> times.end();
            }
        }

        @Override
        public void advanced(String file, long bytes) throws MediaException {
            stop.advanced(file, bytes);
            times.advance(bytes);
        }
    }

    final Path sourceFolder() {
        Path folder = localPath(source);
        if (!Files.isDirectory(folder)) {
            throw failure(
                    "FolderNotFound",
                    ErrorCategory.ObjectNotFound,
                    folder.toString(),
                    folder + ": a folder was expected, but there is none");
        }
        return folder;
    }

    final String label(Path folder, int longest) throws IOException {
        if (label != null) {
            return label;
        }
        Path name = folder.toRealPath().getFileName();
        String text = name == null ? "" : name.toString();
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    final ImageSeed seed() {
        UUID id = identity == null ? UUID.randomUUID() : identity;
        return new ImageSeed(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    final Instant created() {
        Instant given = instant(creationTime);
        return given == null ? now().truncatedTo(ChronoUnit.SECONDS) : given;
    }

    /** Shows a layout to whom -WhatIf or an answer kept from writing it. */
    final void showLayout(String layout) {
        layout.lines()
                .forEach(line -> writeInformation(
                        new HostInformationMessage(line, false, null, null), InformationRecord.HOST_TAG));
    }
}
