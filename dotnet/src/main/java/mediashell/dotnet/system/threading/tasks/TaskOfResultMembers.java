package mediashell.dotnet.system.threading.tasks;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TaskValue;

/** System.Threading.Tasks.Task`1. */
@DotNetType(
        value = "System.Threading.Tasks.Task`1",
        represents = TaskValue.class,
        shared = true,
        base = "System.Threading.Tasks.Task",
        typeParameters = "TResult")
final class TaskOfResultMembers {
    private TaskOfResultMembers() {}

    /** Waits for it; a failure comes out as an AggregateException. */
    @DotNetProperty
    static @TypeName("TResult") Object result(TaskValue self) {
        return Tasks.result(self);
    }
}
