package mediashell.dotnet.system.diagnostics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import mediashell.automation.DotNetException;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.DictionaryObject;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.ListObject;

/** System.Diagnostics.ProcessStartInfo: what a process is started with. */
@DotNetType("System.Diagnostics.ProcessStartInfo")
public final class ProcessStartInfo {

    private static final String WINDOW_STYLE = "System.Diagnostics.ProcessWindowStyle";

    private String fileName = "";
    private String arguments = "";
    private String workingDirectory = "";
    private String userName = "";
    private String verb = "";
    private boolean redirectInput;
    private boolean redirectOutput;
    private boolean redirectError;
    private boolean useShellExecute;
    private boolean createNoWindow;
    private EnumValue windowStyle;
    private final ListObject argumentList = new ListObject(
            GenericType.of(FacadeTypes.require("System.Collections.ObjectModel.Collection`1"), List.of(Types.STRING)));
    private DictionaryObject environment;

    @DotNetConstructor
    public ProcessStartInfo() {}

    @DotNetConstructor
    public ProcessStartInfo(String fileName) {
        this.fileName = fileName;
    }

    @DotNetConstructor
    public ProcessStartInfo(String fileName, String arguments) {
        this.fileName = fileName;
        this.arguments = arguments == null ? "" : arguments;
    }

    @DotNetProperty
    String fileName() {
        return fileName;
    }

    @DotNetProperty
    void fileName(String value) {
        fileName = value;
    }

    @DotNetProperty
    String arguments() {
        return arguments;
    }

    @DotNetProperty
    void arguments(String value) {
        arguments = value == null ? "" : value;
    }

    @DotNetProperty
    @TypeName("System.Collections.ObjectModel.Collection`1[System.String]")
    ListObject argumentList() {
        return argumentList;
    }

    @DotNetProperty
    String workingDirectory() {
        return workingDirectory;
    }

    @DotNetProperty
    void workingDirectory(String value) {
        workingDirectory = value == null ? "" : value;
    }

    @DotNetProperty
    boolean redirectStandardInput() {
        return redirectInput;
    }

    @DotNetProperty
    void redirectStandardInput(boolean value) {
        redirectInput = value;
    }

    @DotNetProperty
    boolean redirectStandardOutput() {
        return redirectOutput;
    }

    @DotNetProperty
    void redirectStandardOutput(boolean value) {
        redirectOutput = value;
    }

    @DotNetProperty
    boolean redirectStandardError() {
        return redirectError;
    }

    @DotNetProperty
    void redirectStandardError(boolean value) {
        redirectError = value;
    }

    @DotNetProperty
    boolean useShellExecute() {
        return useShellExecute;
    }

    @DotNetProperty
    void useShellExecute(boolean value) {
        useShellExecute = value;
    }

    @DotNetProperty
    boolean createNoWindow() {
        return createNoWindow;
    }

    @DotNetProperty
    void createNoWindow(boolean value) {
        createNoWindow = value;
    }

    @DotNetProperty
    String userName() {
        return userName;
    }

    @DotNetProperty
    void userName(String value) {
        userName = value == null ? "" : value;
    }

    /** Only Windows has verbs. */
    @DotNetProperty
    String verb() {
        return verb;
    }

    @DotNetProperty
    void verb(String value) {
        verb = value == null ? "" : value;
    }

    @DotNetProperty
    @TypeName(WINDOW_STYLE)
    EnumValue windowStyle() {
        return windowStyle == null ? EnumValue.of(FacadeTypes.require(WINDOW_STYLE), "Normal") : windowStyle;
    }

    @DotNetProperty
    void windowStyle(@TypeName(WINDOW_STYLE) EnumValue value) {
        windowStyle = value;
    }

    /** The variables of the new process: this process's until they are changed. */
    @DotNetProperty
    @TypeName("System.Collections.Generic.IDictionary`2[System.String,System.String]")
    DictionaryObject environment(ExecutionContext context) {
        if (environment == null) {
            environment = new DictionaryObject(GenericType.of(
                    FacadeTypes.require("System.Collections.Generic.Dictionary`2"),
                    List.of(Types.STRING, Types.STRING)));
            context.process().environment().forEach(environment::set);
        }
        return environment;
    }

    @DotNetProperty
    @TypeName("System.Collections.Generic.IDictionary`2[System.String,System.String]")
    DictionaryObject environmentVariables(ExecutionContext context) {
        return environment(context);
    }

    /**
     * Starts the program.
     *
     * @throws DotNetException InvalidOperationException without a file name, Win32Exception when it cannot be started
     */
    Process start(ExecutionContext context) {
        if (fileName == null || fileName.isEmpty()) {
            throw new IllegalStateException("a process needs a program: set FileName first");
        }
        if (!userName.isEmpty()) {
            throw SessionErrors.plain(
                    "System.PlatformNotSupportedException", "a process of another user is started by sudo or runuser");
        }
        ProcessBuilder builder = context.process().program(commandLine(context));
        String folder = workingDirectory.isEmpty() ? context.providers().currentFileSystemLocation() : workingDirectory;
        builder.directory(context.process().currentDirectory().resolve(folder).toFile());
        if (environment != null) {
            setVariables(context, builder.environment());
        }
        builder.redirectInput(how(redirectInput));
        builder.redirectOutput(how(redirectOutput));
        builder.redirectError(how(redirectError));
        try {
            return context.process().start(builder);
        } catch (IOException failed) {
            throw SessionErrors.plain(
                    "System.ComponentModel.Win32Exception",
                    "'" + fileName + "' cannot be started: " + failed.getMessage());
        }
    }

    private List<String> commandLine(ExecutionContext context) {
        List<String> words = new ArrayList<>();
        words.add(fileName);
        words.addAll(ArgumentText.split(arguments));
        argumentList.items().forEach(each -> words.add(context.conversions().toText(each)));
        return words;
    }

    private void setVariables(ExecutionContext context, Map<String, String> variables) {
        variables.clear();
        for (Object key : environment.keys()) {
            Object value = environment.get(key);
            if (value != null) {
                variables.put(
                        context.conversions().toText(key), context.conversions().toText(value));
            }
        }
    }

    private static ProcessBuilder.Redirect how(boolean redirected) {
        return redirected ? ProcessBuilder.Redirect.PIPE : ProcessBuilder.Redirect.INHERIT;
    }
}
