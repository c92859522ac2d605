package mediashell.automation.values;

/** System.Threading.WaitHandle: something that threads wait for. */
public abstract class WaitHandle {

    /**
     * Waits until the handle is signalled, and takes the signal where one waiter takes it.
     *
     * @param milliseconds at most so long; negative for without end
     * @return whether it was signalled
     * @throws InterruptedException when the thread is asked to stop
     */
    public abstract boolean await(long milliseconds) throws InterruptedException;

    /** Releases what the handle holds. */
    public void close() {}
}
