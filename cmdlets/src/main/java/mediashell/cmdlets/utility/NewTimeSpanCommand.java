package mediashell.cmdlets.utility;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.TimeSpan;

/** Makes a span of time. */
@Cmdlet(verb = "New", noun = "TimeSpan", defaultParameterSetName = "Date")
@OutputType("System.TimeSpan")
public final class NewTimeSpanCommand extends PSCmdlet {

    /** Days. */
    @Parameter(set = "Time")
    int days;

    /** The end; now when left out. */
    @Parameter(set = "Date", position = 1, valueFromPipelineByPropertyName = true)
    DateTime end;

    /** Hours. */
    @Parameter(set = "Time")
    int hours;

    /** Thousandths of a second. */
    @Parameter(set = "Time")
    int milliseconds;

    /** Minutes. */
    @Parameter(set = "Time")
    int minutes;

    /** Seconds. */
    @Parameter(set = "Time")
    int seconds;

    /** The beginning; now when left out. */
    @Parameter(
            set = "Date",
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true,
            aliases = "LastWriteTime")
    DateTime start;

    @Override
    public void processRecord() {
        if (parameterSetName().equals("Date")) {
            DateTime now = DateTime.ofInstant(
                    context().process().clock().instant(), context().process().zone());
            DateTime from = isBound("Start") ? start : now;
            DateTime to = isBound("End") ? end : now;
            writeObject(TimeSpan.ofTicks(to.ticks() - from.ticks()));
            return;
        }
        long total = ((days * 24L + hours) * 60 + minutes) * 60_000L + seconds * 1000L + milliseconds;
        writeObject(TimeSpan.ofTicks(total * 10_000));
    }
}
