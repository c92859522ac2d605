package mediashell.cmdlets.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.automation.values.TypedArray;
import mediashell.media.image.DiscImage;

/** Tells what a disc image is and what it boots, or lists its files; made by anyone. */
@Examples({
    "Get-IsoImage *.iso\n" + "Tells label, file systems and boot entries of disc images.",
    "Get-IsoImage windows.iso -Content -Directory sources | Sort-Object Length -Descending\n"
            + "Lists what lies below a directory of a disc image, the largest first."
})
@Cmdlet(verb = "Get", noun = "IsoImage", defaultParameterSetName = "Image")
@OutputType({"Mediashell.IsoImage", "Mediashell.ImageEntry"})
public final class GetIsoImageCommand extends ImageReadCommandBase {

    /** The tree to list; otherwise the one with the truest names: UDF, then Joliet, then ISO 9660. */
    @Parameter(set = "Content")
    @ValidateSet({"UDF", "Joliet", "ISO9660"})
    String fileSystem;

    @Override
    void read(Path file) throws IOException {
        try (DiscImage image = DiscImage.open(file)) {
            if (content) {
                writeContent(DiscTree.of(file, image, fileSystem));
            } else {
                writeObject(describe(file, image));
            }
        }
    }

    static PSObject describe(Path file, DiscImage image) {
        Map<String, Object> values = ImageObjects.disc(file, image);
        List<PSObject> boot = image.catalog()
                .map(catalog -> catalog.entries().stream()
                        .map(entry -> object(ImageObjects.bootEntry(entry), "Mediashell.BootEntry", "System.Object"))
                        .toList())
                .orElse(List.of());
        values.put("BootEntries", TypedArray.ofObjects(boot));
        return object(values, "Mediashell.IsoImage", "System.Object");
    }
}
