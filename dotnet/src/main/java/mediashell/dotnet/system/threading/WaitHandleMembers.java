package mediashell.dotnet.system.threading;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import mediashell.automation.PSObject;
import mediashell.automation.types.DotNetField;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ArrayAccess;
import mediashell.automation.values.TimeSpan;
import mediashell.automation.values.WaitHandle;

/** System.Threading.WaitHandle. */
@DotNetType(
        value = "System.Threading.WaitHandle",
        represents = WaitHandle.class,
        base = "System.MarshalByRefObject",
        interfaces = "System.IDisposable")
final class WaitHandleMembers {
    private static final String HANDLES = "System.Threading.WaitHandle[]";

    /** How long to sleep between looks at several handles. */
    private static final long LOOK_MILLIS = 1;

    @DotNetField("WaitTimeout")
    static final int WAIT_TIMEOUT = 258;

    private WaitHandleMembers() {}

    @DotNetMethod
    static boolean waitOne(WaitHandle self) {
        return Waiting.on(self, Waiting.INFINITE);
    }

    @DotNetMethod
    static boolean waitOne(WaitHandle self, int millisecondsTimeout) {
        return Waiting.on(self, millisecondsTimeout);
    }

    @DotNetMethod
    static boolean waitOne(WaitHandle self, TimeSpan timeout) {
        return Waiting.on(self, Waiting.millis(timeout));
    }

    @DotNetMethod
    static void close(WaitHandle self) {
        self.close();
    }

    @DotNetMethod
    static void dispose(WaitHandle self) {
        self.close();
    }

    @DotNetMethod
    static boolean waitAll(@TypeName(HANDLES) Object waitHandles) {
        return waitAll(waitHandles, -1);
    }

    @DotNetMethod
    static boolean waitAll(@TypeName(HANDLES) Object waitHandles, int millisecondsTimeout) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millisecondsTimeout);
        for (WaitHandle handle : handles(waitHandles)) {
            long left = millisecondsTimeout < 0
                    ? Waiting.INFINITE
                    : Math.max(0, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
            if (!Waiting.on(handle, left)) {
                return false;
            }
        }
        return true;
    }

    @DotNetMethod
    static int waitAny(@TypeName(HANDLES) Object waitHandles) {
        return waitAny(waitHandles, -1);
    }

    /** The place of the first handle that is signalled, or 258. */
    @DotNetMethod
    static int waitAny(@TypeName(HANDLES) Object waitHandles, int millisecondsTimeout) {
        List<WaitHandle> handles = handles(waitHandles);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millisecondsTimeout);
        do {
            for (int i = 0; i < handles.size(); i++) {
                if (Waiting.on(handles.get(i), 0)) {
                    return i;
                }
            }
            Waiting.during(() -> {
                Thread.sleep(LOOK_MILLIS);
                return true;
            });
        } while (millisecondsTimeout < 0 || System.nanoTime() - end < 0);
        return WAIT_TIMEOUT;
    }

    private static List<WaitHandle> handles(Object array) {
        return Arrays.stream(ArrayAccess.toObjects(array))
                .map(handle -> (WaitHandle) PSObject.base(handle))
                .toList();
    }
}
