package mediashell.automation.runspaces;

import java.util.concurrent.Semaphore;

import mediashell.automation.pipeline.PipelineStoppedException;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.Runspaces.RunspacePool: at most so many runs at once; each gets a session of its own. */
@DotNetType(value = "System.Management.Automation.Runspaces.RunspacePool", interfaces = "System.IDisposable")
public final class RunspacePool {

    private final int minimum;
    private final int maximum;
    private final Semaphore places;
    private volatile String state = "BeforeOpen";

    RunspacePool(int minimum, int maximum) {
        this.minimum = minimum;
        this.maximum = maximum;
        this.places = new Semaphore(maximum, true);
    }

    /** Runs work as soon as a place is free. */
    void run(Runnable work) {
        try {
            places.acquire();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PipelineStoppedException();
        }
        try {
            work.run();
        } finally {
            places.release();
        }
    }

    @DotNetMethod
    void open() {
        state = "Opened";
    }

    @DotNetMethod
    void close() {
        state = "Closed";
    }

    @DotNetMethod
    void dispose() {
        close();
    }

    @DotNetMethod
    int getMinRunspaces() {
        return minimum;
    }

    @DotNetMethod
    int getMaxRunspaces() {
        return maximum;
    }

    @DotNetMethod
    int getAvailableRunspaces() {
        return places.availablePermits();
    }

    @DotNetProperty
    RunspacePoolStateInfo runspacePoolStateInfo() {
        return new RunspacePoolStateInfo(state);
    }
}
