package mediashell.interpreter.nodes.function;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import mediashell.automation.DotNetException;
import mediashell.automation.InvocationInfo;
import mediashell.automation.ScriptBlock;
import mediashell.automation.ScriptBlockCode;
import mediashell.automation.binding.CommandLine;
import mediashell.automation.binding.CommandMetadata;
import mediashell.automation.binding.DynamicParameters;
import mediashell.automation.binding.FunctionInfo;
import mediashell.automation.binding.ParameterMetadata;
import mediashell.automation.pipeline.CommandProcessor;
import mediashell.automation.pipeline.Pipeline;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.scope.LazyContent;
import mediashell.automation.scope.Scope;
import mediashell.automation.scope.ScopeLayout;
import mediashell.automation.scope.VariableNames;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionStateImpl;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.TypedArray;
import mediashell.interpreter.classes.ScriptType;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.translator.BlockTranslator;
import mediashell.interpreter.translator.ScriptAttribute;
import mediashell.interpreter.translator.SourceUnit;
import mediashell.interpreter.translator.SteppableTranslator;
import mediashell.language.ast.AttributeAst;
import mediashell.language.ast.AttributeBaseAst;
import mediashell.language.ast.ParameterAst;
import mediashell.language.ast.ScriptBlockAst;

/**
 * The code of a script block: its Ast, translated at the first call. A block that runs in its caller's scope (ForEach-Object) is
 * translated a second time against the layout of the block around it, so that the caller's variables keep their slots.
 */
public final class BlockCode implements ScriptBlockCode {
    private final SourceUnit unit;
    private final ScriptBlockAst ast;
    private final List<ParameterAst> parameters;
    private final ScopeLayout outerLayout;
    private final String name;
    private BlockBodies ownBodies;
    private BlockBodies sharedBodies;
    private CommandMetadata metadata;
    private ParameterVariables variables;

    /**
     * @param outerLayout the layout of the block around this one, or null
     * @param name the function's name, or null
     */
    public BlockCode(
            SourceUnit unit, ScriptBlockAst ast, List<ParameterAst> parameters, ScopeLayout outerLayout, String name) {
        this.unit = unit.inside(ast);
        this.ast = ast;
        this.parameters = parameters;
        this.outerLayout = outerLayout;
        this.name = name;
    }

    public ScriptBlockAst ast() {
        return ast;
    }

    public SourceUnit unit() {
        return unit;
    }

    /** The declared parameters, of the function's head or the {@code param} block. */
    public List<ParameterAst> parameters() {
        return parameters;
    }

    /** The function's name, or null. */
    public String name() {
        return name;
    }

    @Override
    public String text() {
        return BlockText.of(ast);
    }

    @Override
    public CommandMetadata metadata() {
        if (metadata == null) {
            metadata = new MetadataBuilder(unit.runspace(), this).build();
        }
        return metadata;
    }

    @Override
    public List<Object> attributes() {
        List<Object> made = new ArrayList<>();
        for (AttributeBaseAst attribute : ast.paramBlock() == null
                ? List.<AttributeBaseAst>of()
                : ast.paramBlock().attributes()) {
            if (attribute instanceof AttributeAst declared) {
                ScriptAttribute own = ScriptAttribute.make(unit, unit.runspace(), declared);
                if (own != null) {
                    made.add(own.value());
                }
            }
        }
        return made;
    }

    /** How values get into the parameters' variables. */
    ParameterVariables variables() {
        if (variables == null) {
            variables = new ParameterVariables(this);
        }
        return variables;
    }

    /** Makes the types that the block defines, and the namespaces that it uses, known in the scope it runs in. */
    void defineTypes(Runspace runspace, SessionStateImpl state, Scope scope) {
        if (!ast.usingStatements().isEmpty()) {
            scope.useNamespaces(unit.namespaces());
        }
        Map<String, PSType> defined = unit.types().of(ast);
        if (defined.isEmpty()) {
            return;
        }
        scope.defineTypes(defined);
        runspace.commandsChanged();
        for (PSType type : defined.values()) {
            if (type instanceof ScriptType own && own.block() == ast) {
                own.bind(state);
            }
        }
    }

    BlockBodies own() {
        if (ownBodies == null) {
            ownBodies = new BlockTranslator(unit).translate(this, null);
        }
        return ownBodies;
    }

    private BlockBodies shared() {
        if (outerLayout == null) {
            return own();
        }
        if (sharedBodies == null) {
            sharedBodies = new BlockTranslator(unit).translate(this, outerLayout);
        }
        return sharedBodies;
    }

    /** Whether a call needs no binder beyond positions: only an {@code end} block, plain parameters, no attributes on the function. */
    public boolean isSimple() {
        return ast.beginBlock() == null
                && ast.processBlock() == null
                && ast.cleanBlock() == null
                && ast.dynamicParamBlock() == null
                && ast.endBlock() != null
                && ast.scriptRequirements() == null
                && variables().arePlain();
    }

    /**
     * Calls a simple function with positional values; conversion failures go through the general path.
     *
     * @param written the values where number literals still know how they were written
     */
    public void callSimply(
            Runspace runspace,
            FunctionInfo function,
            Object[] values,
            Object[] written,
            Streams streams,
            InvocationInfo invocation) {
        if (!variables().accept(runspace, values)) {
            callGenerally(runspace, function, written, streams, invocation);
            return;
        }
        BlockBodies bodies = own();
        SessionStateImpl state = (SessionStateImpl) function.scriptBlock().sessionState();
        Scope scope = new Scope(bodies.layout, state.currentScope());
        defineTypes(runspace, state, scope);
        ScriptFrame frame = new ScriptFrame(runspace, scope, streams, function.name(), invocation);
        scope.slots[ScopeLayout.MY_INVOCATION] = invocation;
        scope.slots[ScopeLayout.INPUT] = InputVariable.none();
        scope.slots[ScopeLayout.ARGS] = rest(values, parameters.size());
        scope.slots[ScopeLayout.BOUND_PARAMETERS] = new LazyContent(() -> bound(values));
        BlockRun run = new BlockRun(state, frame);
        variables().bindPositions(run, bodies, values);
        run.body(bodies.end);
        runspace.setSuccess(true);
    }

    private Object bound(Object[] values) {
        Map<String, Object> bound = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(values.length, parameters.size()); i++) {
            bound.put(parameter(i).name(), values[i]);
        }
        return BoundParameters.of(bound);
    }

    private static LazyContent rest(Object[] values, int from) {
        return new LazyContent(() -> TypedArray.ofObjects(
                values.length <= from ? new Object[0] : java.util.Arrays.copyOfRange(values, from, values.length)));
    }

    private void callGenerally(
            Runspace runspace, FunctionInfo function, Object[] values, Streams streams, InvocationInfo invocation) {
        List<mediashell.automation.binding.CommandArgument> line = new ArrayList<>();
        for (Object value : values) {
            line.add(mediashell.automation.binding.CommandArgument.of(value));
        }
        CommandProcessor processor =
                processor(runspace, function.scriptBlock(), function, false, new CommandLine(line, invocation));
        new mediashell.automation.pipeline.Pipeline(runspace).add(processor).run(streams);
    }

    @Override
    public CommandProcessor processor(
            ExecutionContext context, ScriptBlock block, FunctionInfo info, boolean dotSource, CommandLine line) {
        return new FunctionProcessor((Runspace) context, this, block, info, dotSource, line);
    }

    @Override
    public Pipeline steppable(ExecutionContext context, ScriptBlock block) {
        Runspace runspace = (Runspace) context;
        SessionStateImpl state = block.sessionState() instanceof SessionStateImpl own ? own : runspace.sessionState();
        ScriptFrame frame =
                new ScriptFrame(runspace, state.currentScope(), runspace.currentStreams(), "<ScriptBlock>", null);
        frame.position = ast.extent();
        return (Pipeline) new BlockRun(state, frame).call(SteppableTranslator.translate(unit, ast));
    }

    @Override
    public void run(ExecutionContext context, ScriptBlock block, Call call) {
        Runspace runspace = (Runspace) context;
        SessionStateImpl state = block.sessionState() instanceof SessionStateImpl own ? own : runspace.sessionState();
        BlockBodies bodies = call.newScope() ? own() : shared();
        Scope scope = call.newScope() ? new Scope(bodies.layout, state.currentScope()) : state.currentScope();
        defineTypes(runspace, state, scope);
        ScriptFrame frame = new ScriptFrame(runspace, scope, call.streams(), "<ScriptBlock>", null);
        BlockRun run = new BlockRun(state, frame);
        Object outerUnder = scope.slots[ScopeLayout.UNDERSCORE];
        Object outerInput = scope.slots[ScopeLayout.INPUT];
        Object outerArguments = scope.slots[ScopeLayout.ARGS];
        try {
            prepare(run, bodies, call);
            runBodies(run, bodies);
        } finally {
            scope.slots[ScopeLayout.UNDERSCORE] = outerUnder;
            scope.slots[ScopeLayout.INPUT] = outerInput;
            scope.slots[ScopeLayout.ARGS] = outerArguments;
        }
    }

    @Override
    public List<ParameterMetadata> dynamicParameters(
            ExecutionContext context, ScriptBlock block, List<Object> arguments) {
        Runspace runspace = (Runspace) context;
        BlockBodies bodies = own();
        if (bodies.dynamicParam == null) {
            return List.of();
        }
        SessionStateImpl state = block.sessionState() instanceof SessionStateImpl own ? own : runspace.sessionState();
        Scope scope = new Scope(bodies.layout, state.currentScope());
        ScriptFrame frame = new ScriptFrame(runspace, scope, runspace.currentStreams(), "<ScriptBlock>", null);
        try {
            BlockRun run = new BlockRun(state, frame);
            variables().bindConverting(run, bodies, arguments.toArray());
            DynamicParameters found = ScriptDynamicParameters.evaluate(run, bodies.dynamicParam);
            return found == null ? List.of() : found.parameters();
        } catch (DotNetException unknown) {
            return List.of();
        }
    }

    private void prepare(BlockRun run, BlockBodies bodies, Call call) {
        Scope scope = run.frame().scope;
        if (call.dollarUnder() != Call.NOT_SET) {
            scope.slots[ScopeLayout.UNDERSCORE] = Scope.content(call.dollarUnder());
        }
        if (call.input() != null) {
            scope.slots[ScopeLayout.INPUT] = InputVariable.of(call.input());
        }
        for (Map.Entry<String, Object> variable : call.variables().entrySet()) {
            String key = VariableNames.key(variable.getKey());
            scope.put(variable.getKey(), key, Scope.content(variable.getValue()));
        }
        if (call.newScope() || !call.arguments().isEmpty() || !parameters.isEmpty()) {
            Object[] values = call.arguments().toArray();
            variables().bindConverting(run, bodies, values);
            scope.slots[ScopeLayout.ARGS] = rest(values, parameters.size());
        }
    }

    private static void runBodies(BlockRun run, BlockBodies bodies) {
        for (Body body : new Body[] {bodies.begin, bodies.process, bodies.end}) {
            if (body != null) {
                run.body(body);
            }
        }
    }

    /** The metadata of one parameter. */
    ParameterMetadata parameter(int index) {
        return metadata().parameters().get(index);
    }

    /** Whether values of an object parameter need no conversion. */
    boolean isUntyped(int index) {
        return parameter(index).type() == Types.OBJECT;
    }
}
