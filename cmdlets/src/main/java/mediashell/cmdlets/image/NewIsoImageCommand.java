package mediashell.cmdlets.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.media.ContentSource;
import mediashell.media.block.DiskSpace;
import mediashell.media.eltorito.BootEntry;
import mediashell.media.eltorito.BootPlatform;
import mediashell.media.folder.FolderTree;
import mediashell.media.image.DiscForm;
import mediashell.media.image.DiscImage;
import mediashell.media.image.DiscLayout;
import mediashell.media.image.DiscSpecification;
import mediashell.media.image.DiscWriter;

/** Makes a disc image of a folder. Equal files are stored once. -WhatIf prints the layout. */
@Examples({
    "New-IsoImage tools.iso tools -Label TOOLS -Verify\n" + "Makes a disc image of a folder and reads it back.",
    "New-IsoImage windows.iso tree -BootImage tree/boot/etfsboot.com -UefiBootImage "
            + "tree/efi/microsoft/boot/efisys.bin\n"
            + "Makes a disc that boots by BIOS and by UEFI."
})
@Cmdlet(verb = "New", noun = "IsoImage", supportsShouldProcess = true)
@OutputType("Mediashell.IsoImage")
public final class NewIsoImageCommand extends NewImageCommandBase {

    private static final int LONGEST_LABEL = 15;

    /** Windows: UDF 1.02 with a stub of ISO 9660, as Windows discs are. Bridge: full trees in ISO 9660 and Joliet, too. */
    @Parameter
    @ValidateSet({"Windows", "Bridge"})
    String fileSystem = "Windows";

    /** The El Torito image for BIOS, such as etfsboot.com; one below the source folder is stored once. */
    @Parameter
    String bootImage;

    /** The El Torito image for UEFI, such as efisys.bin; one below the source folder is stored once. */
    @Parameter
    String uefiBootImage;

    @Override
    public void endProcessing() {
        perform(() -> {
            beginPlanning();
            Path target = localPath(path);
            Path folder = sourceFolder();
            DiscLayout layout = DiscLayout.of(specification(folder));
            if (!shouldProcess(target.toString(), "Make a disc image of " + folder)) {
                StringBuilder text = new StringBuilder();
                layout.print(text);
                showLayout(text.toString());
                return;
            }
            create(new DiskSpace(target, layout.size()), new DiscWriter(layout)::write);
            if (passThru) {
                try (DiscImage image = DiscImage.open(target)) {
                    writeObject(GetIsoImageCommand.describe(target, image));
                }
            }
        });
    }

    private DiscSpecification specification(Path folder) throws IOException {
        FolderTree tree = FolderTree.of(folder).withDuplicatesKnown(monitor());
        return new DiscSpecification(
                label(folder, LONGEST_LABEL),
                DiscForm.valueOf(fileSystem.toUpperCase(Locale.ROOT)),
                created(),
                seed(),
                tree.files(),
                tree.directories(),
                bootEntries(folder));
    }

    private List<BootEntry> bootEntries(Path folder) throws IOException {
        List<BootEntry> entries = new ArrayList<>();
        if (bootImage != null) {
            entries.add(bootEntry(BootPlatform.BIOS, localPath(bootImage), folder));
        }
        if (uefiBootImage != null) {
            entries.add(bootEntry(BootPlatform.UEFI, localPath(uefiBootImage), folder));
        }
        return entries;
    }

    private static BootEntry bootEntry(BootPlatform platform, Path image, Path folder) throws IOException {
        ContentSource source = ContentSource.ofFile(image);
        Path real = image.toRealPath();
        Path root = folder.toRealPath();
        return real.startsWith(root)
                ? new BootEntry.OfFile(platform, root.relativize(real).toString())
                : new BootEntry.OfSource(platform, source);
    }
}
