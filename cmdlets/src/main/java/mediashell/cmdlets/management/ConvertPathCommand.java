package mediashell.cmdlets.management;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;

/** Gives the providers' own paths of items. */
@Cmdlet(verb = "Convert", noun = "Path", defaultParameterSetName = "Path")
@OutputType("System.String")
public final class ConvertPathCommand extends PathCommandBase {

    @ParameterGroup
    final ItemPaths where = new ItemPaths();

    /** Goes on where a protection would stop it. */
    @Parameter
    boolean force;

    @Override
    public void processRecord() {
        forEachItem(where.path, where.literalPath, true, place -> writeObject(place.path()));
    }
}
