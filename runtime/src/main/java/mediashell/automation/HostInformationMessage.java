package mediashell.automation;

/**
 * What Write-Host puts into the information stream (System.Management.Automation.HostInformationMessage).
 *
 * @param noNewLine whether the line goes on
 * @param foregroundColor a ConsoleColor's name, or null
 * @param backgroundColor a ConsoleColor's name, or null
 */
public record HostInformationMessage(
        String message, boolean noNewLine, String foregroundColor, String backgroundColor) {

    @Override
    public String toString() {
        return message;
    }
}
