package mediashell.cmdlets.management;

import java.time.Instant;
import java.util.List;

import mediashell.automation.AllowEmptyCollection;
import mediashell.automation.AllowEmptyString;
import mediashell.automation.AllowNull;
import mediashell.automation.Cmdlet;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.provider.ProviderPath;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.DateTime;

/** Whether there is something at a path. */
@Cmdlet(verb = "Test", noun = "Path", defaultParameterSetName = "Path")
@OutputType("System.Boolean")
public final class TestPathCommand extends PathCommandBase {

    /** Accepted for scripts' sake; providers here need no other user. */
    @Parameter(valueFromPipelineByPropertyName = true, type = "System.Management.Automation.PSCredential")
    Object credential;

    /** Leaves out items whose names match one of these patterns. */
    @Parameter
    String[] exclude;

    /** The provider's own filter, for files a pattern of names. */
    @Parameter
    String filter;

    /** Only items whose names match one of these patterns. */
    @Parameter
    String[] include;

    /** Whether the path could be one. */
    @Parameter
    boolean isValid;

    /** Where to look, taken as it is. */
    @Parameter(
            set = "LiteralPath",
            mandatory = true,
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "LP"})
    @AllowNull
    @AllowEmptyString
    @AllowEmptyCollection
    String[] literalPath;

    /** Whether it was changed after this time. */
    @Parameter(dynamic = true)
    DateTime newerThan;

    /** Whether it was changed before this time. */
    @Parameter(dynamic = true)
    DateTime olderThan;

    /** Where to look; wildcards are expanded. */
    @Parameter(
            set = "Path",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @AllowNull
    @AllowEmptyString
    @AllowEmptyCollection
    String[] path;

    /** Any, Container or Leaf. */
    @Parameter(aliases = "Type", type = "Microsoft.PowerShell.Commands.TestPathType")
    Object pathType;

    private static final String[] NOTHING = {null};

    @Override
    public boolean hasDynamicParameters() {
        return true;
    }

    @Override
    public void processRecord() {
        String[] all = literalPath != null ? literalPath : path;
        for (String one : all == null || all.length == 0 ? NOTHING : all) {
            attempt(() -> writeObject(test(one)));
        }
    }

    private boolean test(String text) {
        if (text == null) {
            throw SessionErrors.of(
                    "System.ArgumentNullException",
                    "NullPathNotPermitted",
                    ErrorCategory.InvalidArgument,
                    null,
                    "the path to test is null");
        }
        if (isValid) {
            return couldBe(text);
        }
        if (text.isBlank()) {
            return false;
        }
        try {
            return matches(text);
        } catch (DotNetException noSuchDrive) {
            return false;
        }
    }

    private boolean couldBe(String text) {
        try {
            return !text.isBlank() && text.indexOf('\0') < 0 && providers().resolve(text) != null;
        } catch (DotNetException noSuchDrive) {
            return false;
        }
    }

    private boolean matches(String text) {
        NameFilter names = new NameFilter(filter, include, exclude);
        List<ProviderPath> found = literalPath != null ? List.of(existingLiteral(text)) : existing(text, true);
        for (ProviderPath place : found) {
            if (names.accepts(place.name()) && isOfKind(place) && isInTime(place)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfKind(ProviderPath place) {
        return switch (pathType == null ? "Any" : pathType.toString()) {
            case "Container" -> place.isContainer();
            case "Leaf" -> !place.isContainer();
            default -> true;
        };
    }

    private boolean isInTime(ProviderPath place) {
        if (newerThan == null && olderThan == null) {
            return true;
        }
        Instant changed = FileTimes.lastWrite(place);
        return (newerThan == null || changed.isAfter(FileTimes.instant(context(), newerThan)))
                && (olderThan == null || changed.isBefore(FileTimes.instant(context(), olderThan)));
    }
}
