package mediashell.automation.runspaces;

import mediashell.automation.pipeline.OutputSink;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ListObject;

/** System.Management.Automation.PSDataStreams: the records that a PowerShell object has collected. */
@DotNetType("System.Management.Automation.PSDataStreams")
public final class PSDataStreams {

    private static final String COLLECTION =
            "System.Management.Automation.PSDataCollection`1[System.Management.Automation.PSObject]";

    private final ListObject error = PSDataCollectionMembers.create();
    private final ListObject warning = PSDataCollectionMembers.create();
    private final ListObject verbose = PSDataCollectionMembers.create();
    private final ListObject debug = PSDataCollectionMembers.create();
    private final ListObject information = PSDataCollectionMembers.create();

    /** Streams that collect here, but for the objects. */
    Streams collecting(OutputSink output) {
        return new Streams(output, error::add, warning::add, verbose::add, debug::add, information::add);
    }

    boolean hasErrors() {
        return error.count() > 0;
    }

    @DotNetProperty
    @TypeName(COLLECTION)
    ListObject error() {
        return error;
    }

    @DotNetProperty
    @TypeName(COLLECTION)
    ListObject warning() {
        return warning;
    }

    @DotNetProperty
    @TypeName(COLLECTION)
    ListObject verbose() {
        return verbose;
    }

    @DotNetProperty
    @TypeName(COLLECTION)
    ListObject debug() {
        return debug;
    }

    @DotNetProperty
    @TypeName(COLLECTION)
    ListObject information() {
        return information;
    }

    @DotNetMethod
    void clearStreams() {
        error.change().clear();
        warning.change().clear();
        verbose.change().clear();
        debug.change().clear();
        information.change().clear();
    }
}
