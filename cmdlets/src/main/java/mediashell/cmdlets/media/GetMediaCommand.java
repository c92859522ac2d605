package mediashell.cmdlets.media;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.values.SecureString;

/** Reads what a medium says of itself: an .iso, a set of them, a stick or its image, a WIM or a folder, made by anyone. */
@Cmdlet(verb = "Get", noun = "Media")
@OutputType("Mediashell.Medium")
public final class GetMediaCommand extends ReadMediaCommandBase {

    /** The password of the medium; without it a protected medium tells neither dates nor variables. */
    @Parameter
    SecureString password;

    @Override
    public void processRecord() {
        forEachMedium(
                medium -> writeObject(
                        withPassword(password, clear -> MediumObjects.read(medium, medium.describe(clear)))),
                failed -> writeError(MediaErrors.record(failed)));
    }
}
