package mediashell.cmdlets.utility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ScriptBlock;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.modules.RestrictedLanguage;
import mediashell.automation.provider.ProviderErrors;
import mediashell.automation.provider.ProviderPath;
import mediashell.automation.session.SessionErrors;
import mediashell.language.ast.Ast;

/** Reads a data file without running code. */
@Cmdlet(verb = "Import", noun = "PowerShellDataFile", defaultParameterSetName = "ByPath")
public final class ImportPowerShellDataFileCommand extends UtilityCommandBase {

    /** Where to look, taken as it is. */
    @Parameter(
            set = "ByLiteralPath",
            mandatory = true,
            position = 0,
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "LP"})
    @ValidateNotNullOrEmpty
    String[] literalPath;

    /** Where to look; wildcards are expanded. */
    @Parameter(set = "ByPath", mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String[] path;

    /** Accepted for scripts' sake; there is no limit. */
    @Parameter
    boolean skipLimitCheck;

    @Override
    public void processRecord() {
        for (String file : literalPath != null ? literalPath : path) {
            List<ProviderPath> places = literalPath != null
                    ? List.of(context().providers().resolve(file))
                    : context().providers().glob(file, true);
            if (places.isEmpty()) {
                writeError(ProviderErrors.pathNotFound(file).errorRecord());
            }
            places.forEach(place -> read(place.path()));
        }
    }

    private void read(String file) {
        String text;
        try {
            text = Files.readString(Path.of(file));
        } catch (IOException unreadable) {
            writeError(TextFiles.openFailure(file, unreadable));
            return;
        }
        ScriptBlock block = context().createScriptBlock(text, file);
        Ast forbidden = RestrictedLanguage.ofDataFiles().forbidden((Ast) block.ast());
        if (forbidden != null) {
            throw SessionErrors.plain(
                    "System.InvalidOperationException",
                    "a data file holds literals and tables only, but this one has: "
                            + forbidden.extent().text());
        }
        context().invoke(block, (Object) null).forEach(this::writeObject);
    }
}
