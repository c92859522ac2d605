package mediashell.automation.runspaces;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/**
 * System.Management.Automation.DataAddedEventArgs: where something was added.
 *
 * @param index its place
 */
@DotNetType(value = "System.Management.Automation.DataAddedEventArgs", base = "System.EventArgs")
public record DataAddedEventArgs(int index) {

    @Override
    @DotNetProperty
    public int index() {
        return index;
    }
}
