package mediashell.automation.events;

import java.util.List;
import java.util.UUID;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.TypedArray;

/** System.Management.Automation.PSEventArgs: one event that has happened. */
@DotNetType(value = "System.Management.Automation.PSEventArgs", base = "System.EventArgs")
public final class PSEventArgs {
    private final int number;
    private final UUID runspaceId;
    private final String sourceIdentifier;
    private final Object sender;
    private final List<Object> arguments;
    private final Object sourceEventArgs;
    private final Object messageData;
    private final DateTime timeGenerated;

    /**
     * @param arguments what the event's handler gets; the data of a .NET event is the last that derives from EventArgs
     */
    PSEventArgs(
            int number,
            UUID runspaceId,
            String sourceIdentifier,
            Object sender,
            List<Object> arguments,
            Object sourceEventArgs,
            Object messageData,
            DateTime timeGenerated) {
        this.number = number;
        this.runspaceId = runspaceId;
        this.sourceIdentifier = sourceIdentifier;
        this.sender = sender;
        this.arguments = arguments;
        this.sourceEventArgs = sourceEventArgs;
        this.messageData = messageData;
        this.timeGenerated = timeGenerated;
    }

    /** What the handler got. */
    public List<Object> arguments() {
        return arguments;
    }

    @DotNetProperty
    String computerName() {
        return null;
    }

    @DotNetProperty
    UUID runspaceId() {
        return runspaceId;
    }

    @DotNetProperty
    public int eventIdentifier() {
        return number;
    }

    @DotNetProperty
    public Object sender() {
        return sender;
    }

    @DotNetProperty
    @TypeName("System.EventArgs")
    public Object sourceEventArgs() {
        return sourceEventArgs;
    }

    @DotNetProperty
    @TypeName("System.Object[]")
    Object sourceArgs() {
        return TypedArray.ofObjects(arguments);
    }

    @DotNetProperty
    public String sourceIdentifier() {
        return sourceIdentifier;
    }

    @DotNetProperty
    DateTime timeGenerated() {
        return timeGenerated;
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.PSObject")
    public Object messageData() {
        return messageData;
    }

    @Override
    public String toString() {
        return "System.Management.Automation.PSEventArgs";
    }
}
