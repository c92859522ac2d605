package mediashell.dotnet.system.threading.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import mediashell.automation.DotNetException;
import mediashell.automation.types.ArrayType;
import mediashell.automation.types.DelegateValue;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.TaskValue;
import mediashell.automation.values.TimeSpan;
import mediashell.dotnet.system.threading.CancellationToken;
import mediashell.dotnet.system.threading.Waiting;

/** System.Threading.Tasks.Task. Script blocks given to Run fail the task: no session belongs to its thread. */
@DotNetType(
        value = "System.Threading.Tasks.Task",
        represents = TaskValue.class,
        shared = true,
        interfaces = {"System.IAsyncResult", "System.IDisposable"})
final class TaskMembers {
    private static final String TASK = "System.Threading.Tasks.Task";
    private static final String TASKS = "System.Threading.Tasks.Task[]";

    private TaskMembers() {}

    private static TaskValue plain(CompletableFuture<Object> future) {
        return new TaskValue(Tasks.plain(), future);
    }

    @DotNetProperty
    static @TypeName(TASK) TaskValue completedTask() {
        return plain(CompletableFuture.completedFuture(null));
    }

    @DotNetMethod(typeParameters = "TResult")
    static @TypeName("System.Threading.Tasks.Task`1[TResult]") TaskValue fromResult(
            @TypeName("TResult") Object result, PSType[] typeArguments) {
        return new TaskValue(Tasks.of(typeArguments[0]), CompletableFuture.completedFuture(result));
    }

    @DotNetMethod
    static @TypeName(TASK) TaskValue fromException(@TypeName("System.Exception") DotNetException exception) {
        return plain(CompletableFuture.failedFuture(exception));
    }

    @DotNetMethod
    static @TypeName(TASK) TaskValue delay(int millisecondsDelay) {
        CompletableFuture<Object> future = new CompletableFuture<>();
        if (Waiting.checked(millisecondsDelay) >= 0) {
            future.completeOnTimeout(null, millisecondsDelay, TimeUnit.MILLISECONDS);
        }
        return plain(future);
    }

    @DotNetMethod
    static @TypeName(TASK) TaskValue delay(TimeSpan delay) {
        return delay((int) Waiting.millis(delay));
    }

    @DotNetMethod
    static @TypeName(TASK) TaskValue delay(int millisecondsDelay, CancellationToken cancellationToken) {
        TaskValue task = delay(millisecondsDelay);
        cancellationToken.whenCancelled(() -> task.future().cancel(false));
        return task;
    }

    @DotNetMethod
    static @TypeName(TASK) TaskValue run(@TypeName("System.Action") DelegateValue action) {
        return plain(CompletableFuture.supplyAsync(() -> action.invoke(null)));
    }

    @DotNetMethod(typeParameters = "TResult")
    static @TypeName("System.Threading.Tasks.Task`1[TResult]") TaskValue run(
            @TypeName("System.Func`1[TResult]") DelegateValue function, PSType[] typeArguments) {
        return new TaskValue(Tasks.of(typeArguments[0]), CompletableFuture.supplyAsync(() -> function.invoke(null)));
    }

    @DotNetMethod
    static @TypeName(TASK) TaskValue whenAll(@TypeName(TASKS) Object tasks) {
        List<TaskValue> all = Tasks.all(tasks);
        boolean results = !all.isEmpty()
                && all.stream()
                        .allMatch(task -> task.psType().equals(all.getFirst().psType()))
                && !all.getFirst().psType().typeArguments().isEmpty();
        PSType type = results
                ? Tasks.of(ArrayType.of(all.getFirst().psType().typeArguments().getFirst(), 1))
                : Tasks.plain();
        return new TaskValue(type, Tasks.whenAll(all));
    }

    @DotNetMethod
    static @TypeName("System.Threading.Tasks.Task`1[System.Threading.Tasks.Task]") TaskValue whenAny(
            @TypeName(TASKS) Object tasks) {
        CompletableFuture<Object> first = new CompletableFuture<>();
        for (TaskValue task : Tasks.all(tasks)) {
            task.future().whenComplete((value, failure) -> first.complete(task));
        }
        return new TaskValue(Tasks.of(Tasks.plain()), first);
    }

    @DotNetMethod
    static void waitAll(@TypeName(TASKS) Object tasks) {
        waitAll(tasks, -1);
    }

    @DotNetMethod
    static boolean waitAll(@TypeName(TASKS) Object tasks, int millisecondsTimeout) {
        List<DotNetException> failures = new ArrayList<>();
        for (TaskValue task : Tasks.all(tasks)) {
            try {
                if (!Tasks.await(task, millisecondsTimeout)) {
                    return false;
                }
            } catch (DotNetException failure) {
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) {
            throw Tasks.aggregate(failures);
        }
        return true;
    }

    @DotNetMethod
    static int waitAny(@TypeName(TASKS) Object tasks) {
        TaskValue first = (TaskValue) Tasks.result(whenAny(tasks));
        return Tasks.all(tasks).indexOf(first);
    }

    @DotNetMethod("Wait")
    static void waitFor(TaskValue self) {
        Tasks.awaitAggregating(self, Waiting.INFINITE);
    }

    @DotNetMethod("Wait")
    static boolean waitFor(TaskValue self, int millisecondsTimeout) {
        return Tasks.awaitAggregating(self, Waiting.checked(millisecondsTimeout));
    }

    @DotNetMethod("Wait")
    static boolean waitFor(TaskValue self, TimeSpan timeout) {
        return Tasks.awaitAggregating(self, Waiting.millis(timeout));
    }

    @DotNetMethod
    static @TypeName("System.Object") TaskAwaiter getAwaiter(TaskValue self) {
        return new TaskAwaiter(self);
    }

    /** No thread is special here: the task is its own awaitable. */
    @DotNetMethod
    static @TypeName(TASK) TaskValue configureAwait(TaskValue self, boolean continueOnCapturedContext) {
        return self;
    }

    @DotNetProperty
    static boolean isCompleted(TaskValue self) {
        return self.future().isDone();
    }

    @DotNetProperty
    static boolean isCompletedSuccessfully(TaskValue self) {
        return self.future().isDone() && !self.future().isCompletedExceptionally();
    }

    @DotNetProperty
    static boolean isCanceled(TaskValue self) {
        return self.future().isCancelled();
    }

    @DotNetProperty
    static boolean isFaulted(TaskValue self) {
        return Tasks.failure(self) != null;
    }

    @DotNetProperty
    static @TypeName("System.AggregateException") DotNetException exception(TaskValue self) {
        DotNetException failure = Tasks.failure(self);
        return failure == null ? null : Tasks.aggregate(List.of(failure));
    }

    @DotNetProperty
    @TypeName("System.Threading.Tasks.TaskStatus")
    static Object status(TaskValue self) {
        String status = !isCompleted(self)
                ? "WaitingForActivation"
                : isCanceled(self) ? "Canceled" : isFaulted(self) ? "Faulted" : "RanToCompletion";
        return EnumValue.of(FacadeTypes.require("System.Threading.Tasks.TaskStatus"), status);
    }

    @DotNetProperty
    static int id(TaskValue self) {
        return System.identityHashCode(self);
    }

    @DotNetMethod
    static void dispose(TaskValue self) {}
}
