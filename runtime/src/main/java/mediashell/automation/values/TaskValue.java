package mediashell.automation.values;

import java.util.concurrent.CompletableFuture;

import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.PSType;

/**
 * System.Threading.Tasks.Task: a result that comes later. A future that fails does so with a
 * {@link mediashell.automation.DotNetException}; a cancelled one is Canceled.
 *
 * @param psType {@code Task} or a closed {@code Task`1}
 * @param future what completes it
 */
public record TaskValue(PSType psType, CompletableFuture<Object> future) implements DotNetObject {

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return psType.toString();
    }
}
