package mediashell.media.fault;

import java.io.IOException;

/**
 * What goes wrong in a {@link FaultyFileSystem}, and when: operations are counted, and from one of them on nothing works any more.
 * Deterministic: the same work meets the same fault at the same place.
 */
public final class Faults {

    /** The process has died: nothing runs any more, no cleaning up either. */
    public static final class Death extends Error {
        private static final long serialVersionUID = 1;

        Death(String operation) {
            super("killed at " + operation, null, false, false);
        }
    }

    /** What goes wrong. */
    public enum Kind {
        /** {@code kill -9}: counted are all operations that change something. */
        DEATH,
        /** Another program takes the last block: counted are all operations that need room. */
        FULL_DISK,
        /** A bad disk: counted are all reads of files that are not being written; the one that it meets cannot be read any more. */
        READ_ERROR
    }

    private final Kind kind;
    private final long at;
    private long count;
    private String met;

    private Faults(Kind kind, long at) {
        this.kind = kind;
        this.at = at;
    }

    /** @param at the number of the operation, from 1 */
    public static Faults at(Kind kind, long at) {
        return new Faults(kind, at);
    }

    /** Nothing goes wrong, but operations are counted. */
    public static Faults none(Kind kind) {
        return new Faults(kind, Long.MAX_VALUE);
    }

    /** How many operations of the kind there were. */
    public synchronized long count() {
        return count;
    }

    /** The operation that failed, or null. */
    public synchronized String met() {
        return met;
    }

    /** Before something is changed that needs no room. */
    synchronized void change(String operation) {
        if (kind == Kind.DEATH && meets(operation)) {
            throw new Death(met);
        }
    }

    /** Before something is made. */
    synchronized void make(String operation) throws IOException {
        change(operation);
        if (kind == Kind.FULL_DISK && meets(operation)) {
            throw new IOException("No space left on device");
        }
    }

    /** Before bytes are written; returns how many of them still go to the disk. */
    synchronized int write(String operation, int bytes, boolean grows) throws IOException {
        boolean before = met != null;
        boolean counted = kind == Kind.DEATH || kind == Kind.FULL_DISK && grows;
        if (!counted || !meets(operation)) {
            return bytes;
        }
        if (before || kind == Kind.FULL_DISK && bytes < 2) {
            throw failure();
        }
        return bytes / 2;
    }

    /** After the part of a write that was allowed. */
    synchronized void written(int allowed, int bytes) throws IOException {
        if (allowed < bytes) {
            throw failure();
        }
    }

    private IOException failure() {
        if (kind == Kind.DEATH) {
            throw new Death(met);
        }
        return new IOException("No space left on device");
    }

    /** Before bytes are read. */
    synchronized void read(String operation, boolean source) throws IOException {
        if (kind == Kind.DEATH && met != null) {
            throw new Death(met);
        }
        if (kind == Kind.READ_ERROR && source && meets(operation) && operation.equals(met)) {
            throw new IOException("Input/output error");
        }
    }

    private boolean meets(String operation) {
        if (++count >= at && met == null) {
            met = operation;
        }
        return met != null;
    }
}
