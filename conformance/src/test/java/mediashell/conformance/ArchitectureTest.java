package mediashell.conformance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.Locale;
import java.util.TimeZone;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of design §1 and the ways to the outside world, held by the build. */
@AnalyzeClasses(packages = "mediashell", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String GRAMMAR = "mediashell.language..";
    private static final String AUTOMATION = "mediashell.automation..";
    private static final String TEXT = "mediashell.text..";
    private static final String DOTNET = "mediashell.dotnet..";
    private static final String INTERPRETER = "mediashell.interpreter..";
    private static final String CMDLETS = "mediashell.cmdlets..";
    private static final String MEDIA = "mediashell.media..";
    private static final String SITE = "mediashell.site..";
    private static final String AUTHORING = "mediashell.authoring..";
    private static final String HOST = "mediashell.host..";
    private static final String TRUFFLE = "com.oracle..";

    @ArchTest
    static final ArchRule GRAMMAR_STANDS_ALONE =
            arrow(GRAMMAR, AUTOMATION, TEXT, DOTNET, INTERPRETER, CMDLETS, MEDIA, SITE, AUTHORING, HOST, TRUFFLE);

    @ArchTest
    static final ArchRule TEXT_STANDS_ALONE =
            arrow(TEXT, GRAMMAR, DOTNET, INTERPRETER, CMDLETS, MEDIA, SITE, AUTHORING, HOST, TRUFFLE);

    @ArchTest
    static final ArchRule RUNTIME_KNOWS_THE_GRAMMAR =
            arrow(AUTOMATION, DOTNET, INTERPRETER, CMDLETS, MEDIA, SITE, AUTHORING, HOST, TRUFFLE);

    @ArchTest
    static final ArchRule FACADE_KNOWS_THE_RUNTIME =
            arrow(DOTNET, INTERPRETER, CMDLETS, MEDIA, SITE, AUTHORING, HOST, TRUFFLE);

    @ArchTest
    static final ArchRule INTERPRETER_KNOWS_NO_CMDLET = arrow(INTERPRETER, CMDLETS, MEDIA, SITE, AUTHORING, HOST);

    @ArchTest
    static final ArchRule MEDIA_STANDS_ALONE =
            arrow(MEDIA, GRAMMAR, AUTOMATION, TEXT, DOTNET, INTERPRETER, CMDLETS, SITE, AUTHORING, HOST, TRUFFLE);

    @ArchTest
    static final ArchRule SITE_STANDS_ALONE =
            arrow(SITE, GRAMMAR, AUTOMATION, TEXT, DOTNET, INTERPRETER, CMDLETS, MEDIA, AUTHORING, HOST, TRUFFLE);

    @ArchTest
    static final ArchRule AUTHORING_IS_PLAIN_JAVA =
            arrow(AUTHORING, GRAMMAR, AUTOMATION, TEXT, DOTNET, INTERPRETER, CMDLETS, HOST, TRUFFLE);

    @ArchTest
    static final ArchRule PARTS_OF_AUTHORING_KNOW_NO_AUTHOR = arrow("mediashell.authoring.*..", "mediashell.authoring");

    @ArchTest
    static final ArchRule CMDLETS_KNOW_NO_INTERPRETER = arrow(CMDLETS, INTERPRETER, HOST, TRUFFLE);

    @ArchTest
    static final ArchRule HOST_KNOWS_NO_CMDLET = arrow(HOST, CMDLETS, MEDIA, SITE, AUTHORING, TRUFFLE);

    @ArchTest
    static final ArchRule ONLY_ENTRY_POINTS_TALK_TO_THE_PROCESS = noClasses()
            .that()
            .resideOutsideOfPackages("mediashell.processor..", "mediashell.testkit..")
            .and()
            .doNotHaveSimpleName("Main")
            .and()
            .doNotHaveSimpleName("ConformanceMain")
            .should()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "in");

    @ArchTest
    static final ArchRule NO_DEFAULT_LOCALE_OR_ZONE = noClasses()
            .that()
            .resideOutsideOfPackages("mediashell.processor..", "mediashell.testkit..")
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase");

    @ArchTest
    static final ArchRule NO_STATIC_STATE = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages("mediashell.processor..", "mediashell.testkit..", "mediashell.language.grammar..")
            .should()
            .haveModifier(JavaModifier.FINAL);

    private static ArchRule arrow(String from, String... never) {
        return noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(never);
    }
}
