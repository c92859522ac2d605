package mediashell.cmdlets.management;

import mediashell.automation.Parameter;

/** Where cmdlets for items look: paths with wildcards, or paths taken as they are. */
final class ItemPaths {

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
}
