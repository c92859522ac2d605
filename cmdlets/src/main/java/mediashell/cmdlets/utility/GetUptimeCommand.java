package mediashell.cmdlets.utility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.TimeSpan;

/** Tells how long the machine has been running, in whole seconds, or since when. */
@Cmdlet(verb = "Get", noun = "Uptime", defaultParameterSetName = "Timespan")
@OutputType({"System.TimeSpan", "System.DateTime"})
public final class GetUptimeCommand extends PSCmdlet {

    /** Linux: seconds since the start and seconds idle, as text (proc_uptime(5)). */
    private static final Path UPTIME = Path.of("/proc/uptime");

    /** Gives the time of the start. */
    @Parameter(set = "Since")
    boolean since;

    @Override
    public void processRecord() {
        TimeSpan uptime = TimeSpan.fromSeconds(seconds());
        if (!since) {
            writeObject(uptime);
            return;
        }
        DateTime now = DateTime.ofInstant(
                context().process().clock().instant(), context().process().zone());
        writeObject(now.subtract(uptime));
    }

    private long seconds() {
        try {
            String text = Files.readString(UPTIME);
            return Long.parseLong(text.substring(0, text.indexOf('.')));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException unknown) {
            throw throwTerminatingError(errorRecord(
                    "System.NotSupportedException",
                    "GetUptimePlatformIsNotSupported",
                    ErrorCategory.NotImplemented,
                    null,
                    "this system does not tell in " + UPTIME + " how long it has been running"));
        }
    }
}
