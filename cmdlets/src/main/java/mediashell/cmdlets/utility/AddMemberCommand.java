package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.AllowNull;
import mediashell.automation.Cmdlet;
import mediashell.automation.NotePropertyNameArgument;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ScriptBlock;
import mediashell.automation.TypeNameList;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.ValidatePattern;
import mediashell.automation.members.PSAliasProperty;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.members.PSMemberSet;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.members.PSPropertySet;
import mediashell.automation.members.PSScriptMethod;
import mediashell.automation.members.PSScriptProperty;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.DictionaryValue;

/** Adds members to an object. */
@Cmdlet(verb = "Add", noun = "Member", defaultParameterSetName = "TypeNameSet")
public final class AddMemberCommand extends UtilityCommandBase {

    /** Goes on where a protection would stop it. */
    @Parameter(set = "MemberSet")
    @Parameter(set = "NotePropertySingleMemberSet")
    @Parameter(set = "NotePropertyMultiMemberSet")
    boolean force;

    /** A name that is a sort of member is not taken for the name of a property. */
    private static final String SORTS =
            "^(?!(?:Alias|Code|Note|Script|Parameterized)?Property$|PropertySet$|(?:Code|Script)?Method$|MemberSet$|Event$|Dynamic$)";

    /** The object from the pipeline. */
    @Parameter(
            set = "MemberSet",
            mandatory = true,
            valueFromPipeline = true,
            type = "System.Management.Automation.PSObject")
    @Parameter(set = "TypeNameSet", mandatory = true, valueFromPipeline = true)
    @Parameter(set = "NotePropertySingleMemberSet", mandatory = true, valueFromPipeline = true)
    @Parameter(set = "NotePropertyMultiMemberSet", mandatory = true, valueFromPipeline = true)
    Object inputObject;

    /** What sort of member. */
    @Parameter(
            set = "MemberSet",
            mandatory = true,
            position = 0,
            aliases = "Type",
            type = "System.Management.Automation.PSMemberTypes")
    Object memberType;

    /** The member's name. */
    @Parameter(set = "MemberSet", mandatory = true, position = 1)
    String name;

    /** Properties by name. */
    @Parameter(set = "NotePropertyMultiMemberSet", mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    DictionaryValue notePropertyMembers;

    /** The name of a property. */
    @Parameter(set = "NotePropertySingleMemberSet", mandatory = true, position = 0)
    @NotePropertyNameArgument
    @ValidateNotNullOrEmpty
    @ValidatePattern(SORTS)
    String notePropertyName;

    /** The value of a property. */
    @Parameter(set = "NotePropertySingleMemberSet", mandatory = true, position = 1)
    @AllowNull
    Object notePropertyValue;

    /** Writes what was changed or made. */
    @Parameter(set = "MemberSet")
    @Parameter(set = "TypeNameSet")
    @Parameter(set = "NotePropertySingleMemberSet")
    @Parameter(set = "NotePropertyMultiMemberSet")
    boolean passThru;

    /** The setter of a script property, or the type of an alias. */
    @Parameter(set = "MemberSet", position = 3)
    Object secondValue;

    /** A type name to put in front. */
    @Parameter(set = "TypeNameSet", mandatory = true)
    @Parameter(set = "MemberSet")
    @Parameter(set = "NotePropertySingleMemberSet")
    @Parameter(set = "NotePropertyMultiMemberSet")
    @ValidateNotNullOrEmpty
    String typeName;

    /** The value, the block, or the name an alias stands for. */
    @Parameter(set = "MemberSet", position = 2)
    Object value;

    @Override
    public void processRecord() {
        PSObject target = PSObject.wrap(inputObject);
        if (typeName != null && !typeName.isEmpty()) {
            addTypeName(target);
        }
        switch (parameterSetName()) {
            case "NotePropertySingleMemberSet" -> add(target, new PSNoteProperty(notePropertyName, notePropertyValue));
            case "NotePropertyMultiMemberSet" -> {
                for (Object key : notePropertyMembers.keys()) {
                    String text = context().conversions().toText(key);
                    add(target, new PSNoteProperty(text, notePropertyMembers.get(key)));
                }
            }
            case "MemberSet" -> add(target, member());
            default -> {}
        }
        if (passThru) {
            writeObject(target);
        }
    }

    private void addTypeName(PSObject target) {
        List<String> names = new ArrayList<>(context().members().typeNames(target));
        names.addFirst(typeName);
        target.setTypeNames(new TypeNameList(names));
    }

    private PSMemberInfo member() {
        return switch (memberType.toString()) {
            case "NoteProperty" -> new PSNoteProperty(name, value);
            case "AliasProperty" ->
                new PSAliasProperty(name, context().conversions().toText(value), aliasType());
            case "ScriptProperty" -> new PSScriptProperty(name, block(value), block(secondValue));
            case "PropertySet" -> new PSPropertySet(name, propertyNames());
            case "MemberSet" -> new PSMemberSet(name, memberList());
            case "ScriptMethod" -> new PSScriptMethod(name, block(value));
            default ->
                throw fail(
                        "System.InvalidOperationException",
                        "UnknownMemberType",
                        memberType,
                        "a member of the sort " + memberType + " cannot be added");
        };
    }

    private PSType aliasType() {
        return secondValue == null ? null : (PSType) context().conversions().convert(secondValue, Types.TYPE);
    }

    private List<String> propertyNames() {
        List<String> names = new ArrayList<>();
        elements().forEachRemaining(item -> names.add(context().conversions().toText(item)));
        return names;
    }

    private List<PSMemberInfo> memberList() {
        List<PSMemberInfo> members = new ArrayList<>();
        elements().forEachRemaining(item -> {
            if (!(PSObject.base(item) instanceof PSMemberInfo member)) {
                throw fail(
                        "System.InvalidOperationException",
                        "WrongValueType",
                        item,
                        "a member set holds members only, but got '" + item + "'");
            }
            members.add(member);
        });
        return members;
    }

    private Iterator<Object> elements() {
        if (value == null) {
            return Collections.emptyIterator();
        }
        Iterator<Object> several = context().conversions().enumerate(value);
        return several != null ? several : List.of(value).iterator();
    }

    private ScriptBlock block(Object given) {
        if (given != null && !(PSObject.base(given) instanceof ScriptBlock)) {
            throw fail(
                    "System.InvalidOperationException",
                    "WrongValueType",
                    given,
                    "a script block is needed for '" + name + "'");
        }
        return (ScriptBlock) PSObject.base(given);
    }

    private void add(PSObject target, PSMemberInfo member) {
        PSMemberInfo existing = context().members().find(target, member.name());
        if (existing != null && !force) {
            report(
                    "System.InvalidOperationException",
                    "MemberAlreadyExists",
                    inputObject,
                    "the object has a member '" + member.name() + "' already; add -Force to replace it");
            return;
        }
        context().members().add(target, member);
    }
}
