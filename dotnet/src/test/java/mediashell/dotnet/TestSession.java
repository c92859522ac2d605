package mediashell.dotnet;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import mediashell.automation.ScriptBlock;
import mediashell.automation.binding.CommandDiscovery;
import mediashell.automation.conversion.Conversions;
import mediashell.automation.conversion.LanguageOperators;
import mediashell.automation.conversion.LanguagePrimitives;
import mediashell.automation.conversion.Operators;
import mediashell.automation.members.ObjectMembers;
import mediashell.automation.members.SessionMembers;
import mediashell.automation.pipeline.OutputSink;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.provider.ProviderIntrinsics;
import mediashell.automation.session.DefaultShellProcess;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionParts;
import mediashell.automation.session.ShellProcess;
import mediashell.automation.types.SessionTypes;
import mediashell.automation.types.TypeResolver;
import mediashell.text.culture.Culture;

/** A session with everything but commands and scripts: en-US, UTC, on a day in the year of the recorded cases. */
public final class TestSession implements SessionParts {

    private TestSession() {}

    public static ExecutionContext open() {
        ShellProcess process = DefaultShellProcess.in(Path.of("/"))
                .clock(Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC), ZoneId.of("UTC"))
                .culture("en-US")
                .build();
        OutputSink none = OutputSink.NULL;
        return new Runspace(process, null, new Streams(none, none, none, none, none, none), new TestSession());
    }

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
        return new SessionTypes(() -> null);
    }

    @Override
    public CommandDiscovery commands(ExecutionContext context) {
        throw new UnsupportedOperationException("the test session has no commands");
    }

    @Override
    public ProviderIntrinsics providers(ExecutionContext context) {
        throw new UnsupportedOperationException("the test session has no providers");
    }

    @Override
    public Culture culture(ShellProcess process) {
        return Culture.of(process.cultureName());
    }

    @Override
    public ScriptBlock compile(ExecutionContext context, String text, String fileName) {
        throw new UnsupportedOperationException("the test session has no compiler");
    }

    /** The items of a list literal for readability. */
    static List<Object> items(Object... items) {
        return List.of(items);
    }
}
