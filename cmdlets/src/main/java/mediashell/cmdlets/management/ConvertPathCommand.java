package mediashell.cmdlets.management;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;

/** Gives the providers' own paths of items. */
@Cmdlet(verb = "Convert", noun = "Path", defaultParameterSetName = "Path")
@OutputType("System.String")
public final class ConvertPathCommand extends PathCommandBase {

    /** Goes on where a protection would stop it. */
    @Parameter
    boolean force;

    /** Where to look, taken as it is. */
    @Parameter(
            set = "LiteralPath",
            mandatory = true,
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "LP"})
    String[] literalPath;

    /** Where to look; wildcards are expanded. */
    @Parameter(
            set = "Path",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    String[] path;

    @Override
    public void processRecord() {
        forEachItem(path, literalPath, true, place -> writeObject(place.path()));
    }
}
