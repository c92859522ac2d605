package mediashell.cmdlets.dism;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.UInt32;
import mediashell.media.wim.ImageInfo;
import mediashell.media.wim.WimReader;

/** Lists the images of a .wim file, or tells more of one. */
@Cmdlet(verb = "Get", noun = "WindowsImage", defaultParameterSetName = "InputByFilePath")
@OutputType({"Microsoft.Dism.Commands.BasicImageInfoObject", "Microsoft.Dism.Commands.WimImageInfoObject"})
public final class GetWindowsImageCommand extends ImageFileCommandBase {

    /** The .wim file. */
    @Parameter(set = "InputByFilePath", mandatory = true, valueFromPipelineByPropertyName = true)
    @Parameter(set = "InputByFilePathAndName", mandatory = true, valueFromPipelineByPropertyName = true)
    @Parameter(set = "InputByFilePathAndIndex", mandatory = true, valueFromPipelineByPropertyName = true)
    String imagePath;

    /** The log file; nothing is logged here. */
    @Parameter(valueFromPipelineByPropertyName = true, aliases = "LP")
    String logPath;

    /** A folder for temporary files; none are needed. */
    @Parameter(valueFromPipelineByPropertyName = true)
    String scratchDirectory;

    /** How much is logged. */
    @Parameter(valueFromPipelineByPropertyName = true, aliases = "LL")
    @ValidateSet({"Errors", "Warnings", "WarningsInfo"})
    String logLevel;

    /** The name. */
    @Parameter(set = "InputByFilePathAndName", mandatory = true, valueFromPipelineByPropertyName = true)
    String name;

    /** The number of an image. */
    @Parameter(set = "InputByFilePathAndIndex", mandatory = true, valueFromPipelineByPropertyName = true)
    UInt32 index;

    /** Lists mounted images; none can be mounted here. */
    @Parameter(set = "InputByMounted", mandatory = true, valueFromPipelineByPropertyName = true)
    boolean mounted;

    @Override
    public void processRecord() {
        if (mounted) {
            return; // images are extracted here, never mounted
        }
        perform(() -> {
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

    private static Map<String, Object> full(Path file, WimReader wim, int number) {
        ImageInfo image = wim.images().get(number - 1);
        Map<String, Object> values = basic(file, wim, number);
        values.put("WIMBoot", false);
        values.put("Architecture", image.architecture());
        values.put("EditionId", image.text("WINDOWS", "EDITIONID"));
        values.put("InstallationType", image.text("WINDOWS", "INSTALLATIONTYPE"));
        values.put("ProductType", image.text("WINDOWS", "PRODUCTTYPE"));
        values.put("SystemRoot", image.text("WINDOWS", "SYSTEMROOT"));
        values.put("DirectoryCount", image.directoryCount());
        values.put("FileCount", image.fileCount());
        values.put("CreatedTime", DateTime.ofInstant(image.created()));
        values.put("ModifiedTime", DateTime.ofInstant(image.modified()));
        return values;
    }
}
