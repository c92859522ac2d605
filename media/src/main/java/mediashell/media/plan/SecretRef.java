package mediashell.media.plan;

import java.util.Arrays;

/**
 * A secret that can be used but not shown: its text never contains it, and {@link #close} wipes it. Everyone who reveals it wipes the copy.
 */
public final class SecretRef implements AutoCloseable {

    private final char[] value;

    /** Takes a copy of the secret; the caller wipes his own. */
    public SecretRef(char[] value) {
        this.value = value.clone();
    }

    /** A copy of the secret, to be wiped by the caller after use. */
    public char[] reveal() {
        return value.clone();
    }

    public boolean isEmpty() {
        return value.length == 0;
    }

    @Override
    public void close() {
        Arrays.fill(value, '\0');
    }

    @Override
    public String toString() {
        return "********";
    }
}
