package mediashell.cmdlets.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.media.block.DiskSpace;
import mediashell.media.fat.FatGeometry;
import mediashell.media.fat.FatKind;
import mediashell.media.fat.FatLayout;
import mediashell.media.fat.FatSize;
import mediashell.media.fat.FatSpecification;
import mediashell.media.fat.FatWriter;
import mediashell.media.folder.FolderTree;
import mediashell.media.image.FatImage;
import mediashell.media.image.ImageFile;
import mediashell.media.image.PartitionScheme;
import mediashell.media.image.StickLayout;
import mediashell.media.image.StickSpecification;
import mediashell.media.image.StickWriter;

/**
 * Makes a FAT image of a folder: a bare volume, such as UEFI boot images are, or one in a partition of an MBR or GPT, as sticks have.
 * -WhatIf prints the layout.
 */
@Examples({
    "New-FatImage efisys.img efi\n"
            + "Makes a bare FAT volume of the smallest kind that holds the files, as UEFI boot "
            + "images are.",
    "New-FatImage stick.img tree -PartitionStyle GPT -Size 8GB -Label STICK\n" + "Makes the image of a stick."
})
@Cmdlet(verb = "New", noun = "FatImage", supportsShouldProcess = true)
@OutputType("Mediashell.FatImage")
public final class NewFatImageCommand extends NewImageCommandBase {

    private static final int LONGEST_LABEL = 11;

    /** Auto takes the smallest kind that holds the files, and FAT32 in a partition. */
    @Parameter
    @ValidateSet({"Auto", "FAT12", "FAT16", "FAT32"})
    String fileSystem = "Auto";

    /** None for a bare volume. */
    @Parameter
    @ValidateSet({"None", "MBR", "GPT"})
    String partitionStyle = "None";

    /** Bytes of the whole image, a multiple of 512; otherwise just what the files need. */
    @Parameter
    long size;

    @Override
    public void endProcessing() {
        perform(() -> {
            requireWholeSectors();
            beginPlanning();
            Path target = localPath(path);
            Path folder = sourceFolder();
            FolderTree tree = FolderTree.of(folder);
            if (partitionStyle.toUpperCase(Locale.ROOT).equals("NONE")) {
                writeVolume(target, folder, tree);
            } else {
                writeStick(target, folder, tree);
            }
        });
    }

    private void requireWholeSectors() {
        if (size < 0 || size % FatGeometry.SECTOR != 0) {
            throw failure(
                    "SizeInvalid",
                    ErrorCategory.InvalidArgument,
                    size,
                    "-Size is a number of bytes, a multiple of 512, but is " + size);
        }
    }

    private void writeVolume(Path target, Path folder, FolderTree tree) throws IOException {
        FatLayout layout = FatLayout.of(new FatSpecification(
                label(folder, LONGEST_LABEL),
                created(),
                seed(),
                tree.files(),
                tree.directories(),
                volumeSize(),
                0,
                null));
        String summary = layout.geometry().kind() + ", " + layout.size() + " bytes, "
                + layout.geometry().clusters() + " clusters of "
                + layout.geometry().sectorsPerCluster() + " sectors";
        write(target, folder, tree.size(), summary, (output, monitor, digests) -> {
            new FatWriter(layout).write(output, monitor, digests);
            output.finish();
        });
    }

    private FatSize volumeSize() {
        long sectors = size / FatGeometry.SECTOR;
        if (isAutomatic() && sectors == 0) {
            return new FatSize.Smallest();
        }
        FatKind kind = isAutomatic() ? FatKind.usualFor(sectors) : kind();
        return sectors == 0 ? new FatSize.SmallestOf(kind) : new FatSize.OfSectors(kind, sectors);
    }

    private boolean isAutomatic() {
        return fileSystem.toUpperCase(Locale.ROOT).equals("AUTO");
    }

    private FatKind kind() {
        return isAutomatic() ? FatKind.FAT32 : FatKind.valueOf(fileSystem.toUpperCase(Locale.ROOT));
    }

    private void writeStick(Path target, Path folder, FolderTree tree) throws IOException {
        StickLayout layout = StickLayout.of(new StickSpecification(
                label(folder, LONGEST_LABEL),
                PartitionScheme.valueOf(partitionStyle.toUpperCase(Locale.ROOT)),
                created(),
                seed(),
                tree.files(),
                tree.directories(),
                size / FatGeometry.SECTOR,
                kind()));
        StringBuilder text = new StringBuilder();
        layout.print(text);
        write(target, folder, tree.size(), text.toString(), new StickWriter(layout)::write);
    }

    private void write(Path target, Path folder, long bytes, String layout, ImageFile.Content content)
            throws IOException {
        if (!shouldProcess(target.toString(), "Make a FAT image of " + folder)) {
            showLayout(layout);
            return;
        }
        create(new DiskSpace(target, bytes), content);
        if (passThru) {
            try (FatImage image = FatImage.open(target)) {
                writeObject(object(ImageObjects.fat(target, image), "Mediashell.FatImage", "System.Object"));
            }
        }
    }
}
