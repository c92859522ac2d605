package mediashell.automation.binding;

import java.util.List;

/** What the processor writes once for all cmdlets of a build: names and where their descriptors are, without loading any of them. */
public abstract class CmdletIndex {

    /** The class name of a cmdlet's descriptor, by the cmdlet's name in lower case; null when there is none. */
    public abstract String descriptor(String lowerCaseName);

    /** The names of all cmdlets as they are spelled, sorted. */
    public abstract List<String> names();

    /** The module of a cmdlet, by its name in lower case; null when there is none. */
    public abstract String module(String lowerCaseName);

    /** The aliases that cmdlets bring along: alias and cmdlet by turns. */
    public abstract List<String> aliases();
}
