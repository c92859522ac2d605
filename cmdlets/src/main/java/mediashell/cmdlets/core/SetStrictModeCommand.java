package mediashell.cmdlets.core;

import mediashell.automation.Cmdlet;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.VersionArgument;
import mediashell.automation.session.Runspace;

/** Makes doubtful code an error in the current scope. */
@Cmdlet(verb = "Set", noun = "StrictMode", defaultParameterSetName = "Version")
public final class SetStrictModeCommand extends PSCmdlet {

    /** Ends strictness. */
    @Parameter(set = "Off", mandatory = true)
    boolean off;

    /** 1, 2, 3 or Latest. */
    @Parameter(set = "Version", mandatory = true, aliases = "v", type = "System.Version")
    @VersionArgument
    Object version;

    @Override
    public void endProcessing() {
        int strict = off ? 0 : hundredths(String.valueOf(version));
        if (context() instanceof Runspace runspace) {
            runspace.markStrictMode();
            runspace.currentScope().setStrictVersion(strict);
        }
    }

    private static int hundredths(String text) {
        String[] parts = text.split("\\.");
        int minor = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        return Integer.parseInt(parts[0]) * 100 + minor;
    }
}
