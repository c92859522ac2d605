package mediashell.cmdlets.management;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.provider.ProviderErrors;
import mediashell.automation.provider.ProviderPath;
import mediashell.automation.session.SessionErrors;

/** Takes paths apart. */
@Cmdlet(verb = "Split", noun = "Path", defaultParameterSetName = "ParentSet")
@OutputType({"System.String", "System.Boolean"})
public final class SplitPathCommand extends PathCommandBase {

    /** Accepted for scripts' sake; providers here need no other user. */
    @Parameter(valueFromPipelineByPropertyName = true, type = "System.Management.Automation.PSCredential")
    Object credential;

    /** The extension of the last part. */
    @Parameter(set = "ExtensionSet", mandatory = true, valueFromPipelineByPropertyName = true)
    boolean extension;

    /** Whether the path begins at a root. */
    @Parameter(set = "IsAbsoluteSet", mandatory = true)
    boolean isAbsolute;

    /** The last part. */
    @Parameter(set = "LeafSet", mandatory = true, valueFromPipelineByPropertyName = true)
    boolean leaf;

    /** The last part without its extension. */
    @Parameter(set = "LeafBaseSet", mandatory = true, valueFromPipelineByPropertyName = true)
    boolean leafBase;

    /** Where to look, taken as it is. */
    @Parameter(
            set = "LiteralPathSet",
            mandatory = true,
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "LP"})
    String[] literalPath;

    /** The path without its drive. */
    @Parameter(set = "NoQualifierSet", mandatory = true, valueFromPipelineByPropertyName = true)
    boolean noQualifier;

    /** All but the last part. */
    @Parameter(set = "ParentSet", valueFromPipelineByPropertyName = true)
    boolean parent;

    /** Where to look; wildcards are expanded. */
    @Parameter(
            set = "ParentSet",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @Parameter(
            set = "LeafSet",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @Parameter(
            set = "LeafBaseSet",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @Parameter(
            set = "ExtensionSet",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @Parameter(
            set = "QualifierSet",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @Parameter(
            set = "NoQualifierSet",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @Parameter(
            set = "IsAbsoluteSet",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    String[] path;

    /** The drive. */
    @Parameter(set = "QualifierSet", mandatory = true, valueFromPipelineByPropertyName = true)
    boolean qualifier;

    /** Wildcards are expanded, and items must be there. */
    @Parameter
    boolean resolve;

    @Override
    public void processRecord() {
        for (String one : path != null ? path : literalPath) {
            attempt(() -> split(one));
        }
    }

    private void split(String text) {
        if (!resolve) {
            writePart(text);
            return;
        }
        for (ProviderPath place : existing(text, true)) {
            writePart(place.shown());
        }
    }

    private void writePart(String text) {
        String slashes = text.replace('\\', '/');
        String name = leafOf(slashes);
        int dot = name.lastIndexOf('.');
        if (leaf) {
            writeObject(name);
        } else if (leafBase) {
            writeObject(dot < 0 ? name : name.substring(0, dot));
        } else if (extension) {
            writeObject(dot < 0 ? "" : name.substring(dot));
        } else if (isAbsolute) {
            writeObject(isRooted(slashes));
        } else if (qualifier) {
            writeQualifier(slashes);
        } else if (noQualifier) {
            int colon = slashes.indexOf(':');
            writeObject(colon < 0 ? slashes : slashes.substring(colon + 1));
        } else {
            writeObject(parentOf(slashes));
        }
    }

    private static boolean isRooted(String text) {
        int colon = text.indexOf(':');
        return text.startsWith("/") || colon > 0 && text.substring(0, colon).indexOf('/') < 0;
    }

    private void writeQualifier(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw SessionErrors.of(
                    "System.FormatException",
                    "ParsePathFormatError",
                    ErrorCategory.InvalidArgument,
                    text,
                    "'" + text + "' has no drive");
        }
        writeObject(text.substring(0, colon + 1));
    }

    private static String withoutEnd(String text) {
        String bare = text;
        while (bare.length() > 1 && bare.endsWith("/")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        return bare;
    }

    private static String leafOf(String text) {
        String bare = withoutEnd(text);
        return bare.substring(bare.lastIndexOf('/') + 1);
    }

    private static String parentOf(String text) {
        String bare = withoutEnd(text);
        if (bare.equals("/")) {
            throw ProviderErrors.argument(text, "the root has no parent");
        }
        int slash = bare.lastIndexOf('/');
        return slash < 0 ? "" : slash == 0 ? "" : bare.substring(0, slash);
    }
}
