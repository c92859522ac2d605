import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Gives every pattern switch in the product's jars an ordinary method that answers as SwitchBootstraps.typeSwitch does.
 *
 * <p>javac leaves a pattern switch to an invokedynamic instruction whose bootstrap spins a class at its first run. JDK 25's AOT cache keeps
 * lambdas but not those classes, so each switch costs milliseconds at every start (docs/decisions/0030-start-up.md). Switches with
 * constants among their labels stay as they are.
 *
 * <p>Usage: java PatternSwitches.java LIBRARY, where those of LIBRARY/*.jar that hold the product's packages are rewritten in place. Running it again changes nothing.
 */
final class PatternSwitches {

    private static final String BOOTSTRAPS = "Ljava/lang/runtime/SwitchBootstraps;";

    private final ClassFile classFile;

    private PatternSwitches(ClassHierarchyResolver hierarchy) {
        this.classFile = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(hierarchy));
    }

    public static void main(String[] arguments) throws IOException {
        Path library = Path.of(arguments[0]);
        List<Path> jars = list(library);
        URL[] classPath = new URL[jars.size()];
        for (int i = 0; i < classPath.length; i++) {
            classPath[i] = jars.get(i).toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(classPath)) {
            ClassHierarchyResolver hierarchy = ClassHierarchyResolver.ofResourceParsing(loader).cached();
            PatternSwitches rewriter = new PatternSwitches(hierarchy);
            for (Path jar : jars) {
                rewriter.rewriteJar(jar);
            }
        }
    }

    private static List<Path> list(Path library) throws IOException {
        try (Stream<Path> files = Files.list(library)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private void rewriteJar(Path jar) throws IOException {
        Map<String, byte[]> changed = changes(jar);
        if (changed.isEmpty()) {
            return;
        }
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            for (Map.Entry<String, byte[]> file : changed.entrySet()) {
                Files.write(zip.getPath(file.getKey()), file.getValue());
            }
        }
    }

    private Map<String, byte[]> changes(Path jar) throws IOException {
        Map<String, byte[]> changed = new LinkedHashMap<>();
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Path root = zip.getPath("/mediashell");
            if (Files.isDirectory(root)) {
                collect(root, changed);
            }
        }
        return changed;
    }

    private void collect(Path root, Map<String, byte[]> changed) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                byte[] rewritten = rewrite(Files.readAllBytes(file));
                if (rewritten != null) {
                    changed.put(file.toString(), rewritten);
                }
            }
        }
    }

    /** The class with its switches rewritten, or null when there are none. */
    private byte[] rewrite(byte[] bytes) {
        ClassModel model = classFile.parse(bytes);
        if (!mentionsTypeSwitch(model)) {
            return null;
        }
        List<Switch> switches = new ArrayList<>();
        ClassTransform rewriting = ClassTransform.transformingMethodBodies(replacing(model, switches))
                .andThen(ClassTransform.endHandler(builder -> switches.forEach(each -> each.define(builder))));
        byte[] rewritten = classFile.transformClass(model, rewriting);
        return switches.isEmpty() ? null : rewritten;
    }

    private static boolean mentionsTypeSwitch(ClassModel model) {
        for (PoolEntry entry : model.constantPool()) {
            if (entry instanceof Utf8Entry text && text.equalsString("typeSwitch")) {
                return true;
            }
        }
        return false;
    }

    private static CodeTransform replacing(ClassModel model, List<Switch> switches) {
        ClassDesc owner = model.thisClass().asSymbol();
        boolean isInterface = model.flags().has(AccessFlag.INTERFACE);
        return (code, element) -> {
            if (element instanceof InvokeDynamicInstruction call && isTypeSwitch(call)) {
                Switch replaced = new Switch("typeSwitch$" + switches.size(), call.typeSymbol(), labels(call));
                switches.add(replaced);
                code.invokestatic(owner, replaced.name(), replaced.type(), isInterface);
            } else {
                code.with(element);
            }
        };
    }

    private static boolean isTypeSwitch(InvokeDynamicInstruction call) {
        var handle = call.invokedynamic().bootstrap().bootstrapMethod().asSymbol();
        return handle.methodName().equals("typeSwitch")
                && handle.owner().descriptorString().equals(BOOTSTRAPS)
                && call.bootstrapArgs().stream().allMatch(label -> label instanceof ClassDesc type && !type.isPrimitive());
    }

    private static List<ClassDesc> labels(InvokeDynamicInstruction call) {
        return call.bootstrapArgs().stream().map(ClassDesc.class::cast).toList();
    }

    /** One switch: -1 for null, else the first label from the start index on whose type the value has, else the number of labels. */
    private record Switch(String name, MethodTypeDesc type, List<ClassDesc> labels) {

        void define(ClassBuilder builder) {
            int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
            builder.withMethodBody(name, type, flags, this::write);
        }

        private void write(CodeBuilder code) {
            code.aload(0).ifThen(Opcode.IFNULL, isNull -> isNull.loadConstant(-1).ireturn());
            for (int i = 0; i < labels.size(); i++) {
                test(code, i);
            }
            code.loadConstant(labels.size()).ireturn();
        }

        private void test(CodeBuilder code, int index) {
            var next = code.newLabel();
            code.iload(1).loadConstant(index).if_icmpgt(next);
            code.aload(0).instanceOf(labels.get(index)).ifeq(next);
            code.loadConstant(index).ireturn().labelBinding(next);
        }
    }
}
