package mediashell.automation.runspaces;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import mediashell.automation.pipeline.PipelineStoppedException;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.Runspaces.RunspacePool: sessions that are lent out, at most so many at once, and used again. */
@DotNetType(value = "System.Management.Automation.Runspaces.RunspacePool", interfaces = "System.IDisposable")
public final class RunspacePool {
    private final int minimum;
    private final int maximum;
    private final Semaphore places;
    private final Supplier<Runspace> maker;
    private final Queue<Runspace> idle = new ConcurrentLinkedQueue<>();
    private volatile String state = "BeforeOpen";

    /**
     * @param maker makes a session that is ready to run
     */
    RunspacePool(int minimum, int maximum, Supplier<Runspace> maker) {
        this.minimum = minimum;
        this.maximum = maximum;
        this.places = new Semaphore(maximum, true);
        this.maker = maker;
    }

    /** A session, as soon as a place is free. */
    Runspace take() {
        try {
            places.acquire();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PipelineStoppedException();
        }
        Runspace known = idle.poll();
        if (known == null) {
            return maker.get();
        }
        known.resume();
        return known;
    }

    void giveBack(Runspace session) {
        idle.add(session);
        places.release();
    }

    void requireOpen() {
        if (!state.equals("Opened")) {
            throw SessionErrors.plain(
                    "System.Management.Automation.Runspaces.InvalidRunspacePoolStateException",
                    "commands need a runspace pool that is open, but this one is " + state);
        }
    }

    @DotNetMethod
    void open() {
        state = "Opened";
    }

    @DotNetMethod
    void close() {
        state = "Closed";
        idle.clear();
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
