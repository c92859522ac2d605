package mediashell.cmdlets.management;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import mediashell.dotnet.system.diagnostics.ArgumentText;
import mediashell.dotnet.system.diagnostics.ProcessInfo;
import mediashell.text.WildcardPattern;

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
        checkCombination();
        String arguments = argumentList == null ? "" : String.join(" ", argumentList);
        if (!shouldProcess((filePath + " " + arguments).strip(), "Start-Process")) {
            return;
        }
        List<String> words = new ArrayList<>();
        words.add(program());
        words.addAll(ArgumentText.split(arguments));
        start(words);
    }

    private void checkCombination() {
        if (noNewWindow && windowStyle != null) {
            throw invalid("-NoNewWindow and -WindowStyle exclude each other: give one of them");
        }
        boolean sameFile = redirectStandardOutput != null
                && redirectStandardError != null
                && file(redirectStandardOutput).equals(file(redirectStandardError));
        if (sameFile) {
            throw invalid("-RedirectStandardOutput and -RedirectStandardError need two files, but both are '"
                    + redirectStandardOutput + "'");
        }
    }

    private RuntimeException invalid(String message) {
        return throwTerminatingError(errorRecord(
                "System.InvalidOperationException",
                "InvalidOperationException",
                ErrorCategory.InvalidOperation,
                null,
                message));
    }

    /** A name is looked up along the search path, a path is taken as it is. */
    private String program() {
        CommandInfo found = context().commands().find(filePath);
        return found instanceof ApplicationInfo application ? application.path().toString() : filePath;
    }

    private void start(List<String> words) {
        ProcessBuilder builder = context().process().program(words);
        builder.directory(folder());
        if (useNewEnvironment) {
            builder.environment().clear();
        }
        changeEnvironment(builder.environment());
        builder.redirectInput(source());
        builder.redirectOutput(target(redirectStandardOutput));
        builder.redirectError(target(redirectStandardError));
        try {
            Process process = context().process().start(builder);
            if (passThru) {
                writeObject(new ProcessInfo(process.toHandle(), process));
            }
            if (wait) {
                process.waitFor();
            }
        } catch (IOException failed) {
            throw invalid("'" + filePath + "' cannot be started: " + failed.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PipelineStoppedException();
        }
    }

    private File folder() {
        File folder = file(workingDirectory != null
                        ? WildcardPattern.unescape(workingDirectory)
                        : context().providers().currentFileSystemLocation())
                .toFile();
        if (!folder.isDirectory()) {
            throw throwTerminatingError(errorRecord(
                    "System.IO.DirectoryNotFoundException",
                    "DirectoryNotFoundException",
                    ErrorCategory.ObjectNotFound,
                    null,
                    "the working directory '" + folder + "' is not there"));
        }
        return folder;
    }

    private Path file(String path) {
        return context().providers().toFile(path);
    }

    private ProcessBuilder.Redirect source() {
        if (redirectStandardInput == null) {
            return ProcessBuilder.Redirect.INHERIT;
        }
        Path input = file(redirectStandardInput);
        if (!Files.isRegularFile(input)) {
            throw throwTerminatingError(errorRecord(
                    "System.IO.FileNotFoundException",
                    "FileNotFoundException",
                    ErrorCategory.ObjectNotFound,
                    null,
                    "the file '" + redirectStandardInput + "' for -RedirectStandardInput is not there"));
        }
        return ProcessBuilder.Redirect.from(input.toFile());
    }

    private ProcessBuilder.Redirect target(String file) {
        return file == null
                ? ProcessBuilder.Redirect.INHERIT
                : ProcessBuilder.Redirect.to(file(file).toFile());
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
