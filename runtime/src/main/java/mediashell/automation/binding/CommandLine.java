package mediashell.automation.binding;

import java.util.List;

import mediashell.automation.InvocationInfo;

/**
 * What a command is called with: its arguments as they stand, unbound, and how the call is described.
 *
 * @param arguments in the order of writing
 * @param invocation what {@code $MyInvocation} and error records show
 */
public record CommandLine(List<CommandArgument> arguments, InvocationInfo invocation) {
    public CommandLine {
        arguments = List.copyOf(arguments);
    }
}
