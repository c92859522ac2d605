package mediashell.dotnet.system.threading;

import java.util.concurrent.TimeUnit;

import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.TimeSpan;

/** System.Threading.Monitor. */
@DotNetType("System.Threading.Monitor")
final class MonitorMembers {
    private MonitorMembers() {}

    private static MonitorTable.Entry entry(ExecutionContext context, Object object) {
        Object base = PSObject.base(object);
        if (base == null) {
            throw SessionErrors.plain("System.ArgumentNullException", "a lock needs an object, but it is null");
        }
        return MonitorTable.of(context, base);
    }

    private static MonitorTable.Entry held(ExecutionContext context, Object object) {
        MonitorTable.Entry entry = entry(context, object);
        if (!entry.lock().isHeldByCurrentThread()) {
            throw SessionErrors.plain(
                    "System.Threading.SynchronizationLockException", "this thread does not hold the object's lock");
        }
        return entry;
    }

    @DotNetMethod
    static void enter(ExecutionContext context, Object obj) {
        MonitorTable.Entry entry = entry(context, obj);
        Waiting.during(() -> {
            entry.lock().lockInterruptibly();
            return true;
        });
    }

    @DotNetMethod
    static void enter(ExecutionContext context, Object obj, @TypeName("System.Boolean") PSReference lockTaken) {
        enter(context, obj);
        lockTaken.setValue(true);
    }

    @DotNetMethod
    static boolean tryEnter(ExecutionContext context, Object obj) {
        return entry(context, obj).lock().tryLock();
    }

    @DotNetMethod
    static boolean tryEnter(ExecutionContext context, Object obj, int millisecondsTimeout) {
        MonitorTable.Entry entry = entry(context, obj);
        if (millisecondsTimeout < 0) {
            enter(context, obj);
            return true;
        }
        return Waiting.during(() -> entry.lock().tryLock(millisecondsTimeout, TimeUnit.MILLISECONDS));
    }

    @DotNetMethod
    static boolean tryEnter(ExecutionContext context, Object obj, TimeSpan timeout) {
        return tryEnter(context, obj, (int) Waiting.millis(timeout));
    }

    @DotNetMethod
    static void exit(ExecutionContext context, Object obj) {
        held(context, obj).lock().unlock();
    }

    @DotNetMethod
    static boolean isEntered(ExecutionContext context, Object obj) {
        return entry(context, obj).lock().isHeldByCurrentThread();
    }

    @DotNetMethod("Wait")
    static boolean waitFor(ExecutionContext context, Object obj) {
        MonitorTable.Entry entry = held(context, obj);
        return Waiting.during(() -> {
            entry.pulsed().await();
            return true;
        });
    }

    @DotNetMethod("Wait")
    static boolean waitFor(ExecutionContext context, Object obj, int millisecondsTimeout) {
        MonitorTable.Entry entry = held(context, obj);
        return Waiting.during(() -> entry.pulsed().await(millisecondsTimeout, TimeUnit.MILLISECONDS));
    }

    @DotNetMethod
    static void pulse(ExecutionContext context, Object obj) {
        held(context, obj).pulsed().signal();
    }

    @DotNetMethod
    static void pulseAll(ExecutionContext context, Object obj) {
        held(context, obj).pulsed().signalAll();
    }
}
