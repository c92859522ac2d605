package mediashell.cmdlets.management;

import mediashell.automation.AllowEmptyCollection;
import mediashell.automation.AllowNull;
import mediashell.automation.Cmdlet;
import mediashell.automation.EncodingArgument;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.values.TextEncoding;

/** Writes files anew, and sets the values of other items. */
@Cmdlet(verb = "Set", noun = "Content", defaultParameterSetName = "Path", supportsShouldProcess = true)
public final class SetContentCommand extends WriteContentBase {

    /** The values are bytes. */
    @Parameter(dynamic = true)
    boolean asByteStream;

    /** Accepted for scripts' sake; providers here need no other user. */
    @Parameter(valueFromPipelineByPropertyName = true, type = "System.Management.Automation.PSCredential")
    Object credential;

    /** The encoding of the text. */
    @Parameter(type = "System.Object", dynamic = true)
    @EncodingArgument
    @ValidateNotNullOrEmpty
    TextEncoding encoding;

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

    /** Where to look, taken as it is. */
    @Parameter(
            set = "LiteralPath",
            mandatory = true,
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "LP"})
    String[] literalPath;

    /** Writes no line ends. */
    @Parameter(dynamic = true)
    boolean noNewline;

    /** Writes what was changed or made. */
    @Parameter
    boolean passThru;

    /** Where to look; wildcards are expanded. */
    @Parameter(set = "Path", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    String[] path;

    /** What to write, one line each. */
    @Parameter(mandatory = true, position = 1, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @AllowNull
    @AllowEmptyCollection
    Object[] value;

    @Override
    public boolean hasDynamicParameters() {
        return true;
    }

    @Override
    String operation() {
        return "Set";
    }

    @Override
    public void processRecord() {
        NameFilter names = new NameFilter(filter, include, exclude);
        open(path, literalPath, new ContentSettings(names, encoding, noNewline, asByteStream, false, force));
        writeValue(value, passThru);
    }
}
