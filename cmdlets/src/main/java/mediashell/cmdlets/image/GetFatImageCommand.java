package mediashell.cmdlets.image;

import java.io.IOException;
import java.nio.file.Path;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.media.image.FatImage;

/** Tells what a FAT image is, bare or with a partition table, or lists its files; made by anyone. */
@Examples({
    "Get-FatImage stick.img\n" + "Tells the kind, label, size and partition of a FAT image.",
    "Get-FatImage stick.img -Content\n" + "Lists its files."
})
@Cmdlet(verb = "Get", noun = "FatImage", defaultParameterSetName = "Image")
@OutputType({"Mediashell.FatImage", "Mediashell.ImageEntry"})
public final class GetFatImageCommand extends ImageReadCommandBase {

    @Override
    void read(Path file) throws IOException {
        try (FatImage image = FatImage.open(file)) {
            if (content) {
                writeContent(image.volume());
            } else {
                writeObject(object(ImageObjects.fat(file, image), "Mediashell.FatImage", "System.Object"));
            }
        }
    }
}
