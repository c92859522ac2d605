package mediashell.cmdlets.utility;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateCultureName;
import mediashell.automation.ValidateNotNull;
import mediashell.text.culture.Culture;

/** Gives the culture of the session, cultures by name, or all. */
@Cmdlet(verb = "Get", noun = "Culture", defaultParameterSetName = "CurrentCulture")
@OutputType("System.Globalization.CultureInfo")
public final class GetCultureCommand extends UtilityCommandBase {

    /** All cultures that are known. */
    @Parameter(set = "ListAvailable")
    boolean listAvailable;

    /** The cultures. */
    @Parameter(set = "Name", position = 0, valueFromPipeline = true)
    @ValidateNotNull
    @ValidateCultureName
    String[] name;

    /** Without the user's settings; Linux has none. */
    @Parameter(set = "CurrentCulture")
    @Parameter(set = "Name")
    boolean noUserOverrides;

    @Override
    public void processRecord() {
        if (listAvailable) {
            Culture.names().forEach(known -> writeObject(Culture.of(known)));
        } else if (name == null) {
            writeObject(context().culture());
        } else {
            for (String one : name) {
                writeObject(Culture.of(one));
            }
        }
    }
}
