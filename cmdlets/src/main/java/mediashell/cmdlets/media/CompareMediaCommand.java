package mediashell.cmdlets.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.values.SecureString;
import mediashell.media.engine.MediumComparison;
import mediashell.media.engine.MediumDifference;
import mediashell.media.engine.MediumPaths;
import mediashell.media.engine.MediumSummary;

/**
 * Tells in what two media differ: properties, contents by version and bytes, files, variables, policies. Writes nothing for media
 * that are alike; what every medium has of its own, such as its GUID, is no difference.
 */
@Examples({"Compare-Media old.iso new.iso\n" + "Lists in what the media differ; nothing when they are alike."})
@Cmdlet(verb = "Compare", noun = "Media")
@OutputType("Mediashell.MediumDifference")
public final class CompareMediaCommand extends MediaCommandBase {

    /** The medium to compare with: an image file, a device or a folder; for a set the folder of its discs or its name. */
    @Parameter(mandatory = true, position = 0)
    String referencePath;

    /** The medium that is compared. */
    @Parameter(mandatory = true, position = 1, valueFromPipeline = true, aliases = "Path")
    String differencePath;

    /** The password of both media; without it variables and policies of protected media are not compared. */
    @Parameter
    SecureString password;

    /** The password of the medium that is compared, where it is another one. */
    @Parameter
    SecureString differencePassword;

    @Override
    public void processRecord() {
        perform(() -> {
            MediumSummary before = summary(referencePath, password);
            MediumSummary after = summary(differencePath, differencePassword == null ? password : differencePassword);
            MediumComparison.of(before, after).forEach(each -> writeObject(object(each)));
        });
    }

    private MediumSummary summary(String path, SecureString secret) throws IOException {
        List<Path> volumes = MediumPaths.group(List.of(localPath(path))).getFirst();
        return withMedium(
                volumes, medium -> ReadMediaCommandBase.withPassword(secret, clear -> MediumSummary.of(medium, clear)));
    }

    static PSObject object(MediumDifference difference) {
        String kind = difference.kind().name();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("Kind", kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT));
        values.put("Name", difference.name());
        values.put("SideIndicator", difference.before() == null ? "=>" : difference.after() == null ? "<=" : "<>");
        values.put("Reference", difference.before());
        values.put("Difference", difference.after());
        return MediumObjects.object("Mediashell.MediumDifference", values);
    }
}
