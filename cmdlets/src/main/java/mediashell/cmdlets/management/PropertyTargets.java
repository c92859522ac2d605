package mediashell.cmdlets.management;

import mediashell.automation.Parameter;

/** Parameters of the cmdlets for properties of items that choose among the items found. */
final class PropertyTargets {

    /** Accepted for scripts' sake; providers here need no other user. */
    @Parameter(valueFromPipelineByPropertyName = true, type = "System.Management.Automation.PSCredential")
    Object credential;

    /** Leaves out items whose names match one of these patterns. */
    @Parameter
    String[] exclude;

    /** The provider's own filter, for files a pattern of names. */
    @Parameter
    String filter;

    /** Goes on where a protection would stop it. */
    @Parameter
    boolean force;

    /** Only items whose names match one of these patterns. */
    @Parameter
    String[] include;

    NameFilter names() {
        return new NameFilter(filter, include, exclude);
    }
}
