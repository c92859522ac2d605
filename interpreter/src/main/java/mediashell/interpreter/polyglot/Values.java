package mediashell.interpreter.polyglot;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import mediashell.automation.InvocationInfo;
import mediashell.automation.PSObject;
import mediashell.automation.ScriptBlock;
import mediashell.automation.ScriptBlockCode;
import mediashell.automation.binding.CommandArgument;
import mediashell.automation.binding.CommandInfo;
import mediashell.automation.binding.CommandLine;
import mediashell.automation.members.PSMethod;
import mediashell.automation.members.PSScriptMethod;
import mediashell.automation.pipeline.CommandProcessors;
import mediashell.automation.pipeline.Pipeline;
import mediashell.automation.session.Runspace;
import mediashell.automation.types.DelegateValue;
import mediashell.automation.types.PSType;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.DateTimeKind;
import mediashell.automation.values.DateTimeOffset;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.TimeSpan;
import mediashell.automation.values.UInt16;
import mediashell.automation.values.UInt32;
import mediashell.automation.values.UInt64;
import mediashell.automation.values.UInt8;

/** Takes values over the border: script values get a wrapper that speaks interop, foreign ones one that speaks PowerShell. */
final class Values {
    private static final InteropLibrary INTEROP = InteropLibrary.getUncached();
    private static final int NANOS_PER_TICK = 100;

    private final PowerShellContext context;

    Values(PowerShellContext context) {
        this.context = context;
    }

    /** What the other side gets for a script's value. */
    Object toInterop(Object value) {
        Object base = PSObject.base(value);
        return switch (base) {
            case null -> GuestNull.INSTANCE;
            case AutomationNull ignored -> GuestNull.INSTANCE;
            case String text -> text;
            case Boolean truth -> truth;
            case Character character -> character;
            case Number number -> number(number);
            case ForeignObject foreign -> foreign.foreign();
            case DateTime time -> new GuestTime(context, time, zoned(time));
            case DateTimeOffset time -> new GuestTime(context, time, zoned(time));
            case TimeSpan span -> new GuestDuration(context, span);
            case PSType type -> new GuestType(context, type);
            default -> object(value, base);
        };
    }

    private Object number(Number number) {
        return switch (number) {
            case BigDecimal decimal -> new GuestNumber(context, number, decimal);
            case BigInteger big -> new GuestNumber(context, number, new BigDecimal(big));
            case UInt64 big -> new GuestNumber(context, number, new BigDecimal(big.toBigInteger()));
            case UInt8 small -> new GuestNumber(context, number, BigDecimal.valueOf(small.intValue()));
            case UInt16 small -> new GuestNumber(context, number, BigDecimal.valueOf(small.intValue()));
            case UInt32 small -> new GuestNumber(context, number, BigDecimal.valueOf(small.longValue()));
            default -> number;
        };
    }

    private ZonedDateTime zoned(DateTime time) {
        ZoneId local = context.runspace().process().zone();
        return time.toLocalDateTime().atZone(time.kind() == DateTimeKind.UTC ? ZoneOffset.UTC : local);
    }

    private static ZonedDateTime zoned(DateTimeOffset time) {
        long seconds = time.offset().ticks() / TimeSpan.TICKS_PER_SECOND;
        return time.toInstant().atZone(ZoneOffset.ofTotalSeconds((int) seconds));
    }

    private Object object(Object value, Object base) {
        GuestExecutable.Callable code = code(base);
        if (code != null) {
            return new GuestExecutable(context, value, code);
        }
        if (GuestArray.shows(base)) {
            return new GuestArray(context, base);
        }
        if (base instanceof DictionaryValue dictionary) {
            return new GuestDictionary(context, dictionary);
        }
        boolean enumerable = context.call(() -> context.runspace().conversions().isEnumerable(base));
        return enumerable ? new GuestSequence(context, value) : new GuestObject(context, value);
    }

    /** Whether the other side can call the value. */
    boolean isCallable(Object value) {
        Object base = PSObject.base(value);
        return base instanceof PSScriptMethod || base instanceof ForeignFunction || code(base) != null;
    }

    private GuestExecutable.Callable code(Object base) {
        Runspace runspace = context.runspace();
        return switch (base) {
            case ScriptBlock block ->
                arguments -> PowerShellContext.single(runspace.invoke(block, ScriptBlockCode.Call.NOT_SET, arguments));
            case CommandInfo command -> arguments -> run(command, arguments);
            case PSMethod method -> arguments -> method.invoke(runspace, arguments);
            case DelegateValue delegate -> arguments -> delegate.invoke(runspace, arguments);
            case null, default -> null;
        };
    }

    private Object run(CommandInfo command, Object[] arguments) {
        Runspace runspace = context.runspace();
        List<CommandArgument> line = new ArrayList<>();
        for (Object argument : arguments) {
            line.add(CommandArgument.of(argument));
        }
        CommandLine commandLine = new CommandLine(line, new InvocationInfo(command, null, command.name()));
        List<Object> output = new ArrayList<>();
        new Pipeline(runspace)
                .add(CommandProcessors.create(runspace, command, commandLine, false))
                .run(runspace.currentStreams().withOutput(output::add));
        return PowerShellContext.single(output);
    }

    Object[] fromInterop(Object[] foreign) {
        Object[] values = new Object[foreign.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = fromInterop(foreign[i]);
        }
        return values;
    }

    /** What a script gets for a value of the other side. */
    Object fromInterop(Object foreign) {
        if (foreign instanceof GuestObject guest && guest.context == context) {
            return guest.value();
        }
        try {
            return converted(foreign);
        } catch (UnsupportedMessageException contradiction) {
            throw new IllegalStateException("a foreign value does not do what it says it can", contradiction);
        }
    }

    private Object converted(Object foreign) throws UnsupportedMessageException {
        if (INTEROP.isNull(foreign)) {
            return null;
        }
        if (INTEROP.isBoolean(foreign)) {
            return INTEROP.asBoolean(foreign);
        }
        if (INTEROP.isString(foreign)) {
            return foreign instanceof Character character ? character : INTEROP.asString(foreign);
        }
        if (INTEROP.isNumber(foreign)) {
            return foreign instanceof Number number ? number : number(foreign);
        }
        if (INTEROP.isDate(foreign) && (INTEROP.isTime(foreign) || !INTEROP.isTimeZone(foreign))) {
            return time(foreign);
        }
        if (INTEROP.isDuration(foreign)) {
            java.time.Duration duration = INTEROP.asDuration(foreign);
            return TimeSpan.ofTicks(Math.addExact(
                    Math.multiplyExact(duration.getSeconds(), TimeSpan.TICKS_PER_SECOND),
                    duration.getNano() / NANOS_PER_TICK));
        }
        return view(foreign);
    }

    private static Object number(Object foreign) throws UnsupportedMessageException {
        if (INTEROP.fitsInInt(foreign)) {
            return INTEROP.asInt(foreign);
        }
        if (INTEROP.fitsInLong(foreign)) {
            return INTEROP.asLong(foreign);
        }
        return INTEROP.fitsInBigInteger(foreign) ? INTEROP.asBigInteger(foreign) : (Object) INTEROP.asDouble(foreign);
    }

    private Object time(Object foreign) throws UnsupportedMessageException {
        if (INTEROP.isInstant(foreign)) {
            Instant instant = INTEROP.asInstant(foreign);
            return DateTime.ofInstant(instant, context.runspace().process().zone());
        }
        LocalDate date = INTEROP.asDate(foreign);
        LocalTime time = INTEROP.isTime(foreign) ? INTEROP.asTime(foreign) : LocalTime.MIDNIGHT;
        return DateTime.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth())
                .addTicks(time.toNanoOfDay() / NANOS_PER_TICK);
    }

    private Object view(Object foreign) {
        if (INTEROP.hasHashEntries(foreign)) {
            return new ForeignDictionary(this, foreign);
        }
        if (INTEROP.hasArrayElements(foreign)) {
            return new ForeignArray(this, foreign);
        }
        boolean function = INTEROP.isExecutable(foreign) && !context.env().isHostObject(foreign);
        return function ? new ForeignFunction(this, foreign) : new ForeignObject(this, foreign);
    }
}
