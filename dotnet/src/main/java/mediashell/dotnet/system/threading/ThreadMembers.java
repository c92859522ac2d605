package mediashell.dotnet.system.threading;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DelegateValue;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.TimeSpan;
import mediashell.text.culture.Culture;

/**
 * System.Threading.Thread. Script blocks cannot run on a thread that a script makes itself: as in PowerShell no session belongs to it.
 */
@DotNetType(value = "System.Threading.Thread", represents = Thread.class)
final class ThreadMembers {
    private ThreadMembers() {}

    @DotNetConstructor
    static Thread create(ExecutionContext context, @TypeName("System.Threading.ThreadStart") DelegateValue start) {
        return context.process().scriptThreads().newThread(() -> start.invoke(null));
    }

    @DotNetProperty
    static Thread currentThread() {
        return Thread.currentThread();
    }

    @DotNetMethod
    static void sleep(int millisecondsTimeout) {
        Waiting.during(() -> {
            if (Waiting.checked(millisecondsTimeout) < 0) {
                Thread.currentThread().join();
            }
            Thread.sleep(millisecondsTimeout);
            return true;
        });
    }

    @DotNetMethod
    static void sleep(TimeSpan timeout) {
        sleep((int) Waiting.millis(timeout));
    }

    @DotNetMethod("Yield")
    static boolean yieldToOthers() {
        Thread.yield();
        return true;
    }

    @DotNetProperty
    static int managedThreadId(Thread self) {
        return (int) self.threadId();
    }

    @DotNetProperty
    static String name(Thread self) {
        return self.getName();
    }

    @DotNetProperty
    static void name(Thread self, String value) {
        self.setName(value);
    }

    @DotNetProperty
    static boolean isAlive(Thread self) {
        return self.isAlive();
    }

    @DotNetProperty
    static boolean isBackground(Thread self) {
        return self.isDaemon();
    }

    @DotNetProperty
    static void isBackground(Thread self, boolean value) {
        self.setDaemon(value);
    }

    @DotNetProperty
    static boolean isThreadPoolThread(Thread self) {
        return false;
    }

    @DotNetProperty
    @TypeName("System.Threading.ThreadState")
    static Object threadState(Thread self) {
        String state =
                switch (self.getState()) {
                    case NEW -> "Unstarted";
                    case TERMINATED -> "Stopped";
                    case BLOCKED, WAITING, TIMED_WAITING -> "WaitSleepJoin";
                    case RUNNABLE -> self.isDaemon() ? "Background" : "Running";
                };
        return EnumValue.of(FacadeTypes.require("System.Threading.ThreadState"), state);
    }

    @DotNetMethod
    @TypeName("System.Threading.ApartmentState")
    static Object getApartmentState(Thread self) {
        return EnumValue.of(FacadeTypes.require("System.Threading.ApartmentState"), "Unknown");
    }

    @DotNetProperty
    @TypeName("System.Globalization.CultureInfo")
    static Culture currentCulture(ExecutionContext context, Thread self) {
        return context.culture();
    }

    @DotNetProperty
    static void currentCulture(
            ExecutionContext context, Thread self, @TypeName("System.Globalization.CultureInfo") Culture value) {
        context.setCulture(value);
    }

    @DotNetMethod
    static void start(Thread self) {
        self.start();
    }

    @DotNetMethod
    static void join(Thread self) {
        Waiting.during(() -> {
            self.join();
            return true;
        });
    }

    @DotNetMethod
    static boolean join(Thread self, int millisecondsTimeout) {
        return Waiting.during(() -> {
            self.join(millisecondsTimeout);
            return !self.isAlive();
        });
    }

    @DotNetMethod
    static void interrupt(Thread self) {
        self.interrupt();
    }
}
