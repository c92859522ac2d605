package mediashell.cmdlets.management;

import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.dotnet.system.TimeZoneInfo;
import mediashell.text.WildcardPattern;

/** Gives the time zone of the session, zones by id or name, or all. */
@Cmdlet(verb = "Get", noun = "TimeZone", defaultParameterSetName = "Name")
@OutputType("System.TimeZoneInfo")
public final class GetTimeZoneCommand extends PSCmdlet {

    private static final String NOT_FOUND = "TimeZoneNotFound";
    private static final String EXCEPTION = "System.TimeZoneNotFoundException";

    /** The ids of IANA or Windows. */
    @Parameter(set = "Id", mandatory = true, valueFromPipelineByPropertyName = true)
    String[] id;

    /** All zones that the system knows. */
    @Parameter(set = "ListAvailable", mandatory = true)
    boolean listAvailable;

    /** Standard or daylight names, wildcards allowed. */
    @Parameter(set = "Name", position = 0, valueFromPipeline = true)
    String[] name;

    @Override
    public void processRecord() {
        if (listAvailable) {
            TimeZoneInfo.all(context()).forEach(this::writeObject);
        } else if (id != null) {
            for (String one : id) {
                writeById(one);
            }
        } else if (name != null) {
            List<TimeZoneInfo> all = TimeZoneInfo.all(context());
            for (String pattern : name) {
                writeByName(all, pattern);
            }
        } else {
            writeObject(TimeZoneInfo.local(context()));
        }
    }

    private void writeById(String one) {
        try {
            writeObject(TimeZoneInfo.findSystemTimeZoneById(context(), one));
        } catch (DotNetException unknown) {
            writeError(errorRecord(EXCEPTION, NOT_FOUND, ErrorCategory.InvalidArgument, one, unknown.getMessage()));
        }
    }

    private void writeByName(List<TimeZoneInfo> all, String pattern) {
        WildcardPattern wildcard = WildcardPattern.get(pattern, true);
        List<TimeZoneInfo> found = all.stream()
                .filter(each -> wildcard.isMatch(each.standardName()) || wildcard.isMatch(each.daylightName()))
                .toList();
        found.forEach(this::writeObject);
        if (found.isEmpty()) {
            writeError(errorRecord(
                    EXCEPTION,
                    NOT_FOUND,
                    ErrorCategory.InvalidArgument,
                    pattern,
                    "no time zone has a standard or daylight name like '" + pattern + "'"));
        }
    }
}
