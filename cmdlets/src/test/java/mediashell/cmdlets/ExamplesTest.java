package mediashell.cmdlets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import mediashell.automation.binding.CmdletDescriptor;
import mediashell.automation.binding.ParameterMetadata;
import mediashell.language.ParseResult;
import mediashell.language.Parser;
import mediashell.language.ast.Ast;
import mediashell.language.ast.CommandAst;
import mediashell.language.ast.CommandParameterAst;
import org.junit.jupiter.api.Test;

/** The examples of help and documentation: they parse, use commands and parameters that are there; those of help say what they do. */
class ExamplesTest {

    private static final Set<String> WITH_EXAMPLES = Set.of("Dism", "Mediashell.Image", "Mediashell.Media");

    private static final Pattern BLOCK = Pattern.compile("```powershell\n(.*?)```", Pattern.DOTALL);

    private final CommandIndex index = new CommandIndex();

    @Test
    void mediaAndImageCmdletsHaveExamples() {
        List<String> without = new ArrayList<>();
        for (String name : index.names()) {
            CmdletDescriptor descriptor = descriptor(name);
            if (descriptor != null
                    && WITH_EXAMPLES.contains(descriptor.moduleName())
                    && descriptor.examples().isEmpty()) {
                without.add(name);
            }
        }
        assertEquals(List.of(), without);
    }

    @Test
    void examplesUseWhatIsThere() {
        List<String> defects = new ArrayList<>();
        for (String name : index.names()) {
            CmdletDescriptor descriptor = descriptor(name);
            for (String example : descriptor == null ? List.<String>of() : descriptor.examples()) {
                check(example, defects);
            }
        }
        assertEquals(List.of(), defects);
    }

    @Test
    void theAnswersOfTheDocumentationUseWhatIsThere() throws IOException {
        List<String> defects = new ArrayList<>();
        try (Stream<Path> pages = Files.list(Path.of("../docs/how-to"))) {
            for (Path page : pages.sorted().toList()) {
                Matcher block = BLOCK.matcher(Files.readString(page));
                while (block.find()) {
                    checkCode(block.group(1), defects);
                }
            }
        }
        assertEquals(List.of(), defects);
    }

    private void check(String example, List<String> defects) {
        int end = example.indexOf('\n');
        if (end < 0 || !example.endsWith(".")) {
            defects.add("says not what it does: " + example);
            return;
        }
        checkCode(example.substring(0, end), defects);
    }

    private void checkCode(String code, List<String> defects) {
        ParseResult parsed = Parser.parseInput(code, null);
        parsed.errors().forEach(error -> defects.add(error.errorId() + ": " + code));
        for (Ast command : parsed.ast().findAll(CommandAst.class::isInstance, true)) {
            check((CommandAst) command, defects);
        }
    }

    private void check(CommandAst command, List<String> defects) {
        CmdletDescriptor used = descriptor(command.commandName());
        if (used == null) {
            defects.add("there is no " + command.commandName());
            return;
        }
        List<ParameterMetadata> parameters = used.metadata().parameters();
        command.commandElements().stream()
                .filter(CommandParameterAst.class::isInstance)
                .map(each -> ((CommandParameterAst) each).parameterName())
                .filter(given -> parameters.stream().noneMatch(each -> isNamed(each, given)))
                .filter(given -> !given.equals("WhatIf") && !given.equals("Verbose"))
                .forEach(given -> defects.add(command.commandName() + " has no -" + given));
    }

    private CmdletDescriptor descriptor(String name) {
        String className = index.descriptor(name.toLowerCase(Locale.ROOT));
        try {
            return className == null
                    ? null
                    : (CmdletDescriptor)
                            Class.forName(className).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(className, e);
        }
    }

    private static boolean isNamed(ParameterMetadata parameter, String name) {
        return parameter.name().equalsIgnoreCase(name)
                || parameter.aliases().stream().anyMatch(name::equalsIgnoreCase);
    }
}
