package mediashell.cmdlets.utility;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ScriptBlock;
import mediashell.automation.ValidateNotNull;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.ValidateRange;
import mediashell.automation.ValidateSet;
import mediashell.automation.binding.CommandMetadata.ConfirmImpact;
import mediashell.automation.members.PSAliasProperty;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.members.PSScriptMethod;
import mediashell.automation.members.PSScriptProperty;
import mediashell.automation.members.SessionMembers;
import mediashell.automation.members.TypeData;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;

/** Adds members to all objects of a type. */
@Cmdlet(
        verb = "Update",
        noun = "TypeData",
        defaultParameterSetName = "FileSet",
        supportsShouldProcess = true,
        confirmImpact = ConfirmImpact.Low)
public final class UpdateTypeDataCommand extends UtilityCommandBase {

    /** Types files to read. */
    @Parameter(
            set = "FileSet",
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "Path"})
    @ValidateNotNull
    String[] appendPath;

    /** The property that Format-Wide shows. */
    @Parameter(set = "DynamicTypeSet")
    @ValidateNotNullOrEmpty
    String defaultDisplayProperty;

    /** The properties shown by default. */
    @Parameter(set = "DynamicTypeSet")
    @ValidateNotNullOrEmpty
    String[] defaultDisplayPropertySet;

    /** The properties that Group-Object and Sort-Object take by default. */
    @Parameter(set = "DynamicTypeSet")
    @ValidateNotNullOrEmpty
    String[] defaultKeyPropertySet;

    /** Goes on where a protection would stop it. */
    @Parameter(set = "DynamicTypeSet")
    @Parameter(set = "TypeDataSet")
    boolean force;

    /** The member's name. */
    @Parameter(set = "DynamicTypeSet")
    @ValidateNotNullOrEmpty
    String memberName;

    /** What sort of member. */
    @Parameter(set = "DynamicTypeSet", type = "System.Management.Automation.PSMemberTypes")
    @ValidateNotNullOrEmpty
    @ValidateSet({"NoteProperty", "AliasProperty", "ScriptProperty", "CodeProperty", "ScriptMethod", "CodeMethod"})
    Object memberType;

    /** Types files to read; what they say wins. */
    @Parameter(set = "FileSet")
    @ValidateNotNull
    String[] prependPath;

    /** The setter of a script property. */
    @Parameter(set = "DynamicTypeSet")
    @ValidateNotNull
    Object secondValue;

    /** How deep the objects are serialised. */
    @Parameter(set = "DynamicTypeSet")
    @ValidateNotNull
    @ValidateRange(min = 0, max = 2147483647)
    int serializationDepth;

    /** The type's name. */
    @Parameter(set = "DynamicTypeSet", mandatory = true, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    String typeName;

    /** The value. */
    @Parameter(set = "DynamicTypeSet")
    Object value;

    @Override
    public void processRecord() {
        if (parameterSetName().equals("FileSet")) {
            load(prependPath);
            load(appendPath);
            return;
        }
        if (memberName == null && nothingElse()) {
            throw fail(
                    "System.Management.Automation.RuntimeException",
                    "TypeDataEmpty",
                    typeName,
                    "nothing is given for type '" + typeName + "'");
        }
        if (!shouldProcess(typeName, "Update TypeData")) {
            return;
        }
        TypeData data = ((SessionMembers) context().members()).typeData().forChange(typeName);
        if (memberName != null) {
            add(data);
        }
        displaySets(data);
    }

    private void load(String[] files) {
        for (String file : files == null ? new String[0] : files) {
            try {
                String xml = Files.readString(context().providers().toFile(file));
                new TypesFile(context(), ((SessionMembers) context().members()).typeData()).load(xml);
            } catch (IOException unreadable) {
                writeError(TextFiles.openFailure(file, unreadable));
            }
        }
    }

    private boolean nothingElse() {
        return defaultDisplayProperty == null
                && defaultDisplayPropertySet == null
                && defaultKeyPropertySet == null
                && !isBound("SerializationDepth");
    }

    private void add(TypeData data) {
        if (data.members().get(memberName) != null && !force) {
            report(
                    "System.Management.Automation.RuntimeException",
                    "TypesDynamicUpdateException",
                    typeName,
                    "type '" + typeName + "' has a member '" + memberName + "' already; add -Force to replace it");
            return;
        }
        data.members().put(member());
    }

    private PSMemberInfo member() {
        return switch (String.valueOf(memberType)) {
            case "NoteProperty" -> new PSNoteProperty(memberName, value);
            case "AliasProperty" ->
                new PSAliasProperty(memberName, context().conversions().toText(value), aliasType());
            case "ScriptProperty" -> new PSScriptProperty(memberName, block(value), block(secondValue));
            case "ScriptMethod" -> new PSScriptMethod(memberName, block(value));
            default ->
                throw fail(
                        "System.InvalidOperationException",
                        "MemberTypeIsMissing",
                        memberType,
                        "a member of the sort '" + memberType + "' cannot be added");
        };
    }

    private PSType aliasType() {
        return secondValue == null ? null : (PSType) context().conversions().convert(secondValue, Types.TYPE);
    }

    private ScriptBlock block(Object given) {
        return PSObject.base(given) instanceof ScriptBlock block ? block : null;
    }

    private void displaySets(TypeData data) {
        if (defaultDisplayProperty != null) {
            data.setDefaultDisplayProperty(defaultDisplayProperty);
        }
        if (defaultDisplayPropertySet != null) {
            data.setDefaultDisplayPropertySet(List.of(defaultDisplayPropertySet));
        }
        if (defaultKeyPropertySet != null) {
            data.setDefaultKeyPropertySet(List.of(defaultKeyPropertySet));
        }
        if (isBound("SerializationDepth")) {
            data.setSerializationDepth(serializationDepth);
        }
    }
}
