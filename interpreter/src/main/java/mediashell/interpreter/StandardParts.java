package mediashell.interpreter;

import mediashell.automation.ScriptBlock;
import mediashell.automation.binding.CommandDiscovery;
import mediashell.automation.binding.DefaultCommandDiscovery;
import mediashell.automation.conversion.Conversions;
import mediashell.automation.conversion.Operators;
import mediashell.automation.members.ObjectMembers;
import mediashell.automation.provider.ProviderIntrinsics;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionParts;
import mediashell.automation.session.ShellProcess;
import mediashell.automation.types.SessionTypes;
import mediashell.automation.types.TypeResolver;
import mediashell.text.culture.Culture;

/** The parts that every session of this product is made of. */
final class StandardParts implements SessionParts {
    @Override
    public Conversions conversions(ExecutionContext context) {
        throw new IllegalStateException("conversions are not assembled");
    }

    @Override
    public Operators operators(ExecutionContext context) {
        throw new IllegalStateException("operators are not assembled");
    }

    @Override
    public ObjectMembers members(ExecutionContext context) {
        throw new IllegalStateException("members are not assembled");
    }

    @Override
    public TypeResolver types(ExecutionContext context) {
        return new SessionTypes();
    }

    @Override
    public CommandDiscovery commands(ExecutionContext context) {
        return new DefaultCommandDiscovery(context);
    }

    @Override
    public ProviderIntrinsics providers(ExecutionContext context) {
        throw new IllegalStateException("providers are not assembled");
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
