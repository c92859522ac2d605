package mediashell.automation.session;

import mediashell.automation.ScriptBlock;
import mediashell.automation.binding.CommandDiscovery;
import mediashell.automation.conversion.Conversions;
import mediashell.automation.conversion.Operators;
import mediashell.automation.members.ObjectMembers;
import mediashell.automation.provider.ProviderIntrinsics;
import mediashell.automation.types.TypeResolver;
import mediashell.text.culture.Culture;

/** Makes the parts of a session; each is asked for once, when it is first used. */
public interface SessionParts {
    Conversions conversions(ExecutionContext context);

    Operators operators(ExecutionContext context);

    ObjectMembers members(ExecutionContext context);

    TypeResolver types(ExecutionContext context);

    CommandDiscovery commands(ExecutionContext context);

    ProviderIntrinsics providers(ExecutionContext context);

    Culture culture(ShellProcess process);

    /** Parses and compiles; a ParseException carries all errors. */
    ScriptBlock compile(ExecutionContext context, String text, String fileName);
}
