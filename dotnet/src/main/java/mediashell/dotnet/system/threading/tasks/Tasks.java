package mediashell.dotnet.system.threading.tasks;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import mediashell.automation.DotNetException;
import mediashell.automation.PSObject;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.values.ArrayAccess;
import mediashell.automation.values.TaskValue;
import mediashell.automation.values.TypedArray;
import mediashell.dotnet.system.threading.Waiting;

/** What both task types share. */
final class Tasks {
    private Tasks() {}

    static PSType plain() {
        return FacadeTypes.require("System.Threading.Tasks.Task");
    }

    static PSType of(PSType result) {
        return GenericType.of(FacadeTypes.require("System.Threading.Tasks.Task`1"), List.of(result));
    }

    static List<TaskValue> all(Object array) {
        return Arrays.stream(ArrayAccess.toObjects(array))
                .map(task -> (TaskValue) PSObject.base(task))
                .toList();
    }

    /** Why a task failed, or null. */
    static DotNetException failure(TaskValue task) {
        if (!task.future().isCompletedExceptionally() || task.future().isCancelled()) {
            return null;
        }
        return task.future().handle((value, thrown) -> unwrapped(thrown)).join();
    }

    private static DotNetException unwrapped(Throwable thrown) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        return cause instanceof DotNetException error
                ? error
                : SessionErrors.plain("System.Exception", String.valueOf(cause.getMessage()));
    }

    static DotNetException aggregate(List<DotNetException> failures) {
        DotNetException first = failures.getFirst();
        String message = "One or more errors occurred. (" + first.getMessage() + ")";
        DotNetException made = new DotNetException(FacadeTypes.require("System.AggregateException"), message, first);
        made.properties().put("InnerExceptions", TypedArray.ofObjects(List.copyOf(failures)));
        return made;
    }

    static DotNetException cancelled() {
        return SessionErrors.plain("System.Threading.Tasks.TaskCanceledException", "A task was canceled.");
    }

    /** Waits; a failure comes out bare. False when the time is over first. */
    static boolean await(TaskValue task, long milliseconds) {
        return Waiting.during(() -> {
            try {
                if (milliseconds < 0) {
                    task.future().get();
                } else {
                    task.future().get(milliseconds, TimeUnit.MILLISECONDS);
                }
                return true;
            } catch (TimeoutException late) {
                return false;
            } catch (CancellationException gone) {
                throw cancelled();
            } catch (ExecutionException failed) {
                throw unwrapped(failed.getCause());
            }
        });
    }

    /** Waits; a failure comes out as an AggregateException. */
    static boolean awaitAggregating(TaskValue task, long milliseconds) {
        try {
            return await(task, milliseconds);
        } catch (DotNetException failure) {
            throw aggregate(List.of(failure));
        }
    }

    /** The result of a task that has ended. */
    static Object result(TaskValue task) {
        awaitAggregating(task, Waiting.INFINITE);
        return task.future().join();
    }

    static CompletableFuture<Object> whenAll(List<TaskValue> tasks) {
        CompletableFuture<?>[] futures = tasks.stream().map(TaskValue::future).toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(futures).thenApply(done -> results(tasks));
    }

    private static Object results(List<TaskValue> tasks) {
        if (tasks.isEmpty() || tasks.getFirst().psType().typeArguments().isEmpty()) {
            return null;
        }
        PSType element = tasks.getFirst().psType().typeArguments().getFirst();
        Object array = ArrayAccess.create(element, tasks.size());
        for (int i = 0; i < tasks.size(); i++) {
            ArrayAccess.set(array, i, tasks.get(i).future().join());
        }
        return array;
    }
}
