package mediashell.cmdlets.dism;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.TypedArray;
import mediashell.automation.values.UInt32;
import mediashell.media.wim.ImageInfo;
import mediashell.media.wim.WimReader;

/** Lists the images of a .wim file, tells more of one, or lists the mounted images. */
@Examples({
    "Get-WindowsImage -ImagePath install.wim\n" + "Lists the images of a file.",
    "Get-WindowsImage -ImagePath install.wim -Index 1\n"
            + "Tells architecture, version, edition and languages of an image.",
    "Get-WindowsImage -Mounted\n" + "Lists the images that are mounted."
})
@Cmdlet(verb = "Get", noun = "WindowsImage", defaultParameterSetName = "InputByFilePath")
@OutputType({
    "Microsoft.Dism.Commands.BasicImageInfoObject",
    "Microsoft.Dism.Commands.WimImageInfoObject",
    "Microsoft.Dism.Commands.MountedImageInfoObject"
})
public final class GetWindowsImageCommand extends MountCommandBase {

    /** The .wim file. */
    @Parameter(set = "InputByFilePath", mandatory = true, valueFromPipelineByPropertyName = true)
    @Parameter(set = "InputByFilePathAndName", mandatory = true, valueFromPipelineByPropertyName = true)
    @Parameter(set = "InputByFilePathAndIndex", mandatory = true, valueFromPipelineByPropertyName = true)
    String imagePath;

    /** The name of the image, in any case. */
    @Parameter(set = "InputByFilePathAndName", mandatory = true, valueFromPipelineByPropertyName = true)
    String name;

    /** The number of the image, from 1. */
    @Parameter(set = "InputByFilePathAndIndex", mandatory = true, valueFromPipelineByPropertyName = true)
    UInt32 index;

    /** Lists mounted images. */
    @Parameter(set = "InputByMounted", mandatory = true, valueFromPipelineByPropertyName = true)
    boolean mounted;

    @Override
    public void processRecord() {
        perform(() -> {
            if (mounted) {
                writeMounted(mounts().list());
                return;
            }
            Path file = localPath(imagePath);
            try (WimReader wim = WimReader.openSet(file)) {
                if (name == null && index == null) {
                    for (int i = 1; i <= wim.images().size(); i++) {
                        writeObject(object("BasicImageInfoObject", basic(file, wim, i)));
                    }
                } else {
                    writeObject(object("WimImageInfoObject", full(file, wim, indexOf(wim, name, index))));
                }
            }
        });
    }

    private static Map<String, Object> basic(Path file, WimReader wim, int number) {
        ImageInfo image = wim.images().get(number - 1);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("ImagePath", file.toString());
        values.put("ImageIndex", UInt32.of(number));
        values.put("ImageName", image.name());
        values.put("ImageDescription", image.description());
        values.put("ImageSize", image.totalBytes());
        return values;
    }

    private Map<String, Object> full(Path file, WimReader wim, int number) {
        ImageInfo image = wim.images().get(number - 1);
        Map<String, Object> values = basic(file, wim, number);
        values.put("WIMBoot", false);
        values.put("Architecture", image.architecture() < 0 ? null : UInt32.of(image.architecture()));
        values.put("Hal", image.text("WINDOWS", "HAL"));
        values.put("Version", version(image));
        values.put("MajorVersion", number(image, "MAJOR"));
        values.put("MinorVersion", number(image, "MINOR"));
        values.put("Build", number(image, "BUILD"));
        values.put("SPBuild", image.text("WINDOWS", "VERSION", "SPBUILD"));
        values.put("SPLevel", image.text("WINDOWS", "VERSION", "SPLEVEL"));
        values.put("EditionId", image.text("WINDOWS", "EDITIONID"));
        values.put("InstallationType", image.text("WINDOWS", "INSTALLATIONTYPE"));
        values.put("ProductType", image.text("WINDOWS", "PRODUCTTYPE"));
        values.put("ProductSuite", image.text("WINDOWS", "PRODUCTSUITE"));
        values.put("SystemRoot", image.text("WINDOWS", "SYSTEMROOT"));
        values.put("DirectoryCount", image.directoryCount());
        values.put("FileCount", image.fileCount());
        values.put("CreatedTime", localTime(image.created()));
        values.put("ModifiedTime", localTime(image.modified()));
        List<String> languages = image.texts("WINDOWS", "LANGUAGES", "LANGUAGE");
        int standard = languages.indexOf(image.text("WINDOWS", "LANGUAGES", "DEFAULT"));
        values.put("Languages", TypedArray.ofStrings(languages));
        values.put("DefaultLanguageIndex", standard < 0 ? null : UInt32.of(standard));
        values.put("ImageBootable", wim.header().bootIndex() == number);
        return values;
    }

    private DateTime localTime(Instant time) {
        return DateTime.ofInstant(time, context().process().zone());
    }

    /** A part of the version; null when the image does not say. */
    private static UInt32 number(ImageInfo image, String part) {
        String text = image.text("WINDOWS", "VERSION", part);
        return text.matches("\\d{1,9}") ? UInt32.of(Integer.parseInt(text)) : null;
    }

    /** {@code 10.0.22621.1}, or empty when the image does not say. */
    private static String version(ImageInfo image) {
        StringJoiner version = new StringJoiner(".");
        for (String part : new String[] {"MAJOR", "MINOR", "BUILD", "SPBUILD"}) {
            String number = image.text("WINDOWS", "VERSION", part);
            if (number.isEmpty()) {
                break;
            }
            version.add(number);
        }
        return version.toString();
    }
}
