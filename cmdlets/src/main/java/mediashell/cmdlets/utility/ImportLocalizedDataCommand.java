package mediashell.cmdlets.utility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ScriptBlock;
import mediashell.automation.ScriptBlockCode.Call;
import mediashell.automation.modules.RestrictedLanguage;
import mediashell.automation.values.TypedArray;
import mediashell.language.ast.Ast;
import mediashell.language.ast.ScriptExtent;

/**
 * Reads the messages of a script in the user's language: the data file of that name in the folder of the culture, of its parents, or beside
 * the script (about_Script_Internationalization).
 */
@Cmdlet(verb = "Import", noun = "LocalizedData")
public final class ImportLocalizedDataCommand extends PSCmdlet {

    /** The variable that gets the messages; without it they are written. */
    @Parameter(position = 0, aliases = "Variable")
    String bindingVariable;

    /** The culture; by default the user's. */
    @Parameter(position = 1)
    String uICulture;

    /** Where the folders of the cultures are; by default beside the script. */
    @Parameter
    String baseDirectory;

    /** The file's name; by default the script's. */
    @Parameter
    String fileName;

    /** Commands that the file may call. */
    @Parameter
    String[] supportedCommand = {};

    @Override
    public void endProcessing() {
        Path file = find();
        if (file == null) {
            writeError(errorRecord(
                    "System.Management.Automation.PSInvalidOperationException",
                    "ImportLocalizedData",
                    ErrorCategory.ObjectNotFound,
                    base() + "/" + name(),
                    "there is no data file '" + name() + "' for the culture '" + culture() + "' below '" + base()
                            + "'"));
            return;
        }
        Object messages = read(file);
        if (bindingVariable == null) {
            writeObject(messages);
        } else {
            sessionState().setVariable(bindingVariable, messages);
        }
    }

    private String culture() {
        return uICulture != null ? uICulture : context().culture().name();
    }

    private String script() {
        return myInvocation().scriptPosition() instanceof ScriptExtent extent && extent.file() != null
                ? extent.file()
                : "";
    }

    private Path base() {
        if (baseDirectory != null) {
            return context().providers().toFile(baseDirectory);
        }
        if (script().isEmpty()) {
            throw throwTerminatingError(errorRecord(
                    "System.InvalidOperationException",
                    "BaseDirectoryNotSpecified",
                    ErrorCategory.InvalidOperation,
                    null,
                    "outside a script file -BaseDirectory says where the data files are"));
        }
        return Path.of(script()).getParent();
    }

    private String name() {
        String name = fileName;
        if (name == null) {
            if (script().isEmpty()) {
                throw throwTerminatingError(errorRecord(
                        "System.InvalidOperationException",
                        "FileNameNotSpecified",
                        ErrorCategory.InvalidOperation,
                        null,
                        "outside a script file -FileName says which data file is meant"));
            }
            name = Path.of(script()).getFileName().toString();
        }
        return name.replaceFirst("(?i)\\.(ps1|psm1|psd1)$", "") + ".psd1";
    }

    private Path find() {
        Path base = base();
        for (String culture = culture(); !culture.isEmpty(); culture = parent(culture)) {
            Path file = base.resolve(culture).resolve(name());
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        Path neutral = base.resolve(name());
        return Files.isRegularFile(neutral) ? neutral : null;
    }

    private static String parent(String culture) {
        int dash = culture.lastIndexOf('-');
        return dash < 0 ? "" : culture.substring(0, dash);
    }

    private Object read(Path file) {
        ScriptBlock block;
        try {
            block = context().createScriptBlock(Files.readString(file), file.toString());
        } catch (IOException unreadable) {
            throw throwTerminatingError(TextFiles.openFailure(file.toString(), unreadable));
        }
        Ast forbidden =
                RestrictedLanguage.ofLocalizedData(List.of(supportedCommand)).forbidden((Ast) block.ast());
        if (forbidden != null) {
            throw throwTerminatingError(errorRecord(
                    "System.Management.Automation.PSInvalidOperationException",
                    "ImportLocalizedData",
                    ErrorCategory.InvalidOperation,
                    file.toString(),
                    "a data file computes nothing, but this one has: "
                            + forbidden.extent().text()));
        }
        List<Object> output = new ArrayList<>(context().invoke(block, Call.NOT_SET));
        return output.size() == 1 ? output.getFirst() : TypedArray.ofObjects(output);
    }
}
