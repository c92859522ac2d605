package mediashell.automation.runspaces;

import java.util.List;

import mediashell.automation.pipeline.OutputSink;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** System.Management.Automation.PSDataStreams: the records that a PowerShell object has collected. */
@DotNetType("System.Management.Automation.PSDataStreams")
public final class PSDataStreams {
    private static final String AUTOMATION = "System.Management.Automation.";
    private static final String COLLECTION = AUTOMATION + "PSDataCollection`1[System.Management.Automation.";

    private final PSDataCollection error = PSDataCollection.of(AUTOMATION + "ErrorRecord");
    private final PSDataCollection warning = PSDataCollection.of(AUTOMATION + "WarningRecord");
    private final PSDataCollection verbose = PSDataCollection.of(AUTOMATION + "VerboseRecord");
    private final PSDataCollection debug = PSDataCollection.of(AUTOMATION + "DebugRecord");
    private final PSDataCollection information = PSDataCollection.of(AUTOMATION + "InformationRecord");
    private final PSDataCollection progress = PSDataCollection.of("System.Object");

    /** Streams that collect here, but for the objects. */
    Streams collecting(OutputSink output) {
        return new Streams(output, error::add, warning::add, verbose::add, debug::add, information::add);
    }

    boolean hasErrors() {
        return error.count() > 0;
    }

    @DotNetProperty
    @TypeName(COLLECTION + "ErrorRecord]")
    PSDataCollection error() {
        return error;
    }

    @DotNetProperty
    @TypeName(COLLECTION + "WarningRecord]")
    PSDataCollection warning() {
        return warning;
    }

    @DotNetProperty
    @TypeName(COLLECTION + "VerboseRecord]")
    PSDataCollection verbose() {
        return verbose;
    }

    @DotNetProperty
    @TypeName(COLLECTION + "DebugRecord]")
    PSDataCollection debug() {
        return debug;
    }

    @DotNetProperty
    @TypeName(COLLECTION + "InformationRecord]")
    PSDataCollection information() {
        return information;
    }

    /** Always empty: progress is the host's. */
    @DotNetProperty
    @TypeName("System.Object")
    PSDataCollection progress() {
        return progress;
    }

    @DotNetMethod
    void clearStreams() {
        List.of(error, warning, verbose, debug, information, progress).forEach(PSDataCollection::clear);
    }
}
