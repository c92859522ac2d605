package mediashell.cmdlets.utility;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;

/** Gives the culture in which the session speaks to its user. */
@Cmdlet(verb = "Get", noun = "UICulture")
@OutputType("System.Globalization.CultureInfo")
public final class GetUICultureCommand extends PSCmdlet {

    @Override
    public void processRecord() {
        writeObject(context().uiCulture());
    }
}
