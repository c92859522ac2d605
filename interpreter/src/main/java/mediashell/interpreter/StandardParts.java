package mediashell.interpreter;

import mediashell.automation.ScriptBlock;
import mediashell.automation.binding.CommandDiscovery;
import mediashell.automation.binding.DefaultCommandDiscovery;
import mediashell.automation.conversion.Conversions;
import mediashell.automation.conversion.LanguageOperators;
import mediashell.automation.conversion.LanguagePrimitives;
import mediashell.automation.conversion.Operators;
import mediashell.automation.members.ObjectMembers;
import mediashell.automation.members.SessionMembers;
import mediashell.automation.provider.ProviderIntrinsics;
import mediashell.automation.provider.SessionProviders;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionParts;
import mediashell.automation.session.ShellProcess;
import mediashell.automation.types.SessionTypes;
import mediashell.automation.types.TypeResolver;
import mediashell.text.culture.Culture;

/** The parts that every session of this product is made of. */
final class StandardParts implements SessionParts {
    @Override
    public Conversions conversions(ExecutionContext context) {
        return new LanguagePrimitives(context);
    }

    @Override
    public Operators operators(ExecutionContext context) {
        return new LanguageOperators(context);
    }

    @Override
    public ObjectMembers members(ExecutionContext context) {
        return new SessionMembers(context);
    }

    @Override
    public TypeResolver types(ExecutionContext context) {
        return new SessionTypes(((Runspace) context)::currentScope);
    }

    @Override
    public CommandDiscovery commands(ExecutionContext context) {
        return new DefaultCommandDiscovery(context);
    }

    @Override
    public ProviderIntrinsics providers(ExecutionContext context) {
        return new SessionProviders(context);
    }

    @Override
    public Culture culture(ShellProcess process) {
        return Culture.of(process.cultureName());
    }

    @Override
    public ScriptBlock compile(ExecutionContext context, String text, String fileName) {
        return ScriptCompiler.compile(context, text, fileName);
    }
}
