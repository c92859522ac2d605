package mediashell.site;

/**
 * A command line of a package (SMS_Program).
 *
 * @param duration longest run time in minutes, 0 for unknown
 * @param programFlags the bit field of SMS_Program.ProgramFlags
 */
public record Program(
        String packageId,
        String programName,
        String commandLine,
        String comment,
        String workingDirectory,
        int duration,
        String diskSpaceRequirement,
        long programFlags) {

    public Program {
        if (programName == null || programName.isBlank()) {
            throw new SiteException(SiteErrorCode.INVALID_VALUE, packageId, "a program needs a name");
        }
        commandLine = commandLine == null ? "" : commandLine;
        comment = comment == null ? "" : comment;
        workingDirectory = workingDirectory == null ? "" : workingDirectory;
        diskSpaceRequirement = diskSpaceRequirement == null ? "" : diskSpaceRequirement;
    }
}
