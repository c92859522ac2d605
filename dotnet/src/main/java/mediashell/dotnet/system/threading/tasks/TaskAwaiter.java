package mediashell.dotnet.system.threading.tasks;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;
import mediashell.automation.values.TaskValue;
import mediashell.dotnet.system.threading.Waiting;

/**
 * System.Runtime.CompilerServices.TaskAwaiter: waits without wrapping failures.
 *
 * @param task what is waited for
 */
@DotNetType(value = "System.Runtime.CompilerServices.TaskAwaiter", kind = TypeKind.STRUCT)
public record TaskAwaiter(TaskValue task) {

    @DotNetProperty
    boolean isCompleted() {
        return task.future().isDone();
    }

    @DotNetMethod
    Object getResult() {
        Tasks.await(task, Waiting.INFINITE);
        return task.future().join();
    }
}
