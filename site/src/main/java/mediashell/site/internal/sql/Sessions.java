package mediashell.site.internal.sql;

import java.util.function.Consumer;
import java.util.function.Function;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Where a catalogue gets its database handle: one for each call, or the one of a running transaction. */
abstract sealed class Sessions {

    static Sessions of(SqlStore store) {
        return new PerCall(store);
    }

    abstract <T> T call(Function<Handle, T> work);

    abstract void transaction(Consumer<Sessions> work);

    final void run(Consumer<Handle> work) {
        call(handle -> {
            work.accept(handle);
            return null;
        });
    }

    private static final class PerCall extends Sessions {

        private final SqlStore store;
        private final Jdbi jdbi;

        PerCall(SqlStore store) {
            this.store = store;
            this.jdbi = Jdbi.create(store);
        }

        @Override
        <T> T call(Function<Handle, T> work) {
            try {
                return jdbi.inTransaction(work::apply);
            } catch (JdbiException e) {
                throw unavailable(e);
            }
        }

        @Override
        void transaction(Consumer<Sessions> work) {
            try {
                jdbi.useTransaction(handle -> work.accept(new InTransaction(handle)));
            } catch (JdbiException e) {
                throw unavailable(e);
            }
        }

        private SiteException unavailable(JdbiException e) {
            String reason = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            return new SiteException(
                    SiteErrorCode.STORE_UNAVAILABLE, store.describe(), "the catalogue cannot be used: " + reason, e);
        }
    }

    private static final class InTransaction extends Sessions {

        private final Handle handle;

        InTransaction(Handle handle) {
            this.handle = handle;
        }

        @Override
        <T> T call(Function<Handle, T> work) {
            return work.apply(handle);
        }

        @Override
        void transaction(Consumer<Sessions> work) {
            work.accept(this); // joins the outer one
        }
    }
}
