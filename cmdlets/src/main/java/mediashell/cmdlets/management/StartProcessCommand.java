package mediashell.cmdlets.management;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.binding.ApplicationInfo;
import mediashell.automation.binding.CommandInfo;
import mediashell.automation.pipeline.PipelineStoppedException;
import mediashell.automation.values.Hashtable;

/** Starts a program and goes on, or waits for it. */
@Cmdlet(verb = "Start", noun = "Process", defaultParameterSetName = "Default", supportsShouldProcess = true)
@OutputType("System.Diagnostics.Process")
public final class StartProcessCommand extends PSCmdlet {

    /** The program's arguments. */
    @Parameter(position = 1, aliases = "Args")
    String[] argumentList;

    /** Accepted for scripts' sake; providers here need no other user. */
    @Parameter(set = "Default", aliases = "RunAs", type = "System.Management.Automation.PSCredential")
    @ValidateNotNullOrEmpty
    Object credential;

    /** Variables to set or, with null, to take away. */
    @Parameter
    Hashtable environment;

    /** The program. */
    @Parameter(
            mandatory = true,
            position = 0,
            aliases = {"PSPath", "Path"})
    @ValidateNotNullOrEmpty
    String filePath;

    /** Accepted for scripts' sake. */
    @Parameter(set = "Default", aliases = "Lup")
    boolean loadUserProfile;

    /** Accepted for scripts' sake: Linux opens none. */
    @Parameter(set = "Default", aliases = "nnw")
    boolean noNewWindow;

    /** Writes what was changed or made. */
    @Parameter
    boolean passThru;

    /** The file for the error output. */
    @Parameter(set = "Default", aliases = "RSE")
    @ValidateNotNullOrEmpty
    String redirectStandardError;

    /** The file to read from. */
    @Parameter(set = "Default", aliases = "RSI")
    @ValidateNotNullOrEmpty
    String redirectStandardInput;

    /** The file for the output. */
    @Parameter(set = "Default", aliases = "RSO")
    @ValidateNotNullOrEmpty
    String redirectStandardOutput;

    /** Accepted for scripts' sake. */
    @Parameter(set = "Default")
    boolean useNewEnvironment;

    /** Only Windows has verbs. */
    @Parameter(set = "UseShellExecute")
    @ValidateNotNullOrEmpty
    String verb;

    /** Waits until the program has ended. */
    @Parameter
    boolean wait;

    /** Accepted for scripts' sake. */
    @Parameter(type = "System.Diagnostics.ProcessWindowStyle")
    @ValidateNotNullOrEmpty
    Object windowStyle;

    /** Where the program starts. */
    @Parameter
    @ValidateNotNullOrEmpty
    String workingDirectory;

    @Override
    public void processRecord() {
        List<String> words = new ArrayList<>();
        words.add(program());
        for (String argument : argumentList == null ? new String[0] : argumentList) {
            for (String word : argument.split(" ")) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        if (!shouldProcess(String.join(" ", words), "Start-Process")) {
            return;
        }
        start(words);
    }

    /** A name is looked up along the search path, a path is taken as it is. */
    private String program() {
        CommandInfo found = context().commands().find(filePath);
        return found instanceof ApplicationInfo application ? application.path().toString() : filePath;
    }

    private void start(List<String> words) {
        ProcessBuilder builder = new ProcessBuilder(words);
        String folder = workingDirectory != null
                ? workingDirectory
                : context().providers().currentFileSystemLocation();
        builder.directory(context().providers().toFile(folder).toFile());
        builder.environment().clear();
        builder.environment().putAll(context().process().environment());
        changeEnvironment(builder.environment());
        builder.redirectOutput(target(redirectStandardOutput));
        builder.redirectError(target(redirectStandardError));
        if (redirectStandardInput != null) {
            builder.redirectInput(
                    context().providers().toFile(redirectStandardInput).toFile());
        }
        try {
            Process process = builder.start();
            if (wait) {
                process.waitFor();
            }
            if (passThru) {
                writeObject(new ProcessInfo(process.toHandle(), process));
            }
        } catch (IOException failed) {
            throwTerminatingError(errorRecord(
                    "System.InvalidOperationException",
                    "InvalidOperationException",
                    ErrorCategory.InvalidOperation,
                    null,
                    "'" + filePath + "' cannot be started: " + failed.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PipelineStoppedException();
        }
    }

    private ProcessBuilder.Redirect target(String file) {
        return file == null
                ? ProcessBuilder.Redirect.INHERIT
                : ProcessBuilder.Redirect.to(context().providers().toFile(file).toFile());
    }

    private void changeEnvironment(Map<String, String> variables) {
        if (environment == null) {
            return;
        }
        for (Object key : environment.keys()) {
            Object value = environment.get(key);
            String name = context().conversions().toText(key);
            if (value == null) {
                variables.remove(name);
            } else {
                variables.put(name, context().conversions().toText(value));
            }
        }
    }
}
