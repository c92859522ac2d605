package mediashell.dotnet.system.threading;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.WaitHandle;

/** System.Threading.Mutex: one thread has it, as often as it likes; a name is known to all sessions of this process. */
@DotNetType(value = "System.Threading.Mutex", base = "System.Threading.WaitHandle")
public final class Mutex extends WaitHandle {
    private final ReentrantLock lock;

    /** The mutexes that have names. */
    private record Names(Map<String, ReentrantLock> locks) {}

    @DotNetConstructor
    Mutex() {
        this(new ReentrantLock(true), false);
    }

    @DotNetConstructor
    Mutex(boolean initiallyOwned) {
        this(new ReentrantLock(true), initiallyOwned);
    }

    private Mutex(ReentrantLock lock, boolean owned) {
        this.lock = lock;
        if (owned) {
            lock.lock();
        }
    }

    @DotNetConstructor
    static Mutex create(ExecutionContext context, boolean initiallyOwned, String name) {
        return new Mutex(names(context).computeIfAbsent(name, made -> new ReentrantLock(true)), initiallyOwned);
    }

    /** Owns the mutex at once only when it is new. */
    @DotNetConstructor
    static Mutex create(
            ExecutionContext context,
            boolean initiallyOwned,
            String name,
            @TypeName("System.Boolean") PSReference createdNew) {
        ReentrantLock made = new ReentrantLock(true);
        ReentrantLock known = names(context).putIfAbsent(name, made);
        createdNew.setValue(known == null);
        return new Mutex(known == null ? made : known, initiallyOwned && known == null);
    }

    private static Map<String, ReentrantLock> names(ExecutionContext context) {
        return context.process()
                .shared(Names.class, () -> new Names(new ConcurrentHashMap<>()))
                .locks();
    }

    @DotNetMethod
    void releaseMutex() {
        if (!lock.isHeldByCurrentThread()) {
            throw SessionErrors.plain(
                    "System.ApplicationException", "a mutex is released by the thread that has it; this one has not");
        }
        lock.unlock();
    }

    @Override
    public boolean await(long milliseconds) throws InterruptedException {
        if (milliseconds < 0) {
            lock.lockInterruptibly();
            return true;
        }
        return lock.tryLock(milliseconds, TimeUnit.MILLISECONDS);
    }
}
