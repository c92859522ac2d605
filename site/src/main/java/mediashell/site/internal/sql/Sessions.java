package mediashell.site.internal.sql;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Runs a catalogue's work on one connection, which opens with the first call and stays: closing the last connection of an
 * SQLite file folds its log back, which costs more than most calls. One thread at a time; work inside work joins its transaction.
 */
final class Sessions implements AutoCloseable {

    private final SqlStore store;
    private final Jdbi jdbi;
    private final ReentrantLock lock = new ReentrantLock();
    private Handle open;
    private boolean inTransaction;

    Sessions(SqlStore store) {
        this.store = store;
        this.jdbi = Jdbi.create(store);
    }

    /** Work that only reads; outside a transaction it takes no lock of the database, so readers never wait for writers. */
    <T> T read(Function<Handle, T> work) {
        return call(work, false);
    }

    /** Work that changes something, in a transaction. */
    <T> T write(Function<Handle, T> work) {
        return call(work, true);
    }

    /** As {@link #write}, without a result. */
    void run(Consumer<Handle> work) {
        write(handle -> {
            work.accept(handle);
            return null;
        });
    }

    private <T> T call(Function<Handle, T> work, boolean writes) {
        lock.lock();
        try {
            if (open == null) {
                open = jdbi.open();
            }
            return writes && !inTransaction ? transaction(work) : work.apply(open);
        } catch (JdbiException e) {
            if (!inTransaction) {
                discard();
            }
            throw unavailable(e);
        } finally {
            lock.unlock();
        }
    }

    private <T> T transaction(Function<Handle, T> work) {
        return open.inTransaction(handle -> {
            inTransaction = true;
            try {
                return work.apply(handle);
            } finally {
                inTransaction = false;
            }
        });
    }

    /** A connection that failed may be broken; the next call opens another. */
    private void discard() {
        Handle broken = open;
        open = null;
        if (broken != null) {
            try {
                broken.close();
            } catch (JdbiException e) {
                // The failure that led here is what the caller hears of.
            }
        }
    }

    private SiteException unavailable(JdbiException e) {
        String reason = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
        return new SiteException(
                SiteErrorCode.STORE_UNAVAILABLE, store.describe(), "the catalogue cannot be used: " + reason, e);
    }

    @Override
    public void close() {
        lock.lock();
        try {
            discard();
        } finally {
            lock.unlock();
        }
    }
}
